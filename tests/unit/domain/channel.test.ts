import { describe, expect, it, test } from 'vitest';
import { channelIds, channels, excessOn } from '../../../src/domain/channel.ts';

describe('every channel', () => {
  test.each(channelIds)('%s says where its limit comes from, and when that was read', (id) => {
    const { source, checkedOn } = channels[id];
    expect(URL.canParse(source)).toBe(true);
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each(channelIds)('%s takes a text as long as its limit, and not one more', (id) => {
    const channel = channels[id];
    const { limit } = channel.measure('');
    expect(excessOn(channel, 'a'.repeat(limit))).toBe(0);
    expect(excessOn(channel, 'a'.repeat(limit + 3))).toBe(3);
  });
});

describe('X counts', () => {
  test.each([
    ['a Latin letter once', 'é', 1],
    ['a letter with a loose accent once', 'e\u0301', 1],
    ['an Arabic letter once', 'ع', 1],
    ['an Ethiopic syllable twice', 'ሓ', 2],
    ['a Chinese character twice', '钱', 2],
    ['an emoji of five code points twice', '👩🏽‍🚀', 2],
    ['a short address as 23', 'https://a.example', 23],
    ['a long address as 23', `https://a.example/${'b'.repeat(200)}`, 23],
    ['typographic quotation marks once each', '“”', 2],
  ])('%s', (_name, post, length) => {
    expect(channels.x.measure(post).length).toBe(length);
  });
});

describe('an SMS', () => {
  it('has room for 160 characters of the GSM alphabet', () => {
    expect(channels.sms.measure('Ask first, è Ñ ß?')).toEqual({ length: 17, limit: 160 });
  });

  it('counts signs of the second table twice', () => {
    expect(channels.sms.measure('5 €')).toEqual({ length: 4, limit: 160 });
  });

  test.each(['اسأل أولا', 'Don’t pay', '先问'])(
    'has room for 70 as soon as one character is outside: %s',
    (post) => {
      expect(channels.sms.measure(post)).toEqual({ length: post.length, limit: 70 });
    },
  );
});
