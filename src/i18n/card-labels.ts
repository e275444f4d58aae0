import type { CardLabels } from '../domain/card.ts';
import type { Translator } from './create-translator.ts';

/** The interface words printed on a card, in the translator's locale. */
export function cardLabels({ t }: Translator): CardLabels {
  return {
    theySay: t('card.theySay'),
    whatIsTrue: t('card.whatIsTrue'),
    voice: {
      composite: t('voice.composite'),
      'name-changed': t('voice.name-changed'),
      named: t('voice.named'),
    },
    source: t('card.source'),
    checkThisCard: t('card.check'),
  };
}
