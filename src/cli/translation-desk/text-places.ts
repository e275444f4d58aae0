import path from 'node:path';
import type { DraftName } from '../../desk/draft-name.ts';
import { findDraft } from '../../desk/drafts.ts';
import { listDraftNames } from '../../desk/refs.ts';
import type { Repository } from '../../desk/repository.ts';
import { listTree } from '../../desk/trees.ts';
import { contentFolders } from '../../domain/content-folder.ts';
import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';
import { isTranslated, type TranslatedCollection } from '../../domain/segments.ts';

/** Which text of which record a file holds. */
export interface TextPlace {
  readonly collection: TranslatedCollection;
  readonly locale: LocaleCode;
  readonly slug: string;
}

/** One version of a text. */
export interface ListedText extends TextPlace {
  /** Of its content. */
  readonly blobId: string;
}

/** Tells it by the path from the repository; undefined for files that are not translated. */
function placeOfText(file: string, contentRoot: string): TextPlace | undefined {
  const prefix = contentRoot === '' ? '' : `${contentRoot}/`;
  if (!file.startsWith(prefix)) return undefined;
  const [collection = '', locale = '', name = '', ...deeper] = file.slice(prefix.length).split('/');
  if (!isTranslated(collection) || !isLocaleCode(locale) || deeper.length > 0) return undefined;
  const extension = `.${contentFolders[collection].extension}`;
  if (!name.endsWith(extension)) return undefined;
  return { collection, locale, slug: name.slice(0, -extension.length) };
}

/** Where the file of a text is, from the repository. */
export function fileOfText({ collection, locale, slug }: TextPlace, contentRoot: string): string {
  const { folder, extension } = contentFolders[collection];
  return path.posix.join(contentRoot, folder, locale, `${slug}.${extension}`);
}

/**
 * All texts as editors see them: what is committed, and over it what the drafts change. What lies in the folder
 * uncommitted is not among them.
 */
export async function listTexts(repository: Repository, contentRoot: string): Promise<readonly ListedText[]> {
  const folders = ['messages', 'campaigns'].map((folder) => path.posix.join(contentRoot, folder));
  const texts = new Map<string, ListedText>();
  for (const [file, { id }] of await listTree(repository, 'HEAD', folders)) {
    const place = placeOfText(file, contentRoot);
    if (place) texts.set(file, { ...place, blobId: id });
  }
  for (const name of await listDraftNames(repository)) {
    if (isTranslated(name.collection)) await addDraft(texts, repository, { name, contentRoot });
  }
  return [...texts.values()];
}

async function addDraft(
  texts: Map<string, ListedText>,
  repository: Repository,
  { name, contentRoot }: { readonly name: DraftName; readonly contentRoot: string },
): Promise<void> {
  const draft = await findDraft(repository, name);
  for (const { path: file, after } of draft?.changes.values() ?? []) {
    const place = placeOfText(file, contentRoot);
    if (place && after) texts.set(file, { ...place, blobId: after.id });
    else if (place) texts.delete(file);
  }
}
