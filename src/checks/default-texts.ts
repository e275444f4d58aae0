import { recordFile, siteFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import type { Check } from './check.ts';

export const defaultTexts: Check = {
  name: 'default-texts',
  description:
    "The source language is one of the site's languages, and every text exists in it: it is what readers of other languages fall back to.",
  find: ({ catalog }) => {
    const { defaultLocale: locale, locales, purpose } = catalog.site;
    const file = `content/${siteFile}`;
    return [
      ...(locales.includes(locale)
        ? []
        : [error('default-locale-not-enabled', { file, field: 'locales' }, { locale })]),
      ...(purpose[locale] === undefined
        ? [error('default-text-missing', { file, field: 'purpose' }, { locale })]
        : []),
      ...catalog.hotlines
        .filter(({ answers }) => answers[locale] === undefined)
        .map(({ id }) =>
          error('default-text-missing', { file: recordFile('hotlines', id), field: 'answers' }, { locale }),
        ),
    ];
  },
};
