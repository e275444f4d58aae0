/** Longest address in characters, a little below what the product accepts. */
const maxLength = 56;

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The name of a new record's file, and so its address for good, made from its title: lower-case ASCII words
 * joined by hyphens. A title without Latin letters gets the fallback; a transcription by rule would be wrong
 * more often than right.
 */
export function addressFrom(title: string, fallback: string): string {
  const ascii = title
    .toLowerCase()
    .replaceAll(/[ßæœøåđðþłı]/gu, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return /[a-z]{2}/u.test(ascii) ? shortened(ascii) : fallback.toLowerCase();
}

function shortened(address: string): string {
  if (address.length <= maxLength) return address;
  const cut = address.slice(0, maxLength + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, maxLength);
}
