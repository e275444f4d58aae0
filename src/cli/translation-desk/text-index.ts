import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Repository } from '../../desk/repository.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import type { TextDigest } from '../../translation/text-digest.ts';
import type { DigestedRecord } from '../../translation/to-do.ts';
import { type DigestCache, openDigestCache } from './digest-cache.ts';
import { digestTexts } from './digest-texts.ts';
import { type ListedText, listTexts } from './text-places.ts';

/** What is known of all texts at this moment. */
export interface TextIndex {
  readonly records: readonly DigestedRecord[];
  /** How many files have not been read yet; ask again in a while. */
  readonly pending: number;
  readonly total: number;
}

/** How long an answer waits for texts that were never read before, in milliseconds. */
const patience = 1500;

/** Reads the texts of a repository, each version of a file once. */
export function createTextIndex(contentRoot: string): (repository: Repository) => Promise<TextIndex> {
  let cache: Promise<DigestCache> | undefined;
  let reading: Promise<void> | undefined;

  async function readTexts(
    { objects }: Repository,
    texts: readonly ListedText[],
    digests: DigestCache,
  ): Promise<void> {
    await digestTexts({
      items: texts.filter((text) => !digests.get(keyOf(text))),
      async read({ collection, blobId }) {
        const blob = await objects.read(blobId);
        return { collection, text: blob?.bytes.toString('utf8') ?? '' };
      },
      onDigest: (text, digest) => digests.set(keyOf(text), digest),
    });
    await digests.keep(texts.map(keyOf));
  }

  return async (repository) => {
    cache ??= openDigestCache(path.join(repository.gitFolder, 'waymark', 'text-digests.json'));
    const [digests, texts] = await Promise.all([cache, listTexts(repository, contentRoot)]);
    if (texts.some((text) => !digests.get(keyOf(text)))) {
      reading ??= readTexts(repository, texts, digests).finally(() => {
        reading = undefined;
      });
      await Promise.race([reading, pause(patience)]);
    }
    return compose(texts, digests);
  };
}

/** The parts of a text depend on its collection and its content alone. */
function keyOf({ collection, blobId }: ListedText): string {
  return `${collection} ${blobId}`;
}

interface GrowingRecord extends DigestedRecord {
  readonly texts: Partial<Record<LocaleCode, TextDigest>>;
}

function compose(texts: readonly ListedText[], digests: DigestCache): TextIndex {
  const records = new Map<string, GrowingRecord>();
  let pending = 0;
  for (const text of texts) {
    const { collection, slug, locale } = text;
    const digest = digests.get(keyOf(text));
    if (!digest) {
      pending++;
      continue;
    }
    const record = records.get(`${collection}/${slug}`) ?? { collection, slug, texts: {} };
    record.texts[locale] = digest;
    records.set(`${collection}/${slug}`, record);
  }
  return { records: [...records.values()], pending, total: texts.length };
}
