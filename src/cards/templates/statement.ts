import type { Card, Scaffold } from '../card.ts';
import { type Drawing, layered } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import { fieldGround, type Ground } from '../ground.ts';
import { fieldScaffold } from '../parts/field-scaffold.ts';
import { type Message, setMessage } from '../parts/headline.ts';
import { aboveSource } from '../parts/source-line.ts';
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
  const { drawing, body: whole } = fieldScaffold(card, ground);
  const { room: body, source } = aboveSource(card, whole, ground);
  const smallest = card.grid.sizes.headline.min;
  const message = setMessage(card, { ...body, smallest, ground, mark: 'blaze' });
  return { message, drawing: () => layered(drawing, drawMessage(card, message, { body, ground }), source) };
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
  return isFlat(format) ? 0.5 : 0;
}
