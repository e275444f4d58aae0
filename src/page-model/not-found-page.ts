import { homePath } from './address.ts';
import { type LanguageLink, languageLink } from './language-link.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

/** One page answers every wrong address in every language: a static host has only one. */
export interface NotFoundPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly text: string;
  /** For whoever followed the code of a card that was never made. */
  readonly code: string;
  readonly languages: readonly { readonly link: LanguageLink; readonly title: string }[];
}

export function notFoundPage(context: PageContext): NotFoundPage {
  const { catalog, translator, translatorFor } = context;
  const { t } = translator;
  return {
    frame: {
      ...pageFrame(context, {
        title: t('notFound.title'),
        description: t('notFound.text'),
        path: '/404.html',
        pathIn: homePath,
        translatedIn: [],
      }),
      languages: undefined,
    },
    title: t('notFound.title'),
    text: t('notFound.text'),
    code: t('notFound.code'),
    languages: catalog.locales.map((locale) => ({
      link: languageLink(locale, homePath(locale.code), undefined),
      title: translatorFor(locale.code).t('notFound.title'),
    })),
  };
}
