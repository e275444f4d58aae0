import { Resvg } from '@resvg/resvg-js';
import satori, { type Element } from 'satori';
import sharp from 'sharp';
import type { Engine } from './engine.ts';
import { packageVersion } from './package-version.ts';
import type { PeerFont } from './peer-fonts.ts';
import { largestSize, type PeerLayout, type PeerText, peerLayout } from './peer-layout.ts';
import { square } from './square.ts';

const { width, height } = square;

/** satori lays out and resvg draws. satori has no way to fit a text: its users set it anew at each size they try. */
export function satoriEngine(files: readonly PeerFont[]): Engine {
  const fonts = files.map(
    ({ name, bytes }) => ({ name, data: Buffer.from(bytes), weight: 400, style: 'normal' }) as const,
  );

  async function sizeOf(text: PeerText): Promise<number> {
    return largestSize(text, async (size) => {
      const svg = await satori(paragraph(text, size), { width: text.width, fonts });
      return heightOf(svg) <= text.height;
    });
  }

  return {
    version: `satori ${packageVersion('satori')}, resvg-js ${packageVersion('@resvg/resvg-js')}`,
    async render({ model, base }) {
      const layout = peerLayout(model);
      const sizes: number[] = [];
      for (const text of layout.texts) sizes.push(await sizeOf(text));
      const svg = await satori(card(layout, sizes), { width, height, fonts });
      const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
      return sharp(base, { raw: { width, height, channels: 3 } })
        .composite([{ input: pixels, raw: { width, height, channels: 4 }, premultiplied: true }])
        .jpeg({ quality: 82, optimiseCoding: false })
        .toBuffer();
    },
    close: async () => undefined,
  };
}

/** The picture satori makes of a text is as high as the text. */
function heightOf(svg: string): number {
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? Number.POSITIVE_INFINITY);
}

function card({ direction, texts, foot, qr }: PeerLayout, sizes: readonly number[]): Element {
  const panel = { ...box({ x: 0, y: foot.y, width, height: foot.height }), backgroundColor: foot.colour };
  const side = { width: qr.size, height: qr.size };
  const code = {
    type: 'svg',
    props: {
      ...side,
      viewBox: `0 0 ${qr.size} ${qr.size}`,
      children: [{ type: 'path', props: { d: qr.path, fill: '#000' } }],
    },
  };
  return div({ width, height, display: 'flex', position: 'relative' }, [
    div(panel, []),
    div({ ...box({ ...qr, ...side }), backgroundColor: '#fff' }, [code]),
    ...texts.map((text, index) =>
      div({ ...box(text), justifyContent: direction === 'rtl' ? 'flex-end' : 'flex-start' }, [
        paragraph(text, sizes[index] ?? text.size.min),
      ]),
    ),
  ]);
}

function paragraph({ words, width, colour, lineHeight }: PeerText, size: number): Element {
  return div({ fontSize: size, lineHeight, color: colour, maxWidth: width, display: 'flex' }, words);
}

function box({ x, y, width, height }: Pick<PeerText, 'x' | 'y' | 'width' | 'height'>) {
  return { position: 'absolute', display: 'flex', left: x, top: y, width, height };
}

function div(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Element[],
): Element {
  return { type: 'div', props: { style, children } };
}
