import type { LabelsOf } from '../../src/cards/card-jobs.ts';
import type { CardLabels } from '../../src/domain/card.ts';
import type { LocaleCode } from '../../src/domain/locale.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';

const known = new Map<LocaleCode, CardLabels>();

/** The interface words of a locale, translated once. */
export const labelsOf: LabelsOf = (code) => {
  const labels = known.get(code) ?? cardLabels(createTranslator(code));
  known.set(code, labels);
  return labels;
};
