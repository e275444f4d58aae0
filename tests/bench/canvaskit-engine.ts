import openCanvasKit, { type CanvasKit, type Paragraph, type TypefaceFontProvider } from 'canvaskit-wasm';
import sharp from 'sharp';
import type { Engine } from './engine.ts';
import { packageVersion } from './package-version.ts';
import type { PeerFont } from './peer-fonts.ts';
import { largestSize, type PeerLayout, type PeerText, peerLayout } from './peer-layout.ts';
import { square } from './square.ts';

const { width, height } = square;

/** Skia in WebAssembly, with its paragraphs: what astro-og-canvas draws with. Its package has no JPEG encoder. */
export async function canvaskitEngine(files: readonly PeerFont[]): Promise<Engine> {
  const kit = await openCanvasKit();
  const fonts = kit.TypefaceFontProvider.Make();
  for (const { name, bytes } of files) fonts.registerFont(bytes, name);
  const studio: Studio = { kit, fonts, families: files.map(({ name }) => name), ...pictureOf(kit) };

  return {
    version: `canvaskit-wasm ${packageVersion('canvaskit-wasm')}`,
    async render({ model, base }) {
      const layout = peerLayout(model);
      const placed: { readonly text: PeerText; readonly paragraph: Paragraph }[] = [];
      for (const text of layout.texts) placed.push({ text, paragraph: await fitted(studio, layout, text) });
      draw(studio, layout, base);
      for (const { text, paragraph } of placed) {
        studio.canvas.drawParagraph(paragraph, text.x, text.y);
        paragraph.delete();
      }
      const pixels = studio.canvas.readPixels(0, 0, studio.info);
      if (!pixels) throw new Error('canvaskit gave no pixels.');
      return sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .jpeg({ quality: 82, optimiseCoding: false })
        .toBuffer();
    },
    async close() {
      studio.surface.delete();
      fonts.delete();
    },
  };
}

type Studio = ReturnType<typeof pictureOf> & {
  readonly kit: CanvasKit;
  readonly fonts: TypefaceFontProvider;
  readonly families: readonly string[];
};

/** One drawing area for all cards. */
function pictureOf(kit: CanvasKit) {
  const surface = kit.MakeSurface(width, height);
  if (!surface) throw new Error('canvaskit has no memory for a card.');
  const info = {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  };
  const photos = new WeakMap<Uint8Array, ReturnType<typeof photoOf>>();
  return {
    surface,
    canvas: surface.getCanvas(),
    info,
    /** Each photo is handed over once. */
    photo(base: Uint8Array) {
      const known = photos.get(base) ?? photoOf(kit, info, base);
      photos.set(base, known);
      return known;
    },
  };
}

function photoOf(kit: CanvasKit, info: Parameters<CanvasKit['MakeImage']>[0], base: Uint8Array) {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < base.length; from += 3, to += 4) {
    pixels.set(base.subarray(from, from + 3), to);
  }
  const photo = kit.MakeImage(info, pixels, width * 4);
  if (photo) return photo;
  throw new Error('canvaskit has no memory for a photo.');
}

/** A text at the largest size that fits; the caller deletes it. */
async function fitted(studio: Studio, layout: PeerLayout, text: PeerText): Promise<Paragraph> {
  const size = await largestSize(text, (tried) => {
    const paragraph = set(studio, layout, { text, size: tried });
    const fits = paragraph.getHeight() <= text.height;
    paragraph.delete();
    return fits;
  });
  return set(studio, layout, { text, size });
}

function set(
  { kit, fonts, families }: Studio,
  { direction, languageTag }: PeerLayout,
  { text, size }: { readonly text: PeerText; readonly size: number },
): Paragraph {
  const style = new kit.ParagraphStyle({
    textDirection: direction === 'rtl' ? kit.TextDirection.RTL : kit.TextDirection.LTR,
    textAlign: kit.TextAlign.Start,
    textStyle: {
      color: kit.parseColorString(text.colour),
      fontFamilies: families,
      fontSize: size,
      heightMultiplier: text.lineHeight,
      locale: languageTag,
      fontVariations: [{ axis: 'wght', value: text.bold ? 800 : 500 }],
    },
  });
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(style, fonts);
  builder.addText(text.words);
  const paragraph = builder.build();
  paragraph.layout(text.width);
  builder.delete();
  return paragraph;
}

/** The photo, the foot and the QR code. */
function draw({ kit, canvas, photo }: Studio, { foot, qr }: PeerLayout, base: Uint8Array): void {
  const paint = new kit.Paint();
  const code = kit.Path.MakeFromSVGString(qr.path);
  if (!code) throw new Error('canvaskit cannot read the QR code.');
  canvas.drawImage(photo(base), 0, 0);
  paint.setColor(kit.parseColorString(foot.colour));
  canvas.drawRect4f(0, foot.y, width, foot.y + foot.height, paint);
  paint.setColor(kit.parseColorString('#ffffff'));
  canvas.drawRect4f(qr.x, qr.y, qr.x + qr.size, qr.y + qr.size, paint);
  paint.setColor(kit.parseColorString('#000000'));
  paint.setAntiAlias(true);
  canvas.save();
  canvas.translate(qr.x, qr.y);
  canvas.drawPath(code, paint);
  canvas.restore();
  code.delete();
  paint.delete();
}
