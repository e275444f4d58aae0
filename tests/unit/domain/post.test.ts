import { expect, it } from 'vitest';
import { postText } from '../../../src/domain/post.ts';

const link = 'https://before-you-pay.example/en/m/ask/';
const short = { headline: 'Ask first', action: 'Call before you pay' };

it('posts the caption, the address and the hashtags', () => {
  const text = { ...short, caption: 'Ask before you pay.', hashtags: ['AskFirst', 'Free'] };
  expect(postText(text, link)).toBe(`Ask before you pay.\n${link}\n#AskFirst #Free`);
});

it('posts headline and action where there is no caption', () => {
  expect(postText(short, link)).toBe(`Ask first\nCall before you pay\n${link}`);
});
