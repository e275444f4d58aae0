import arabicSentences from '../../src/checks/sentences/ar.ts';
import type { DeskSentences } from '../../src/checks/sentences/desk-sentences.ts';
import spanishSentences from '../../src/checks/sentences/es.ts';
import persianSentences from '../../src/checks/sentences/fa.ts';
import frenchSentences from '../../src/checks/sentences/fr.ts';
import arabic from '../../src/cms/words/ar/index.ts';
import type { DeskLanguage } from '../../src/cms/words/desk-language.ts';
import spanish from '../../src/cms/words/es/index.ts';
import persian from '../../src/cms/words/fa/index.ts';
import french from '../../src/cms/words/fr/index.ts';
import type { DeskTranslation, LoadedLanguage } from '../../src/cms/words/translation.ts';
import type { Site } from '../../src/domain/site.ts';

export const translations: Readonly<Record<LoadedLanguage, DeskTranslation>> = {
  fr: french,
  es: spanish,
  ar: arabic,
  fa: persian,
};

export interface TranslationCase {
  readonly language: LoadedLanguage;
  readonly translation: DeskTranslation;
}

/** A row a language, for tables of tests. */
export const translationCases: readonly TranslationCase[] = (['fr', 'es', 'ar', 'fa'] as const).map(
  (language) => ({ language, translation: translations[language] }),
);

export const sentencesIn: Readonly<Record<DeskLanguage, DeskSentences | undefined>> = {
  en: undefined,
  fr: frenchSentences,
  es: spanishSentences,
  ar: arabicSentences,
  fa: persianSentences,
};

/** A site for which the desk makes its forms. */
export const deskSite: Site = {
  name: 'Before you pay',
  address: 'https://before-you-pay.example',
  owner: 'Example NGO',
  funder: 'Example Fund',
  purpose: { en: 'To help people check an offer.' },
  defaultLocale: 'en',
  locales: ['en', 'ar'],
  exitPage: 'https://www.wikipedia.org/',
  licence: 'CC BY 4.0',
};

/** The texts of a nested record, by their dotted paths. */
export function textsByPath(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...textsByPath(value, `${path}${key}.`)],
    ),
  );
}

/** `{{name}}`, `{{count, number}}` and `%{name}`, in alphabetical order. */
export function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{[^}]+\}\}|%\{\w+\}/g))].sort();
}
