import { audioExtensions } from '../../domain/audio/audio-file.ts';
import { type CollectionName, contentFolders, mediaFolder } from '../../domain/content-folder.ts';
import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';

/** Where a file of the content folder belongs; without a locale in collections that have none. */
export interface ContentPlace {
  readonly collection: CollectionName;
  readonly locale: LocaleCode | undefined;
}

export interface ContentPaths {
  readonly defaultLocale: LocaleCode;
  /** Tells the place by the path alone; undefined for `site.yml`, pictures and the like. */
  placeOf(path: string): ContentPlace | undefined;
  /**
   * Decap looks for an existing record under a path without a locale, where none ever is, and so would take a
   * used address for free. This is the path of the record's file in the default locale.
   */
  withLocale(path: string): string;
  /** The path of the same record's file in the default locale. */
  inDefaultLocale(path: string): string;
  /** One locale is enough for a list: with all of them, a list of 1,000 records means 12,000 files. */
  listFolder(folder: string): string;
  /** Kinds of file that `media/intake.ts` cleans before upload; any other would keep where and when it was made. */
  isCleanedFile(path: string): boolean;
}

/** @param root - the content folder's path in the repository, empty when it is the whole repository. */
export function contentPaths(root: string, defaultLocale: LocaleCode): ContentPaths {
  const prefix = root === '' ? '' : `${root}/`;
  const isPerLocale = (folder: string) =>
    Object.values(contentFolders).some((known) => known.isPerLocale && folder === `${prefix}${known.folder}`);
  return {
    defaultLocale,
    placeOf(path) {
      if (!path.startsWith(prefix)) return undefined;
      const [folder = '', locale = ''] = path.slice(prefix.length).split('/');
      if (!isCollection(folder)) return undefined;
      return { collection: folder, locale: isLocaleCode(locale) ? locale : undefined };
    },
    withLocale(path) {
      const nameAt = path.lastIndexOf('/');
      const folder = path.slice(0, nameAt);
      return isPerLocale(folder) ? `${folder}/${defaultLocale}${path.slice(nameAt)}` : path;
    },
    inDefaultLocale(path) {
      const [folder = '', , ...rest] = path.slice(prefix.length).split('/');
      return `${prefix}${[folder, defaultLocale, ...rest].join('/')}`;
    },
    listFolder: (folder) => (isPerLocale(folder) ? `${folder}/${defaultLocale}` : folder),
    isCleanedFile: (path) => path.startsWith(`${prefix}${mediaFolder}/`) && cleanedEndings.test(path),
  };
}

const cleanedEndings = new RegExp(
  `\\.(?:jpe?g|png|webp|svg|${Object.values(audioExtensions).flat().join('|')})$`,
  'iu',
);

function isCollection(folder: string): folder is CollectionName {
  return Object.hasOwn(contentFolders, folder);
}
