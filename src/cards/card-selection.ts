import type { CardFile, CardFileId } from '../domain/card-file.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { CardTemplate } from '../domain/message.ts';
import type { CardJob } from './card-jobs.ts';

/** Which of a catalog's cards are made. An empty set stands for all. */
export interface CardSelection {
  readonly slugs: ReadonlySet<string>;
  readonly templates: ReadonlySet<CardTemplate>;
  readonly locales: ReadonlySet<LocaleCode>;
  readonly files: ReadonlySet<CardFileId>;
  /** One of several machines that share the work; the first is 1. */
  readonly shard: { readonly index: number; readonly count: number };
}

export const everyCard: CardSelection = {
  slugs: new Set(),
  templates: new Set(),
  locales: new Set(),
  files: new Set(),
  shard: { index: 1, count: 1 },
};

/**
 * The cards of this machine's shard, in the order given. Cards are dealt one by one, so that every shard gets its part
 * of each message and of each language; all files of a card stay together and share its layout.
 */
export function selectedJobs(jobs: readonly CardJob[], selection: CardSelection): readonly CardJob[] {
  const { slugs, templates, locales, shard } = selection;
  return jobs
    .filter(
      ({ message, locale }) =>
        accepts(slugs, message.slug) && accepts(templates, message.template) && accepts(locales, locale),
    )
    .filter((_, position) => position % shard.count === shard.index - 1);
}

export function isFileSelected({ id }: CardFile, { files }: CardSelection): boolean {
  return accepts(files, id);
}

function accepts<Value>(chosen: ReadonlySet<Value>, value: Value): boolean {
  return chosen.size === 0 || chosen.has(value);
}
