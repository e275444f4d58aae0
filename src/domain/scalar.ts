import { z } from 'astro/zod';
import { cardCodeAlphabet, cardCodeLength } from './card-code.ts';

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();
export type PlainDate = string;

/** Lower-case words joined by hyphens: part of an address that others link to, so it never changes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

export const httpsUrl = z.url({ protocol: /^https$/ });

export const cardCode = z.string().regex(new RegExp(`^[${cardCodeAlphabet}]{${cardCodeLength}}$`));

/** Makes a card code from random bytes, one byte a character; 30^6 codes, so collisions stay rare. */
export function cardCodeFrom(randomBytes: Uint8Array): string {
  return Array.from(randomBytes.slice(0, cardCodeLength), (byte) =>
    cardCodeAlphabet.charAt(byte % cardCodeAlphabet.length),
  ).join('');
}
