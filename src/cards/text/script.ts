/** Unicode script names with the ISO 15924 codes that HarfBuzz takes. */
const SCRIPTS: readonly (readonly [code: string, name: string])[] = [
  ['Latn', 'Latin'],
  ['Arab', 'Arabic'],
  ['Ethi', 'Ethiopic'],
  ['Beng', 'Bengali'],
  ['Cyrl', 'Cyrillic'],
  ['Grek', 'Greek'],
  ['Deva', 'Devanagari'],
  ['Armn', 'Armenian'],
  ['Geor', 'Georgian'],
  ['Gujr', 'Gujarati'],
  ['Guru', 'Gurmukhi'],
  ['Hang', 'Hangul'],
  ['Hani', 'Han'],
  ['Hebr', 'Hebrew'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Khmr', 'Khmer'],
  ['Knda', 'Kannada'],
  ['Laoo', 'Lao'],
  ['Mlym', 'Malayalam'],
  ['Mymr', 'Myanmar'],
  ['Nkoo', 'Nko'],
  ['Orya', 'Oriya'],
  ['Rohg', 'Hanifi_Rohingya'],
  ['Adlm', 'Adlam'],
  ['Sinh', 'Sinhala'],
  ['Syrc', 'Syriac'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Tfng', 'Tifinagh'],
  ['Thaa', 'Thaana'],
  ['Thai', 'Thai'],
  ['Tibt', 'Tibetan'],
];

/** Punctuation, digits, marks and spaces: written with any script. */
const COMMON = 'Zyyy';

const tests = SCRIPTS.map(([code, name]) => [code, new RegExp(`^\\p{Script=${name}}`, 'u')] as const);
const known = new Map<string, string>();

function ownScript(character: string): string {
  let code = known.get(character);
  if (code === undefined) {
    code = tests.find(([, test]) => test.test(character))?.[0] ?? COMMON;
    known.set(character, code);
  }
  return code;
}

/**
 * The ISO 15924 script of every UTF-16 unit of a text. Characters common to all scripts take the script before them,
 * at the start of the text the one after them; a closing bracket takes the script of its opening bracket.
 */
export function scriptsOf(text: string): readonly string[] {
  const scripts: string[] = [];
  const openBrackets: string[] = [];
  let current = [...text].map(ownScript).find((code) => code !== COMMON) ?? 'Latn';
  for (const character of text) {
    const own = ownScript(character);
    if (own !== COMMON) current = own;
    else if (/\p{Ps}/u.test(character)) openBrackets.push(current);
    else if (/\p{Pe}/u.test(character)) current = openBrackets.pop() ?? current;
    scripts.push(...new Array<string>(character.length).fill(current));
  }
  return scripts;
}
