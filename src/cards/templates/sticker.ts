import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { fieldGround, flatGround, footGround, type Ground } from '../ground.ts';
import { trailMark } from '../parts/blazes.ts';
import { codeTag } from '../parts/code-tag.ts';
import { contactRow } from '../parts/contact.ts';
import { cornerRadius } from '../parts/corner-radius.ts';
import { setMessage } from '../parts/headline.ts';
import { logoTile } from '../parts/logo-strip.ts';
import { middled } from '../parts/middled.ts';
import { numberedBlaze } from '../parts/numbered-blaze.ts';
import { qrCode } from '../parts/qr-panel.ts';
import { truthTag } from '../parts/truth-tag.ts';
import { rectangle } from '../svg.ts';
import { drawText } from '../typesetter.ts';

/** In pixels: the chalk outline of a sticker, and the transparent edge around it. */
const EDGE = 4;
const OUTLINE = 14;
const RADIUS = 62;

const ICON = 46;
const CODE_SIZE = 25;

/** In pixels: the blazes of five steps are as wide as the column. */
const NUMBERS = { width: 70, height: 42, gap: 20.5 } as const;

/**
 * What stays of any card at the size of a thumb: what it says, whom to ask and where to check it. A claim is
 * answered without being told: a sticker travels alone, and must not carry a lie that nobody can read as struck. For
 * the same reason a number without its source and a quote without its voice stay on the other cards: their headline
 * is said here. Steps are counted, not told.
 */
export function sticker(card: Card): Drawing {
  const bar = barOf(card);
  const { column, top, gap } = card.grid;
  const room = { ...column, y: top, height: bar.top - gap - top };
  return layered(shape(outlined(card, bar.top)), words(card, room), bar.drawing);
}

/** The headline in the middle of its room; where it answers a claim, "what is true" hangs from the outline above. */
function words(card: Card, room: Box): Drawing {
  if (card.model.template === 'steps') return aboveBlazes(card, room);
  if (card.model.template !== 'claim') return headline(card, room);
  const tag = truthTag(card, room.width);
  const tagTop = EDGE + OUTLINE / 2;
  const top = tagTop + tag.height + card.grid.gap;
  const answer = { ...room, y: top, height: room.y + room.height - top };
  return layered(tag.draw({ x: room.x, y: tagTop }), headline(card, answer));
}

/** The headline of steps, above their numbers, each on its blaze. */
function aboveBlazes(card: Card, room: Box): Drawing {
  const { width, height, gap } = NUMBERS;
  const y = room.y + room.height - height;
  const numbers = card.model.steps.map((_, index) =>
    numberedBlaze(card, index + 1, { x: room.x + index * (width + gap), y, width, height }),
  );
  return layered(headline(card, { ...room, height: y - card.grid.gap - room.y }), ...numbers);
}

function headline(card: Card, { x, y, width, height }: Box): Drawing {
  const ground = groundOf(card);
  const smallest = card.grid.sizes.headline.min;
  const message = setMessage(card, { width, height, smallest, ground, mark: 'none' });
  return drawText(card.frame, message.headline, { x, top: middled(message.headline, y, height), ground });
}

/** Green for what is true. A photo would be a blur of a few colours: a sticker's field is always flat. */
function groundOf({ model }: Card): Ground {
  if (model.template === 'claim') return flatGround(model.colours.chalk, model.colours.green);
  return fieldGround({ ...model, photo: undefined });
}

function barOf(card: Card): { readonly top: number; readonly drawing: Drawing } {
  const { column, bottom, footPadding, footGap, qrCode: side } = card.grid;
  const contact = contactRow(card, { width: column.width, iconSize: ICON });
  const codeTop = bottom - footPadding.bottom - side;
  const contactTop = codeTop - footGap - contact.height;
  const beside = { x: column.x, y: codeTop, width: column.width - side - footGap, height: side };
  return {
    top: contactTop - footPadding.top,
    drawing: layered(
      contact.draw({ x: column.x, y: contactTop }),
      qrCode(card, { x: column.x + column.width - side, y: codeTop }),
      besideCode(card, beside),
    ),
  };
}

/** Whose card it is, or else the mark of the trail, and the code below it. */
function besideCode(card: Card, { x, y, width, height }: Box): Drawing {
  const tag = codeTag(card, CODE_SIZE);
  const room = { x, y, width, height: height - tag.height - card.grid.footGap };
  const mark = { ...room, width: Math.min(width, room.height * 0.76) };
  return layered(
    shape(logoTile(card, room)?.draw(room) ?? trailMark(card, mark, footGround(card).letters)),
    tag.draw({ x, y: y + height - tag.height }),
  );
}

/** A card with a thick outline, on a transparent ground: the field above, the bar below. */
function outlined(card: Card, barTop: number): string {
  const { format, model } = card;
  const { chalk, yellow } = model.colours;
  const whole = inset(format, EDGE);
  const inner = inset(format, EDGE + OUTLINE);
  const radius = cornerRadius(card, RADIUS - OUTLINE);
  const [field = chalk] = groundOf(card).behind;
  const bar = { ...inner, y: barTop, height: inner.y + inner.height - barTop };
  return (
    rectangle(whole, chalk, cornerRadius(card, RADIUS)) +
    rectangle(inner, field, radius) +
    rectangle(bar, yellow, radius) +
    rectangle({ ...bar, height: bar.height / 2 }, yellow)
  );
}

function inset({ width, height }: Pick<Box, 'width' | 'height'>, by: number): Box {
  return { x: by, y: by, width: width - 2 * by, height: height - 2 * by };
}
