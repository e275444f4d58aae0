import { languageNameIn } from '../../domain/language-name.ts';
import { isLocaleCode } from '../../domain/locale.ts';

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What the sentences of one language need to name things in it. */
export function inLanguage(tag: string) {
  const rules = new Intl.PluralRules(tag);
  return {
    /** The name of a locale. */
    languageName(code: string): string {
      return isLocaleCode(code) ? languageNameIn(code, tag) : code;
    },
    /** The form of a counted word. */
    counted(count: number, forms: PluralForms): string {
      return forms[rules.select(count)] ?? forms.other;
    },
  };
}

/** A text of several lines, or with gaps, in one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
