import { describe, expect, it } from 'vitest';
import { addressFrom } from '../../../../src/cms/save/address.ts';
import { slug } from '../../../../src/domain/scalar.ts';

describe('the address of a new record', () => {
  it.each([
    ['They keep your passport', 'they-keep-your-passport'],
    ['“Then the number was off”', 'then-the-number-was-off'],
    ['Don’t pay — ask first!', 'dont-pay-ask-first'],
    ['L’argent ne revient pas', 'largent-ne-revient-pas'],
    ['¿Cuánto cuesta?', 'cuanto-cuesta'],
    ['Ödeme yapmadan önce ısrar', 'odeme-yapmadan-once-israr'],
    ['Große Straße', 'grosse-strasse'],
    ['112', 'a7k3q9'],
    ['العربية', 'a7k3q9'],
    ['ትግርኛ', 'a7k3q9'],
    ['IOM العربية', 'iom'],
  ])('from "%s" is %s', (title, address) => {
    expect(addressFrom(title, 'A7K3Q9')).toBe(address);
  });

  it.each([['word '.repeat(40)], ['x'.repeat(200)], ['-- a -- bc --'], ['ﬁnd help']])(
    'from "%s" is one that the product accepts, with room for a number',
    (title) => {
      expect(slug.safeParse(`${addressFrom(title, 'A7K3Q9')}-99`).success).toBe(true);
    },
  );

  it('ends with a whole word', () => {
    expect(addressFrom(`${'word '.repeat(10)}longestword and more`, 'A7K3Q9')).toMatch(/-word$/);
  });
});
