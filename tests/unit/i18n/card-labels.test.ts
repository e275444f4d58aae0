import { describe, expect, it } from 'vitest';
import { cardLabels } from '../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';

describe('cardLabels', () => {
  it('prints the words of the card’s own locale', () => {
    expect(cardLabels(createTranslator('es'))).toEqual({
      theySay: 'Lo que dicen',
      whatIsTrue: 'Lo que es verdad',
      voice: {
        composite: 'Varios relatos contados como uno',
        'name-changed': 'Una persona, con el nombre cambiado',
        named: 'Una persona, con su nombre',
      },
      source: 'Fuente',
      checkThisCard: 'Compruebe esta tarjeta',
    });
  });
});
