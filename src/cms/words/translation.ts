import type { Phrases } from '../decap-types.ts';
import type { DeskLanguage } from './desk-language.ts';
import type { FormWords } from './form-words.ts';
import type { DeskWords } from './say.ts';

/** All that the desk says in one language other than English. */
export interface DeskTranslation {
  readonly words: DeskWords;
  /** Decap's own words. */
  readonly phrases: Phrases;
  /** The names of collections and fields, and their hints. */
  readonly form: FormWords;
}

/** A language that has to be loaded; English is always there. */
export type LoadedLanguage = Exclude<DeskLanguage, 'en'>;

const translations: Readonly<Record<LoadedLanguage, () => Promise<{ readonly default: DeskTranslation }>>> = {
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ar: () => import('./ar/index.ts'),
  fa: () => import('./fa/index.ts'),
};

export async function loadTranslation(language: LoadedLanguage): Promise<DeskTranslation> {
  return (await translations[language]()).default;
}
