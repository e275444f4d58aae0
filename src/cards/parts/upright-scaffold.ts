import type { Card, Scaffold } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import type { Ground } from '../ground.ts';
import { palette } from '../palette.ts';
import { trailMark } from './blazes.ts';
import { campaignName } from './campaign-name.ts';
import { foot } from './foot.ts';

/** The campaign's name, the mark and the action bar of an upright card. */
export function uprightScaffold(card: Card, ground: Ground): Scaffold {
  const { grid } = card;
  const { x, width } = grid.column;
  const { top, drawing } = foot(card);
  const name = campaignName(card, ground, width - 120);
  const y = grid.top + name.height + grid.gap;
  return {
    drawing: layered(
      shape(trailMark(card, grid.mark, palette.yellow)),
      name.draw({ x, y: grid.top }),
      drawing,
    ),
    body: { x, y, width, height: top - grid.gap - y },
  };
}
