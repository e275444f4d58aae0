import { describe, expect, it } from 'vitest';
import {
  channelMeter,
  fieldMeter,
  formatsInTrouble,
  hashtagLimits,
} from '../../../../src/cms/length-meter/field-meter.ts';
import type { CardField, CardFits } from '../../../../src/cms/preview/card-preview.ts';

const fits: CardFits = new Map([
  ['preview', excess({ headline: 12 })],
  ['square', excess({ headline: 0, cardText: 0 })],
  ['tall', excess({ headline: 0, cardText: 4 })],
  ['story', excess({ headline: 30, cardText: 0 })],
]);

function excess({ headline, cardText }: { headline: number; cardText?: number }) {
  const found = new Map<CardField, number>([['headline', headline]]);
  return cardText === undefined ? found : found.set('cardText', cardText);
}

describe('the meter of a field', () => {
  it('tells formats that it fits from those that it does not, the worst first', () => {
    expect(fieldMeter(fits, 'headline')).toEqual({
      fits: ['square', 'tall'],
      tooLong: [
        { excess: 30, places: ['story'] },
        { excess: 12, places: ['preview'] },
      ],
      notOn: [],
    });
  });

  it('names the formats that do not show the text', () => {
    expect(fieldMeter(fits, 'cardText').notOn).toEqual(['preview']);
  });

  it('finds a text on no card of the template', () => {
    expect(fieldMeter(fits, 'quote').notOn).toHaveLength(fits.size);
  });
});

describe('formats in trouble', () => {
  it('have the excess of their worst text', () => {
    expect([...formatsInTrouble(fits)]).toEqual([
      ['preview', 12],
      ['tall', 4],
      ['story', 30],
    ]);
  });

  it('are none where everything fits', () => {
    expect(formatsInTrouble(new Map([['square', excess({ headline: 0 })]])).size).toBe(0);
  });
});

describe('the meter of a post', () => {
  it('fits a short one everywhere', () => {
    expect(channelMeter('Ask first.').tooLong).toEqual([]);
  });

  it('measures a long one by the rules of each channel', () => {
    expect(channelMeter('a'.repeat(1030)).tooLong).toEqual([
      { excess: 870, places: ['sms'] },
      { excess: 750, places: ['x'] },
      { excess: 6, places: ['whatsapp', 'telegram'] },
    ]);
  });

  it('knows who takes only a few hashtags', () => {
    expect([...hashtagLimits(6)]).toEqual([[5, ['instagram']]]);
    expect(hashtagLimits(5).size).toBe(0);
  });
});
