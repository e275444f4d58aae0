import type { HotlineChannel } from '../../domain/hotline.ts';
import type { Box } from '../frame.ts';
import { hundredths, rectangle } from '../svg.ts';

/** Strokes in a square of 24 by 24, all of one weight. None of them points anywhere, so none is mirrored. */
const strokes: Readonly<Record<HotlineChannel, string>> = {
  phone: 'M8 3.6 5 5.4C4.2 12.4 11.6 19.8 18.6 19l1.8-3-4.2-2.8-2.2 1.6C12 13.8 10.2 12 9.2 10l1.6-2.2z',
  web: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  whatsapp:
    'M4.2 19.8l1.1-4A8 8 0 1 1 8.4 18.8zM9.6 8.2l-1.2.8c-.3 3.4 2.9 6.6 6.4 6.4l.8-1.3-1.9-1.3-1 .8c-.9-.5-1.5-1.1-2-2l.7-1.1z',
  telegram: 'M20.5 4.2 3.5 10.9l5.6 2.4M20.5 4.2 17 18.6l-7.9-5.3M20.5 4.2 9.1 13.3v6l2.9-3.6',
  email: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6.4L20.5 7',
};

/** The channel of a contact as a sign: what to do is told before a word is read. */
export function contactIcon(
  channel: HotlineChannel,
  box: Box,
  { tile, stroke, radius }: { tile: string; stroke: string; radius: number },
): string {
  const padding = box.width * 0.12;
  const scale = (box.width - 2 * padding) / 24;
  const at = `translate(${hundredths(box.x + padding)} ${hundredths(box.y + padding)}) scale(${hundredths(scale)})`;
  const pen = `fill="none" stroke="${stroke}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"`;
  return `${rectangle(box, tile, radius)}<path transform="${at}" ${pen} d="${strokes[channel]}"/>`;
}
