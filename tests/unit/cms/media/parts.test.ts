import { describe, expect, it } from 'vitest';
import { boxAround, boxBetween, moved, pixelsOf, resized } from '../../../../src/cms/media/cover-box.ts';
import { cropPosition } from '../../../../src/cms/media/crop.ts';
import { fileNameFor } from '../../../../src/cms/media/file-name.ts';
import { levelFault, loudnessOf } from '../../../../src/cms/media/loudness.ts';
import { fileSize, playingTime } from '../../../../src/cms/media/sizes.ts';

describe('the name of an upload', () => {
  const wishes = { fallback: 'picture', extension: 'jpg', taken: ['street.jpg', 'Street-2.jpg'] };

  it.each([
    ['Am Fluß (3).JPEG', 'am-fluss-3.jpg'],
    ['صورة.png', 'picture.jpg'],
    ['../../etc/passwd.png', 'etc-passwd.jpg'],
    ['street.png', 'street-3.jpg'],
  ])('%s becomes %s', (given, name) => {
    expect(fileNameFor(given, wishes)).toBe(name);
  });
});

describe('a box over a face', () => {
  const box = { x: 0.2, y: 0.2, width: 0.2, height: 0.2 };

  it('stays inside the picture when it is moved', () => {
    expect(moved(box, { x: 5, y: -5 })).toEqual({ x: 0.8, y: 0, width: 0.2, height: 0.2 });
    expect(boxAround({ x: 1, y: 0 })).toMatchObject({ x: 0.85, y: 0 });
  });

  it('never leaves the picture nor vanishes when it is resized', () => {
    expect(resized(box, { x: 5, y: -5 })).toEqual({ x: 0.2, y: 0.2, width: 0.8, height: 0.02 });
  });

  it('is drawn from any corner, and by a tap', () => {
    expect(boxBetween({ x: 0.5, y: 0.4 }, { x: 0.1, y: 0.9 })).toEqual({
      x: 0.1,
      y: 0.4,
      width: 0.4,
      height: 0.5,
    });
    expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 })).toEqual(boxAround({ x: 0.5, y: 0.5 }));
  });

  it('covers every pixel that it touches', () => {
    const third = { x: 1 / 3, y: 0, width: 1 / 3, height: 1 };
    expect(pixelsOf(third, { width: 100, height: 10 })).toEqual({ x: 33, y: 0, width: 34, height: 10 });
  });
});

describe('a crop in the form', () => {
  it.each([
    [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ],
    [
      { x: 0, y: 50 },
      { x: 0, y: 50 },
    ],
    // 2000 x 1000 in a square: the crop is as wide as half the picture, and may begin in its first half.
    [
      { x: 30, y: 80 },
      { x: 10, y: 50 },
    ],
    [
      { x: 80, y: 0 },
      { x: 100, y: 50 },
    ],
  ])('around %o begins at %o', (focus, position) => {
    const found = cropPosition(focus, { width: 2000, height: 1000 }, { width: 1080, height: 1080 });
    expect(found.x).toBeCloseTo(position.x);
    expect(found.y).toBeCloseTo(position.y);
  });
});

describe('the level of a recording', () => {
  const tone = (height: number, limit = 1) =>
    Float32Array.from({ length: 44_100 }, (_, at) =>
      Math.min(Math.max(height * Math.sin(at / 20), -limit), limit),
    );

  it('is measured against the limit of the file, without the silence', () => {
    const halves = new Float32Array(88_200);
    halves.set(tone(0.5));
    const { peak, average } = loudnessOf([halves]);
    expect(peak).toBeCloseTo(-6.02, 1);
    expect(average).toBeCloseTo(-9.03, 1);
  });

  it.each([
    ['silent', tone(0)],
    ['quiet', tone(0.01)],
    ['clipped', tone(3)],
    [undefined, tone(0.3)],
    [undefined, tone(0.98)],
  ])('is %s', (fault, channel) => {
    expect(levelFault(loudnessOf([channel]))).toBe(fault);
  });
});

describe('sizes', () => {
  it('are written as people read them', () => {
    expect(fileSize(4_230_000)).toBe('4.2 MB');
    expect(fileSize(310_400)).toBe('310 kB');
    expect(fileSize(12)).toBe('1 kB');
    expect(playingTime(92.4)).toBe('1:32');
  });
});
