import { describe, expect, it } from 'vitest';
import { contactLink, hasValidContact, isShortCode } from '../../../src/domain/hotline.ts';

describe('a contact', () => {
  it.each([
    ['phone', '112', 'tel:112'],
    ['phone', '116006', 'tel:116006'],
    ['phone', '116 006', 'tel:116006'],
    ['phone', '+39 06 1234-5678', 'tel:+390612345678'],
    ['phone', '+1 202 555 0100', 'tel:+12025550100'],
    ['whatsapp', '+49 170 1234567', 'https://wa.me/491701234567'],
    ['telegram', '@waymark_help', 'https://t.me/waymark_help'],
    ['email', 'help@example.org', 'mailto:help@example.org'],
    ['web', 'https://help.unhcr.org/', 'https://help.unhcr.org/'],
  ] as const)('by %s may be %s, and opens %s', (channel, contact, link) => {
    expect(hasValidContact({ channel, contact })).toBe(true);
    expect(contactLink({ channel, contact })).toBe(link);
  });

  it.each([
    ['phone', '12'],
    ['phone', '1160061'],
    ['phone', '0612345678'],
    ['phone', '0039 06 123456'],
    ['phone', '+0 12345678'],
    ['phone', '+39'],
    ['phone', '+39 (06) 123456'],
    ['phone', '١١٢'],
    ['phone', '112;ext=1'],
    ['phone', 'call us'],
    ['whatsapp', '112'],
    ['telegram', 'waymark_help'],
    ['email', 'help at example.org'],
    ['web', 'http://help.unhcr.org'],
    ['web', 'javascript:alert(1)'],
  ] as const)('by %s may not be %s', (channel, contact) => {
    expect(hasValidContact({ channel, contact })).toBe(false);
  });
});

it.each([
  ['phone', '116006', true],
  ['phone', '+39 06 123456', false],
  ['web', 'https://help.unhcr.org/', false],
] as const)('by %s, %s is a short code: %s', (channel, contact, expected) => {
  expect(isShortCode({ channel, contact })).toBe(expected);
});
