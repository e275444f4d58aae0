import { describe, expect, test } from 'vitest';
import { largestSize, type PeerText, peerLayout } from '../../bench/peer-layout.ts';
import { statementModel } from '../../builders/card-model.ts';

const sized: Pick<PeerText, 'size'> = { size: { min: 44, max: 190 } };

describe('the size of a peer’s text', () => {
  test.each([
    ['all fit', 190, 190],
    ['some fit', 101, 100],
    ['only the smallest fits', 44, 44],
    ['none fits', 0, 44],
  ])('where %s: the largest step up to %d', async (_, limit, expected) => {
    expect(await largestSize(sized, (size) => size <= limit)).toBe(expected);
  });
});

test('peers draw the words of our card', () => {
  const model = statementModel('ar');
  const words = peerLayout(model).texts.map((text) => text.words);
  expect(words).toEqual([
    model.campaign,
    model.headline,
    model.passage?.words,
    model.action,
    model.contact.label,
    model.source,
    model.shortAddress,
    model.code,
  ]);
});
