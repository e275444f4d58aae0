import type { Locale } from '../domain/locale.ts';

/** Urdu readers expect Nastaliq; phones that lack it show their own Arabic font. */
const NASTALIQ_FONTS = '"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",sans-serif';

/** The space of a Nastaliq font is too narrow for the Latin names that stand isolated in an Urdu text. */
const LATIN_IN_NASTALIQ = 'bdi{word-spacing:.2em}';

/**
 * Line heights (and Nastaliq) for every element with a `lang`, so that a passage keeps the room its script needs in
 * whatever page it stands. `--tight` is for headings. Locales of equal measure share a rule: it is in every page. The
 * rules have no weight (`:where`), so that what a component says of its own text wins.
 */
export function languageStyles(locales: readonly Locale[]): string {
  const rules = [...Map.groupBy(locales, declarations)].map(
    ([rule, sharing]) => `:where(${sharing.map(selector).join()}){${rule}}`,
  );
  const latinNames = locales
    .filter(isNastaliq)
    .map((locale) => `:where(${selector(locale)}) ${LATIN_IN_NASTALIQ}`);
  return [...rules, ...latinNames].join('');
}

function declarations(locale: Locale): string {
  const fonts = isNastaliq(locale) ? NASTALIQ_FONTS : 'var(--font)';
  return `line-height:${locale.pageLineHeight};--tight:${locale.cardLineHeight.headline};font-family:${fonts}`;
}

function isNastaliq({ script }: Locale): boolean {
  return script === 'Aran';
}

function selector({ languageTag }: Locale): string {
  return `[lang=${languageTag}]`;
}
