import { formatsInTrouble } from '../length-meter/field-meter.ts';
import { say } from '../words/say.ts';
import type { CardFits, CardWarning } from './card-preview.ts';
import { listInWords } from './list-in-words.ts';
import { type FieldTitles, placeInWords } from './place-in-words.ts';

/** WCAG 2.2, contrast (minimum). */
const LEAST_CONTRAST = 4.5;

/** What is wrong with a card, in sentences; each once, though several texts may share it. */
export function warningWords(warnings: readonly CardWarning[], titles: FieldTitles): readonly string[] {
  return [...new Set(warnings.map((warning) => sentenceOf(warning, titles)))];
}

function sentenceOf(warning: CardWarning, titles: FieldTitles): string {
  const field = placeInWords(warning.field, titles);
  switch (warning.kind) {
    case 'overflow':
      return say('preview.overflow', { field, count: warning.excess });
    case 'glyph-missing':
      return say('preview.glyphMissing', { field, characters: warning.glyphs.join(' ') });
    case 'contrast': {
      const { letters, behind, ratio } = warning;
      const rounded = Math.floor(ratio * 10) / 10;
      return say('preview.contrast', { field, letters, behind, ratio: rounded, least: LEAST_CONTRAST });
    }
  }
}

/** Whether the message fits everywhere, and if not, in which formats it does not. */
export function fitsWords(fits: CardFits): { readonly words: string; readonly isTrouble: boolean } {
  const trouble = [...formatsInTrouble(fits)].map(([format, excess]) =>
    say('preview.formatExcess', { format: say(`preview.formats.${format}`), excess }),
  );
  return trouble.length === 0
    ? { words: say('preview.fitsEverywhere'), isTrouble: false }
    : { words: say('preview.doesNotFit', { formats: listInWords(trouble) }), isTrouble: true };
}
