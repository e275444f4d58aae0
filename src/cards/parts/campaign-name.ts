import type { Card } from '../card.ts';
import type { Ground } from '../ground.ts';
import { type Row, textRow } from './column.ts';

/** The campaign's name at the top of an upright card. */
export function campaignName(card: Card, ground: Ground, width: number): Row {
  const { grid, model, typesetter } = card;
  const name = typesetter.set({
    role: 'campaign',
    words: model.campaign,
    weight: 800,
    size: grid.sizes.title,
    lineHeight: model.locale.cardLineHeight.headline,
    width,
    maxLines: 1,
  });
  return textRow(card, name, ground);
}
