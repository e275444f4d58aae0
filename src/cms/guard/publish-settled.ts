import { plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { readCurrent } from './current-text.ts';
import type { DataFile, DecapBackend, SaveOptions } from './decap-backend.ts';
import { ConflictError } from './editor-error.ts';
import type { GuardRules } from './guard-backend.ts';
import { revisionOf } from './revision.ts';

interface DraftName {
  readonly collection: string;
  readonly slug: string;
}

type Rules<Backend> = Pick<GuardRules<Backend>, 'paths' | 'write' | 'settle'>;

/**
 * Publishes a draft. Where a text was published since the draft began, it asks what to make of both, saves that into
 * the draft, and publishes it; as often as it takes.
 */
export async function publishSettled<Backend extends DecapBackend>(
  backend: Backend,
  rules: Rules<Backend>,
  draft: DraftName,
): Promise<unknown> {
  try {
    return await backend.publishUnpublishedEntry(draft.collection, draft.slug);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await settle(backend, rules, { ...draft, path: error.path, theirs: error.theirs });
    return publishSettled(backend, rules, draft);
  }
}

interface PublishedMeanwhile extends DraftName {
  readonly path: string;
  readonly theirs: string | null;
}

async function settle<Backend extends DecapBackend>(
  backend: Backend,
  { paths, write, settle: ask }: Rules<Backend>,
  { collection, slug, path, theirs }: PublishedMeanwhile,
): Promise<void> {
  const options = saveOptions(collection, slug);
  const read = async (file: string) => {
    const planned = { file: { path: file, slug, raw: '' }, base: null };
    const { files } = await readCurrent(backend, [planned], options);
    return files[0]?.text ?? '';
  };
  const mine = await read(path);
  const place = paths.placeOf(path);
  const source = place?.locale && sourceRecord(place.collection, await read(paths.inDefaultLocale(path)));
  const answers = await ask({
    // What the draft began from is in the repository alone, so that all that differs is asked for.
    texts: [{ path, place, base: undefined, mine, theirs }],
    source: source || undefined,
    lastWriter: undefined,
  });
  const file: DataFile = { path, slug, raw: answers.get(path) ?? theirs ?? '' };
  const entry = { dataFiles: [file], assets: [] };
  await write(backend, { entry, options, files: [{ file, base: mine === '' ? null : revisionOf(mine) }] });
}

function sourceRecord(collection: Parameters<typeof plainFormat>[0], text: string): FileRecord {
  return plainFormat(collection).parse(text);
}

function saveOptions(collectionName: string, slug: string): SaveOptions {
  return {
    collectionName,
    newEntry: false,
    useWorkflow: true,
    unpublished: true,
    commitMessage: `Update ${collectionName}/${slug} with what was published meanwhile`,
  };
}
