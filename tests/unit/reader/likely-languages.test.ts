import { expect, it } from 'vitest';
import { likelyTags } from '../../../src/reader/likely-languages.ts';

const offered = ['en', 'fr', 'ar', 'fa', 'fa-AF', 'ckb', 'kmr', 'zh-Hans'];

it.each([
  ['a language', ['fr'], ['fr']],
  ['a language as another country writes it', ['ar-IQ'], ['ar']],
  ['the very variety before its sister', ['fa-AF'], ['fa-AF', 'fa']],
  ['the language before its varieties', ['fa-IR', 'fa'], ['fa', 'fa-AF']],
  ['several, best first and each once', ['fr-FR', 'fr', 'en-US', 'en'], ['fr', 'en']],
  ['Kurdish by its one name', ['ku'], ['ckb', 'kmr']],
  ['Dari by its own name', ['prs'], ['fa', 'fa-AF']],
  ['another writing of a language', ['zh-TW'], ['zh-Hans']],
  ['nothing that is not offered', ['de', 'sv'], []],
  ['no language whose name begins alike', ['f', 'ara'], []],
])('finds %s', (_, wanted, likely) => {
  expect(likelyTags(wanted, offered)).toEqual(likely);
});
