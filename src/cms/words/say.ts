import { createInstance } from 'i18next';
import type { DeskLanguage } from './desk-language.ts';
import english from './en/index.ts';

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralCategory}` ? Base : Key;
type KeysOf<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${WithoutPlural<Key>}`
    : KeysOf<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

/** The name of one of the desk's sentences, e.g. `conflict.title`; a counted one without its plural category. */
export type DeskKey = KeysOf<typeof english>;

/** The desk's sentences in one language; what is missing is said in English. */
export type DeskWords = object;

const words = createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
});

/** One of the desk's sentences, as plain text, in the language of its interface. `count` chooses the plural form. */
export function say(key: DeskKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words.t(key, values);
}

/** From here on the desk speaks this language. */
export function speak(language: DeskLanguage, translated: DeskWords): void {
  words.addResourceBundle(language, 'translation', translated);
  void words.changeLanguage(language);
}
