import { expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { createAnalysedTexts } from '../../../src/cards/typesetter.ts';
import { localeOf } from '../../../src/domain/locale.ts';
import { materials } from '../../builders/card-engine.ts';
import { statementModel } from '../../builders/card-model.ts';

test('a card is the same whatever other cards have left behind', () => {
  const texts = createAnalysedTexts();
  const words = '+49 30 1234567 (HelpNow)';
  // The same words in another language or direction are another text.
  const models = (['en', 'tr', 'ar', 'ur'] as const).map((code) =>
    statementModel('en', { locale: localeOf(code), headline: words, action: words, owner: words }),
  );
  for (const model of [...models, ...models.toReversed()]) {
    const shared = layoutCard(model, 'square', { ...materials, texts });
    expect(shared.svg).toBe(layoutCard(model, 'square', materials).svg);
  }
});
