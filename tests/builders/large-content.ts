import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardCodeLength } from '../../src/domain/card-code.ts';
import { cardCodeFrom } from '../../src/domain/scalar.ts';

const sample = fileURLToPath(new URL('../../content', import.meta.url));

/** The message of the sample that the others are made from; it is there in all locales of the sample. */
const pattern = 'a-number-proves-nothing';

/** Locales that the sample does not have; their texts are copies of one that it has. */
const moreLocales = ['fa', 'ckb', 'kmr', 'sw', 'hi', 'ru'] as const;

export interface ContentSize {
  readonly messages: number;
  readonly locales: number;
}

/**
 * Fills a folder with the sample's site and campaign and as many messages as are asked for, in as many locales: always
 * the same texts. In every second message the source has been changed since it was translated.
 */
export async function writeLargeContent(folder: string, { messages, locales }: ContentSize): Promise<void> {
  await cp(sample, folder, { recursive: true });
  const own = (await readdir(path.join(sample, 'messages'))).toSorted();
  const codes = ['en', ...[...own, ...moreLocales].filter((code) => code !== 'en')].slice(0, locales);
  await setLocales(path.join(folder, 'site.yml'), codes);
  const already = (await readdir(path.join(sample, 'messages', 'en'))).length;
  for (const code of codes) {
    const directory = path.join(folder, 'messages', code);
    await mkdir(directory, { recursive: true });
    const origin = own.includes(code) ? code : 'ps';
    const text = await readFile(path.join(sample, 'messages', origin, `${pattern}.md`), 'utf8');
    for (let number = 1; number <= messages - already; number += 1) {
      const name = `offer-${String(number).padStart(4, '0')}.md`;
      await writeFile(path.join(directory, name), textOf(text, code, number));
    }
  }
}

function textOf(text: string, locale: string, number: number): string {
  if (locale !== 'en') return text;
  const coded = text.replace(/^code: .*$/mu, `code: "${codeOf(number)}"`);
  return number % 2 === 0
    ? coded
    : coded.replace(/^headline: .*$/mu, `headline: Check offer number ${number}`);
}

/** A code for each number: its digits in the number of letters that a code may have. */
function codeOf(number: number): string {
  const digits = Array.from({ length: cardCodeLength }, (_, place) => Math.floor(number / 30 ** place) % 30);
  return cardCodeFrom(Uint8Array.from(digits));
}

async function setLocales(siteFile: string, codes: readonly string[]): Promise<void> {
  const site = await readFile(siteFile, 'utf8');
  const list = `locales:\n${codes.map((code) => `  - ${code}\n`).join('')}`;
  await writeFile(siteFile, site.replace(/^locales:\n(?: {2}- .*\n)+/mu, list));
}
