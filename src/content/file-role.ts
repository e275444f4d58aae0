import { type CollectionName, contentFolders, mediaFolder, siteFile } from '../domain/content-folder.ts';
import { error, type Issue, warning } from '../domain/issue.ts';
import { isLocaleCode, type LocaleCode, localeCodes } from '../domain/locale.ts';
import { slug } from '../domain/scalar.ts';

interface Named {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
}
export type RecordRole = Named & { readonly kind: 'record' };
export type TextRole = Named & { readonly kind: 'text'; readonly locale: LocaleCode };

/** What a file below the content folder is, told by its path alone. */
export type FileRole = { readonly kind: 'site' } | RecordRole | TextRole;

export function roleOf(path: string): FileRole | Issue {
  const file = `content/${path}`;
  if (path === siteFile) return { kind: 'site' };
  const [folder = '', ...rest] = path.split('/');
  if (!isCollection(folder)) {
    const expected = [siteFile, ...Object.keys(contentFolders), mediaFolder].join(', ');
    return warning('file-unexpected', { file }, { expected });
  }
  const { isPerLocale, extension } = contentFolders[folder];
  const [locale, name] = isPerLocale ? rest : [undefined, rest[0]];
  if (locale !== undefined && !isLocaleCode(locale) && rest.length > 1) {
    return error('locale-unknown', { file }, { folder: locale, known: localeCodes });
  }
  if (rest.length !== (isPerLocale ? 2 : 1) || !name?.endsWith(`.${extension}`)) {
    const expected = isPerLocale
      ? `content/${folder}/<locale>/<name>.${extension}`
      : `content/${folder}/<name>.${extension}`;
    // Somebody's record that would be lost, or only a file that somebody keeps beside the records.
    const isLost = /\.(?:mdx?|markdown|ya?ml|json|toml)$/i.test(path);
    return (isLost ? error : warning)('file-unexpected', { file }, { expected });
  }
  const named = { collection: folder, id: name.slice(0, -extension.length - 1), file };
  return locale !== undefined && isLocaleCode(locale)
    ? { kind: 'text', ...named, locale }
    : { kind: 'record', ...named };
}

export function isMedia(path: string): boolean {
  return path.startsWith(`${mediaFolder}/`);
}

/** Whether it lies in no folder that Waymark knows. */
export function isOutside(path: string): boolean {
  const [folder = ''] = path.split('/');
  return path !== siteFile && folder !== mediaFolder && !isCollection(folder);
}

/** Whether a file name can stand in an address that never changes. */
export function wellNamed(id: string): boolean {
  return slug.safeParse(id).success;
}

function isCollection(folder: string): folder is CollectionName {
  return Object.hasOwn(contentFolders, folder);
}
