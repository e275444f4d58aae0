import { z } from 'astro/zod';
import { type LocaleCode, localeCode } from '../../domain/locale.ts';
import { plainDate } from '../../domain/scalar.ts';
import { type TranslatedCollection, toDoKinds } from '../../domain/segments.ts';
import type { Site } from '../../domain/site.ts';

const kind = z.enum(toDoKinds);
const collection = z.enum(['messages', 'campaigns']);
const progress = {
  /** Texts that were not read yet; ask again in a while. */
  pending: z.int().default(0),
  total: z.int().default(0),
  /** The day of lists that were made when the site was built. */
  madeOn: plainDate.optional(),
};
const countsAnswer = z.object({
  counts: z.partialRecord(localeCode, z.record(kind, z.int())),
  /** Messages that can be read and not heard. */
  unheard: z.partialRecord(localeCode, z.int()),
  ...progress,
});
const listAnswer = z.object({
  items: z.array(
    z.object({
      collection,
      slug: z.string(),
      title: z.string(),
      kind,
      segments: z.record(z.string(), kind),
    }),
  ),
  unheard: z.array(z.object({ slug: z.string(), title: z.string() })),
  ...progress,
});
const titlesAnswer = z.object({
  titles: z.array(
    z.object({ collection, slug: z.string(), titles: z.partialRecord(localeCode, z.string()) }),
  ),
  ...progress,
});
const wordingsAnswer = z.object({ wordings: z.record(z.string(), z.string()) });

export type CountsAnswer = z.infer<typeof countsAnswer>;
export type ListAnswer = z.infer<typeof listAnswer>;
export type TitlesAnswer = z.infer<typeof titlesAnswer>;

/** A text of which the wordings of another time are looked for. */
export interface WordingQuestion {
  readonly collection: TranslatedCollection;
  readonly slug: string;
  /** The hash of the wording that is looked for, by the part's name. */
  readonly wanted: Readonly<Record<string, string>>;
}

/** Where the desk learns what there is to translate. */
export interface ToDoSource {
  counts(): Promise<CountsAnswer>;
  list(locale: LocaleCode): Promise<ListAnswer>;
  titles(): Promise<TitlesAnswer>;
  /** What parts of the source once said; undefined where nobody can look that up. */
  readonly wordings?: (question: WordingQuestion) => Promise<Readonly<Record<string, string>>>;
}

type SiteLocales = Pick<Site, 'locales' | 'defaultLocale'>;

/** The desk of `npm start`, which reads the repository at this moment. */
export function localSource({ locales, defaultLocale }: SiteLocales): ToDoSource {
  return {
    counts: async () => countsAnswer.parse(await ask({ ask: 'counts', locales, defaultLocale })),
    list: async (locale) => listAnswer.parse(await ask({ ask: 'list', locale, defaultLocale })),
    titles: async () => titlesAnswer.parse(await ask({ ask: 'titles' })),
    async wordings(question) {
      const answer = await ask({ ask: 'wordings', locale: defaultLocale, ...question });
      return wordingsAnswer.parse(answer).wordings;
    },
  };
}

/** A published site, with the lists that were made when it was built. */
export function builtSource(): ToDoSource {
  return {
    counts: async () => countsAnswer.parse(await load('counts')),
    list: async (locale) => listAnswer.parse(await load(locale)),
    titles: async () => titlesAnswer.parse(await load('titles')),
  };
}

async function ask(question: object): Promise<unknown> {
  return answerOf(
    await fetch('/api/translations/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(question),
    }),
  );
}

async function load(name: string): Promise<unknown> {
  return answerOf(await fetch(`/admin/to-do/${name}.json`));
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`The desk answered with ${response.status}.`);
  return response.json();
}
