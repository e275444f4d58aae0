import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { evenTones, greyOf } from '../../../../src/pages/admin/_photo-grey.ts';

const photo = fileURLToPath(new URL('../../../../content/media/trail.jpg', import.meta.url));

/** Mean difference of two pictures, in shades of 255. */
function distance(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, shade, at) => sum + Math.abs(shade - (other[at] ?? 0)), 0) / one.length;
}

async function pictures(factor: number, offset: number) {
  const raw = { resolveWithObject: true } as const;
  const { data, info } = await sharp(photo).resize(300).linear(factor, offset).raw().toBuffer(raw);
  const picture = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  return {
    rgba: new Uint8ClampedArray(await picture().ensureAlpha().raw().toBuffer()),
    grey: await picture().greyscale().raw().toBuffer(),
    even: await picture().greyscale().normalise().raw().toBuffer(),
  };
}

test.each([
  ['as it is', 1, 0],
  ['pale', 0.5, 110],
  ['dark', 0.5, 0],
])(
  'a photo, %s, is as grey as in a build, and its tones are spread nearly as there',
  async (_name, factor, offset) => {
    const { rgba, grey, even } = await pictures(factor, offset);
    expect(distance(greyOf(rgba), grey)).toBeLessThan(0.5);
    expect(distance(evenTones(greyOf(rgba)), even)).toBeLessThan(5);
  },
);

test('a picture of one shade stays as it is', () => {
  const plain = new Uint8Array(64).fill(120);
  expect(evenTones(plain)).toEqual(plain);
});
