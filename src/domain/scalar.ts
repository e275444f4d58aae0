import { z } from 'astro/zod';

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();
export type PlainDate = string;

/** Lower-case words joined by hyphens: part of an address that others link to, so it never changes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

export const httpsUrl = z.url({ protocol: /^https$/ });

/** Digits and capital letters without look-alikes (no 0 O 1 I L U), so that a code can be read aloud and typed. */
const cardCodeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const cardCodeLength = 6;
export const cardCode = z.string().regex(new RegExp(`^[${cardCodeAlphabet}]{${cardCodeLength}}$`));

/** Makes a card code from random bytes, one byte a character; 30^6 codes, so collisions stay rare. */
export function cardCodeFrom(randomBytes: Uint8Array): string {
  return Array.from(randomBytes.slice(0, cardCodeLength), (byte) =>
    cardCodeAlphabet.charAt(byte % cardCodeAlphabet.length),
  ).join('');
}
