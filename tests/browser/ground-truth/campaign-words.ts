import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import { type LocaleCode, localeCodes } from '../../../src/domain/locale.ts';
import type { Sample } from './sample.ts';
import { headlineSampleOf, sampleOf } from './samples.ts';

const { catalog } = await loadCatalog(fileURLToPath(new URL('../../../content', import.meta.url)));
const messages = catalog?.messages ?? [];
if (messages.length === 0)
  throw new Error('The folder "content" holds no message: nothing would be compared.');

/** What the cards of one message say in a locale, a paragraph each: bold words and running text. */
export interface CampaignWords {
  readonly slug: string;
  readonly bold: Sample;
  readonly running: Sample;
  /** What the figure counts, and the steps. */
  readonly listed: Sample;
}

/**
 * The card words of the sample campaign in a locale, at the sizes of a card; none where the sample does not speak it.
 */
export function campaignWords(locale: LocaleCode): readonly CampaignWords[] {
  return messages.flatMap(({ slug, texts }) => {
    const text = texts[locale];
    if (!text) return [];
    const { headline, action, claim, cardText, quote, figure, figureMeaning, steps = [] } = text;
    return {
      slug,
      bold: headlineSampleOf(locale, paragraphs(headline, action, figure)),
      running: sampleOf(locale, paragraphs(claim, cardText, quote)),
      listed: sampleOf(locale, paragraphs(figureMeaning, ...steps)),
    };
  });
}

/** The locales that the sample campaign speaks. */
export const campaignLocales: readonly LocaleCode[] = localeCodes.filter(
  (locale) => campaignWords(locale).length > 0,
);

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}
