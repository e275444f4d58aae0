import { createInstance } from 'i18next';
import type { KeysOf } from '../../domain/resource-key.ts';
import { type DeskLanguage, deskLanguages } from './desk-language.ts';
import english from './en/index.ts';

/** The name of one of the desk's sentences, e.g. `conflict.title`. */
export type DeskKey = KeysOf<typeof english>;

/** The desk's sentences in one language; what is missing is said in English. */
export type DeskWords = object;

type Values = Readonly<Record<string, string | number>>;

const words = createInstance();
let spoken: DeskLanguage = 'en';
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
});

/** One of the desk's sentences, as plain text, in the language of its interface. `count` chooses the plural form. */
export function say(key: DeskKey, values: Values = {}): string {
  return words.t(key, inOnePiece(values));
}

/** A sentence that the server names by its key; nothing, if this page does not know it. */
export function sayIfKnown(key: string, values: Values = {}): string | undefined {
  return words.exists(key) ? words.t(key, inOnePiece(values)) : undefined;
}

/** Latin words keep their order and their punctuation in a sentence that runs from right to left. */
function inOnePiece(values: Values): Values {
  if (deskLanguages[spoken].direction === 'ltr') return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /\p{Script=Latin}/u.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}

/** From here on the desk speaks this language. */
export function speak(language: DeskLanguage, translated: DeskWords): void {
  words.addResourceBundle(language, 'translation', translated);
  void words.changeLanguage(language);
  spoken = language;
}

/** The language in which the desk speaks now. */
export function spokenLanguage(): DeskLanguage {
  return spoken;
}
