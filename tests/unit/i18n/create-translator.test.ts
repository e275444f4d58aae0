import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';

describe('createTranslator', () => {
  it.each([
    { count: 0, text: 'لا رسائل بعد' },
    { count: 1, text: 'رسالة واحدة' },
    { count: 2, text: 'رسالتان' },
    { count: 3, text: '3 رسائل' },
    { count: 11, text: '11 رسالة' },
    { count: 100, text: '100 رسالة' },
  ])('counts $count message(s) in Arabic by its own plural form', ({ count, text }) => {
    expect(createTranslator('ar').t('campaign.messages', { count })).toBe(text);
  });

  it.each([
    { code: 'en', count: 1, text: '1 message' },
    { code: 'en', count: 2000, text: '2,000 messages' },
    { code: 'fr', count: 0, text: '0 message' },
    { code: 'bn', count: 11, text: '১১টি বার্তা' },
    { code: 'prs', count: 11, text: '۱۱ پیام' },
  ] as const)('writes $count in the digits of $code', ({ code, count, text }) => {
    expect(createTranslator(code).t('campaign.messages', { count })).toBe(text);
  });

  it('keeps a Latin name in one piece inside an Arabic sentence', () => {
    const text = createTranslator('ar').t('card.alt', { headline: 'Before you pay!' });
    expect(text).toBe('بطاقة: \u2068Before you pay!\u2069');
  });

  it('adds no marks around a name of the same direction', () => {
    expect(createTranslator('ar').t('card.alt', { headline: 'قبل أن تدفع' })).toBe('بطاقة: قبل أن تدفع');
  });

  it('leaves HTML to whoever writes HTML', () => {
    expect(createTranslator('en').t('card.alt', { headline: 'Rights & duties' })).toBe(
      'Card: Rights & duties',
    );
  });

  it('throws for a value that was not given, rather than showing a hole', () => {
    expect(() => createTranslator('tr').t('verify.title')).toThrow('{{code}}');
  });

  it('does not mix up locales that live side by side', () => {
    const [english, urdu] = [createTranslator('en'), createTranslator('ur')];
    expect([urdu.t('nav.help'), english.t('nav.help')]).toEqual(['مدد حاصل کریں', 'Get help']);
  });
});
