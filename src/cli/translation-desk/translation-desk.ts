import { z } from 'astro/zod';
import { DeskError } from '../../desk/desk-error.ts';
import { createJsonHandler } from '../../desk/handler.ts';
import { openRepository, type Repository } from '../../desk/repository.ts';
import { sentence } from '../../desk/sentences.ts';
import { localeCode } from '../../domain/locale.ts';
import { slug } from '../../domain/scalar.ts';
import { countRecordingsToMake, recordingsToMake } from '../../translation/recordings-to-make.ts';
import { titlesOf } from '../../translation/titles.ts';
import { countToDo, listToDo } from '../../translation/to-do.ts';
import { findWordings } from './earlier-wordings.ts';
import { createTextIndex } from './text-index.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/u);

/** What the desk's page asks. */
const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('counts'), locales: z.array(localeCode), defaultLocale: localeCode }),
  z.object({ ask: z.literal('list'), locale: localeCode, defaultLocale: localeCode }),
  z.object({ ask: z.literal('titles') }),
  z.object({
    ask: z.literal('wordings'),
    collection: z.enum(['messages', 'campaigns']),
    slug,
    locale: localeCode,
    wanted: z.record(z.string(), hash),
  }),
]);

export interface TranslationDeskOptions {
  readonly repositoryRoot: string;
  /** The content folder's path in the repository; empty when it is the whole repository. */
  readonly contentRoot: string;
  readonly log: (line: string) => void;
}

export interface TranslationDesk {
  readonly handle: ReturnType<typeof createJsonHandler>;
  /** Reads all texts for the first time, so that the first editor need not wait. */
  prepare(): Promise<void>;
}

/** Answers what there is to translate and to record, and what a source text said when it was translated. Changes nothing. */
export function createTranslationDesk({
  repositoryRoot,
  contentRoot,
  log,
}: TranslationDeskOptions): TranslationDesk {
  const readIndex = createTextIndex(contentRoot);
  let opened: Repository | undefined;
  const open = async () => {
    opened ??= await openRepository(repositoryRoot);
    return opened;
  };

  async function answer(body: unknown): Promise<unknown> {
    const parsed = question.safeParse(body);
    if (!parsed.success) throw new DeskError('invalid', sentence('requestNotUnderstood'));
    const asked = parsed.data;
    const repository = await open();
    if (asked.ask === 'wordings') {
      const { wanted, ...place } = asked;
      return { wordings: await findWordings(repository, { place, contentRoot, wanted }) };
    }
    const { records, ...progress } = await readIndex(repository);
    if (asked.ask === 'titles') return { titles: titlesOf(records), ...progress };
    if (asked.ask === 'counts') {
      const unheard = countRecordingsToMake(records, asked);
      return { counts: countToDo(records, asked), unheard, ...progress };
    }
    const { locale, defaultLocale } = asked;
    return {
      items: listToDo(records, locale, defaultLocale),
      unheard: recordingsToMake(records, locale, defaultLocale),
      ...progress,
    };
  }

  return {
    handle: createJsonHandler(answer, log),
    async prepare() {
      try {
        await readIndex(await open());
      } catch (error) {
        // A folder without a repository, or without a commit: whoever asks is told so.
        if (!(error instanceof DeskError)) log(`The to-do list is not ready yet: ${error}`);
      }
    },
  };
}
