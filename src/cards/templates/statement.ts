import type { Card, Scaffold } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import { fieldGround, type Ground } from '../ground.ts';
import { palette } from '../palette.ts';
import { trailMark } from '../parts/blazes.ts';
import { type Message, setMessage } from '../parts/headline.ts';
import { previewScaffold } from '../parts/preview-scaffold.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';
import { tightened } from '../tightened.ts';
import { drawText } from '../typesetter.ts';

/**
 * One thing said large on a field of colour or a photo. All its words stand on the card: where they need the room,
 * the air between them yields. Only a preview goes without the passage, by design: it has no room for it.
 */
export function statement(card: Card): Drawing {
  const ample = setStatement(card);
  return ample.message.fits ? ample.drawing() : setStatement(tightened(card)).drawing();
}

interface Statement {
  readonly message: Message;
  readonly drawing: () => Drawing;
}

function setStatement(card: Card): Statement {
  const ground = fieldGround(card.model);
  const { drawing, body } = scaffoldOf(card, ground);
  const smallest = card.grid.sizes.headline.min;
  const message = setMessage(card, { ...body, smallest, ground, mark: 'blaze' });
  return { message, drawing: () => layered(drawing, drawMessage(card, message, { body, ground })) };
}

function scaffoldOf(card: Card, ground: Ground): Scaffold {
  if (card.format.id !== 'preview') return uprightScaffold(card, ground);
  const { drawing, body } = previewScaffold(card);
  return { drawing: layered(shape(trailMark(card, card.grid.mark, palette.yellow)), drawing), body };
}

/** The headline at the top of the body, the passage at its foot; the headline of a preview in the middle. */
function drawMessage(
  card: Card,
  message: Message,
  { body, ground }: Pick<Scaffold, 'body'> & { ground: Ground },
): Drawing {
  const { headline, passage } = message;
  const end = body.y + body.height;
  const top = body.y + headlineShare(card) * (body.height - message.height);
  const words = drawText(card.frame, headline, { x: body.x, top, ground });
  return passage ? layered(words, passage.draw({ x: body.x, y: end - passage.height })) : words;
}

/** How much of the free room is above the headline. Over a photo it stands low, to leave the photo its sky. */
function headlineShare({ model, format }: Card): number {
  if (model.photo) return 1;
  return format.id === 'preview' ? 0.5 : 0;
}
