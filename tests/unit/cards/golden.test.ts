import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { cardFormatIds } from '../../../src/domain/card-format.ts';
import { localeCodes } from '../../../src/domain/locale.ts';
import { cardTemplates } from '../../../src/domain/message.ts';
import { materials } from '../../builders/card-engine.ts';
import { declarationModel } from '../../builders/declaration-model.ts';

/** That a card looks right is told by other tests; this one tells that none changed unnoticed: `npm test -- unit golden -u`. */
describe.each(localeCodes)('every card in %s', (locale) => {
  test.each(cardTemplates)('of the template %s is drawn as it was', (template) => {
    const hashes = cardFormatIds.map((format) => {
      const { svg } = layoutCard(declarationModel(locale, template), format, materials);
      return `${format} ${createHash('sha256').update(svg).digest('hex').slice(0, 16)}`;
    });
    expect(hashes.join('\n')).toMatchSnapshot();
  });
});
