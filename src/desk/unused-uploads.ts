import { basename, extname } from 'node:path/posix';
import { type Draft, readInDraft } from './drafts.ts';
import type { IntendedFile } from './intended-file.ts';
import { textOrNull } from './published.ts';
import type { Repository } from './repository.ts';
import type { FileWrite } from './trees.ts';

/** What one save sends, and what of it is written. */
interface SavedFiles {
  readonly files: readonly IntendedFile[];
  readonly uploads: readonly IntendedFile[];
  readonly writes: readonly FileWrite[];
}

/**
 * The uploads that an editor has taken out of a draft: Decap sends all that are left with every save. One that a
 * text of the draft still names stays, because another editor may have added it meanwhile. The others go, so that a
 * photograph which somebody thought better of is not published with the entry.
 */
export async function findUnusedUploads(
  repository: Repository,
  draft: Draft,
  save: SavedFiles,
): Promise<string[]> {
  const { entryFile } = draft;
  if (!entryFile) return [];
  const isText = (path: string) => extname(path) === extname(entryFile);
  const sent = new Set(save.uploads.map(({ path }) => path));
  const added = [...draft.changes.values()].filter(({ before, after }) => before === null && after !== null);
  const missing = added.map(({ path }) => path).filter((path) => !(isText(path) || sent.has(path)));
  if (missing.length === 0) return [];
  const paths = [...draft.changes.keys(), ...save.files.map(({ path }) => path)].filter(isText);
  const texts: string[] = [];
  for (const path of new Set(paths)) texts.push(await textAfterSave(repository, draft, { path, save }));
  return missing.filter((path) => !texts.some((text) => isNamedIn(text, path)));
}

async function textAfterSave(
  repository: Repository,
  draft: Draft,
  { path, save }: { readonly path: string; readonly save: SavedFiles },
): Promise<string> {
  if (save.writes.some((write) => write.path === path)) {
    return save.files.find((file) => file.path === path)?.bytes?.toString('utf8') ?? '';
  }
  const file = await readInDraft(repository, draft, path);
  return (file && textOrNull(file.bytes)) ?? '';
}

function isNamedIn(text: string, path: string): boolean {
  const name = basename(path);
  return text.includes(name) || text.includes(encodeURIComponent(name));
}
