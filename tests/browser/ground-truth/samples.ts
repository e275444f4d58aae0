import { type LocaleCode, localeOf } from '../../../src/domain/locale.ts';
import { declarationParagraphs } from './declaration.ts';
import { HARD_STRINGS } from './hard-strings.ts';
import type { Sample } from './sample.ts';

/** A text as the running text of a card in that locale. */
export function sampleOf(locale: LocaleCode, text: string): Sample {
  const { languageTag, direction, cardFont: family, cardLineHeight } = localeOf(locale);
  return {
    text,
    languageTag,
    direction,
    family,
    weight: 500,
    size: 36,
    width: 560,
    lineHeight: cardLineHeight.text,
  };
}

/** A text as the headline of a card in that locale. */
export function headlineSampleOf(locale: LocaleCode, text: string): Sample {
  const { headline: lineHeight } = localeOf(locale).cardLineHeight;
  return { ...sampleOf(locale, text), weight: 800, size: 41.25, width: 640, lineHeight };
}

/** The texts to compare in a locale: paragraphs, running and bold in turn, and each hard string both ways. */
export function samplesOf(locale: LocaleCode): readonly Sample[] {
  const paragraphs = declarationParagraphs(locale, 5).map((text, index) =>
    index % 2 === 0 ? sampleOf(locale, text) : headlineSampleOf(locale, text),
  );
  const hard = HARD_STRINGS[locale].flatMap((text) => [
    sampleOf(locale, text),
    headlineSampleOf(locale, text),
  ]);
  return [...paragraphs, ...hard];
}
