import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { fieldGround, type Ground } from '../ground.ts';
import { palette } from '../palette.ts';
import { trailMark } from '../parts/blazes.ts';
import { setMessage } from '../parts/headline.ts';
import { previewScaffold } from '../parts/preview-scaffold.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';
import { drawText } from '../typesetter.ts';

/** One thing said large on a field of colour or a photo. */
export function statement(card: Card): Drawing {
  const ground = fieldGround(card.model);
  if (card.format.id === 'preview') {
    const { drawing, body } = previewScaffold(card);
    return layered(
      shape(trailMark(card, card.grid.mark, palette.yellow)),
      drawing,
      message(card, body, ground),
    );
  }
  const { drawing, body } = uprightScaffold(card, ground);
  return layered(drawing, message(card, body, ground));
}

/** The headline at the top of the body, the passage at its foot. Over a photo both stand low, to leave it its sky. */
function message(card: Card, body: Box, ground: Ground): Drawing {
  const { headline, passage, height } = setMessage(card, {
    ...body,
    smallest: card.grid.sizes.headline.min,
    ground,
    mark: 'blaze',
  });
  const end = body.y + body.height;
  const words = drawText(card.frame, headline, {
    x: body.x,
    top: card.model.photo ? end - height : body.y,
    ground,
  });
  return passage ? layered(words, passage.draw({ x: body.x, y: end - passage.height })) : words;
}
