import { describe, expect, it } from 'vitest';
import { isCardCode, readCardCode, similarCardCodes } from '../../../src/domain/card-code.ts';

describe('a typed code', () => {
  it.each([
    ['as printed', '8HK65X', '8HK65X'],
    ['in small letters', '8hk65x', '8HK65X'],
    ['in groups', ' 8HK 65X ', '8HK65X'],
    ['with hyphens', '8HK-65X', '8HK65X'],
    ['in Arabic digits', '٨HK٦٥X', '8HK65X'],
    ['in Persian digits', '۸hk۶۵x', '8HK65X'],
    ['in Bengali digits', '৮HK৬৫X', '8HK65X'],
    ['in letters of full width', '８ＨＫ６５Ｘ', '8HK65X'],
    ['with signs that no code holds', '8HK65!', '8HK65!'],
  ])('is read %s', (_, typed, code) => {
    expect(readCardCode(typed)).toBe(code);
  });
});

it.each([
  ['8HK65X', true],
  ['8HK65', false],
  ['8HK65XX', false],
  ['8hk65x', false],
  ['8HK650', false],
])('%s has the form of a code: %s', (text, expected) => {
  expect(isCardCode(text)).toBe(expected);
});

describe('a code that nobody knows', () => {
  const known = ['8HK65X', '35QBAY', '9YCVA3', '444FP3'];

  it.each([
    ['a look-alike', 'BHKGSX', ['8HK65X']],
    ['two look-alikes of letters that no code holds', '350BAV', ['35QBAY']],
    ['one sign wrong', '9YCVAW', ['9YCVA3']],
    ['one sign missing', '44FP3', ['444FP3']],
    ['one sign too many', '4444FP3', ['444FP3']],
    ['another code', 'ZZZZZZ', []],
    ['two signs wrong', '9YAAA3', []],
    ['nothing', '', []],
  ])('is taken for %s', (_, typed, codes) => {
    expect(similarCardCodes(typed, known)).toEqual(codes);
  });
});
