import { parseMarkdownFile } from '../../cms/format.ts';
import { draftRef } from '../../desk/draft-name.ts';
import type { Repository } from '../../desk/repository.ts';
import type { TranslatedCollection } from '../../domain/segments.ts';
import { type Wording, wordingsOf } from '../../translation/text-digest.ts';
import { fileOfText, type TextPlace } from './text-places.ts';

/** How many versions of one file are looked through, newest first. */
const mostVersions = 500;

/** Wordings of the parts of one text, by the part's name. */
export type WordingsByPart = Readonly<Record<string, string>>;

export interface WordingQuestion {
  readonly place: TextPlace;
  readonly contentRoot: string;
  /** The hash of the wording that is looked for, by the part's name. */
  readonly wanted: Readonly<Record<string, string>>;
}

/**
 * Finds in the history of a file what its parts said when they had certain hashes. Those that are not found are left
 * out: history may have been cut off, or the wording was in a draft that was changed again before it was published.
 */
export async function findWordings(
  repository: Repository,
  { place, contentRoot, wanted }: WordingQuestion,
): Promise<WordingsByPart> {
  const missing = new Map(Object.entries(wanted));
  const found: Record<string, string> = {};
  for (const id of await versionsOf(repository, place, contentRoot)) {
    if (missing.size === 0) break;
    const blob = await repository.objects.read(id);
    for (const { segment, hash, text } of wordings(place.collection, blob?.bytes.toString('utf8') ?? '')) {
      if (missing.get(segment) !== hash) continue;
      found[segment] = text;
      missing.delete(segment);
    }
  }
  return found;
}

/** The blob ids of a file in the published history and in that of its draft, newest first. */
async function versionsOf(
  repository: Repository,
  place: TextPlace,
  contentRoot: string,
): Promise<Set<string>> {
  const draft = draftRef(place);
  const { code } = await repository.ask(['rev-parse', '--verify', '--quiet', draft]);
  const log = await repository.ask([
    'log',
    '--format=',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--full-history',
    `--max-count=${mostVersions}`,
    'HEAD',
    ...(code === 0 ? [draft] : []),
    '--',
    fileOfText(place, contentRoot),
  ]);
  const changes = log.stdout.toString('utf8').matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]/gmu);
  return new Set([...changes].map(([, id = '']) => id));
}

function wordings(collection: TranslatedCollection, text: string): readonly Wording[] {
  try {
    return wordingsOf(collection, parseMarkdownFile(text));
  } catch {
    return []; // A version that somebody broke by hand, and mended since.
  }
}
