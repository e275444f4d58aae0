import type { CardModel } from '../../src/cards/card-model.ts';
import { type LocaleCode, localeOf } from '../../src/domain/locale.ts';
import type { CardTemplate } from '../../src/domain/message.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { declarationParagraphs } from '../browser/ground-truth/declaration.ts';
import { statementModel } from './card-model.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text, up to the last space before `count` graphemes. */
function beginning(text: string, count: number): string {
  const cut = [...graphemes.segment(text)].slice(0, count).map(({ segment }) => segment);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > count / 2 ? space : count).join('');
}

/** A card of any template in any locale, in words of the Universal Declaration of Human Rights. */
export function declarationModel(code: LocaleCode, template: CardTemplate): CardModel {
  const [first = '', second = '', third = ''] = declarationParagraphs(code, 3);
  const locale = localeOf(code);
  const labels = cardLabels(createTranslator(code));
  const number = new Intl.NumberFormat(locale.languageTag, { useGrouping: false });
  const text = beginning(second, 60);
  return statementModel('en', {
    locale,
    labels,
    template,
    campaign: beginning(third, 14),
    headline: beginning(first, 26),
    action: beginning(second, 22),
    source: [labels.source, 'UN', number.format(1948)].join(' \u00b7 '),
    claim: template === 'claim' ? beginning(third, 40) : undefined,
    passage:
      template === 'quote'
        ? { kind: 'quote', words: text, voice: labels.voice.composite }
        : { kind: 'text', words: text },
    figure: template === 'figure' ? { value: number.format(1948), meaning: beginning(first, 50) } : undefined,
    steps: template === 'steps' ? [first, second, third].map((step) => beginning(step, 34)) : [],
  });
}
