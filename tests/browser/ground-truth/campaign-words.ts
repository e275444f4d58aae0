import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';
import type { Sample } from './sample.ts';
import { headlineSampleOf, sampleOf } from './samples.ts';

const { catalog } = await loadCatalog(fileURLToPath(new URL('../../../content', import.meta.url)));

/** What the cards of one message say in a locale, a paragraph each: bold words and running text. */
export interface CampaignWords {
  readonly slug: string;
  readonly bold: Sample;
  readonly running: Sample;
}

/**
 * The card words of the sample campaign in a locale, at the sizes of a card.
 *
 * @throws Error when a message has no words in that locale: nothing would be compared.
 */
export function campaignWords(locale: LocaleCode): readonly CampaignWords[] {
  const messages = catalog?.messages ?? [];
  if (messages.length === 0) throw new Error('The folder "content" holds no message.');
  return messages.map(({ slug, texts }) => {
    const text = texts[locale];
    if (!text) throw new Error(`The message "${slug}" has no text in "${locale}".`);
    const { headline, action, claim, cardText, quote } = text;
    return {
      slug,
      bold: headlineSampleOf(locale, paragraphs(headline, action)),
      running: sampleOf(locale, paragraphs(claim, cardText, quote)),
    };
  });
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}
