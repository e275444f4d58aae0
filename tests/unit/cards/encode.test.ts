import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeJpeg } from '../../../src/cards/encode.ts';

const SIDE = 120;

/** Noise, always the same: nothing compresses worse. */
function noise(): { data: Uint8Array; width: number; height: number } {
  let state = 1;
  const data = Uint8Array.from({ length: 3 * SIDE * SIDE }, () => {
    state = (state * 48271) % 2147483647;
    return state % 256;
  });
  return { data, width: SIDE, height: SIDE };
}

async function decoded(jpeg: Uint8Array): Promise<Buffer> {
  return sharp(jpeg).raw().toBuffer();
}

test('a file that is a little too large loses bytes, and no pixel changes', async () => {
  const quick = await encodeJpeg(noise(), 1_000_000);
  const measured = await encodeJpeg(noise(), quick.length - 1);
  expect(measured.length).toBeLessThan(quick.length);
  expect(Buffer.compare(await decoded(measured), await decoded(quick))).toBe(0);
});

test('a file that is much too large loses quality', async () => {
  const quick = await encodeJpeg(noise(), 1_000_000);
  const maxBytes = Math.round(quick.length / 2);
  const poor = await encodeJpeg(noise(), maxBytes);
  expect(poor.length).toBeLessThanOrEqual(maxBytes);
  expect(Buffer.compare(await decoded(poor), await decoded(quick))).not.toBe(0);
});

test('a file that no quality makes small enough is a bug, and says so', async () => {
  await expect(encodeJpeg(noise(), 100)).rejects.toThrow('The picture takes more than 100 bytes');
});
