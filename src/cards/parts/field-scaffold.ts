import type { Card, Scaffold } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import type { Ground } from '../ground.ts';
import { trailMark } from './blazes.ts';
import { previewScaffold } from './preview-scaffold.ts';
import { uprightScaffold } from './upright-scaffold.ts';

/** What cards on one field share; on a flat card the mark of the trail fills the column at the line's start. */
export function fieldScaffold(card: Card, ground: Ground): Scaffold {
  if (!isFlat(card.format)) return uprightScaffold(card, ground);
  const { drawing, body } = previewScaffold(card);
  const mark = shape(trailMark(card, card.grid.mark, card.model.colours.yellow));
  return { drawing: layered(mark, drawing), body };
}
