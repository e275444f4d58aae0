import type { Card, Scaffold } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import type { Ground } from '../ground.ts';
import { trailMark } from './blazes.ts';
import { campaignName } from './campaign-name.ts';
import { foot } from './foot.ts';

/** The least room below the mark, in pixels: a strike or a tall letter under it must not touch it. */
const BELOW_MARK = 16;

/** The least room above the foot: no text may seem to stand on it. */
const ABOVE_FOOT = 26;

/** The campaign's name, the mark and the action bar of an upright card. */
export function uprightScaffold(card: Card, ground: Ground): Scaffold {
  const { grid } = card;
  const { x, width } = grid.column;
  const { top, drawing } = foot(card);
  const name = campaignName(card, ground, width - 120);
  const y = Math.max(grid.top + name.height + grid.gap, grid.mark.y + grid.mark.height + BELOW_MARK);
  return {
    drawing: layered(
      shape(trailMark(card, grid.mark, card.model.colours.yellow)),
      name.draw({ x, y: grid.top }),
      drawing,
    ),
    body: { x, y, width, height: top - Math.max(ABOVE_FOOT, grid.gap) - y },
  };
}
