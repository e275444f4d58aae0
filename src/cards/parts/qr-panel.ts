import type { Card } from '../card.ts';
import type { Drawing } from '../drawing.ts';
import { palette } from '../palette.ts';
import { qrPath } from '../qr-code.ts';
import { path, rectangle, translated } from '../svg.ts';

/** The QR code of the card's own page, from a top left corner written left to right: black on white, never mirrored. */
export function qrPanel(
  { model, grid, frame }: Card,
  { x, y }: { readonly x: number; readonly y: number },
): Drawing {
  const size = grid.qrCode;
  const box = frame.place({ x: Math.round(x), y: Math.round(y), width: size, height: size });
  const code = () => translated(path(qrPath(model.verifyUrl, size), '#000000'), box.x, box.y);
  return { blocks: [], paint: () => rectangle(box, palette.white, 14) + code() };
}
