import { checkPath, codeStartPath, homePath } from './address.ts';
import { type LanguageLink, languageLink } from './language-link.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame } from './page-frame.ts';

/** One page answers every wrong address in every language: a static host has only one. */
export interface NotFoundPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly text: string;
  /** For whoever followed the code of a card that was never made, and where a code can be typed. */
  readonly code: string;
  readonly check: Link;
  /**
   * What a script shows in the place of title and text below the addresses of codes: only there is it sure what was asked
   * for. A host answers every wrong address with this page.
   */
  readonly noCard: { readonly title: string; readonly text: string };
  readonly languages: readonly LostInLanguage[];
}

interface LostInLanguage {
  readonly link: LanguageLink;
  readonly title: string;
  readonly noCard: { readonly title: string; readonly href: string };
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
    check: { label: t('nav.check'), href: codeStartPath },
    noCard: { title: t('notFound.noCard'), text: t('check.unknown') },
    languages: catalog.locales.map((locale) => ({
      link: languageLink(locale, homePath(locale.code), undefined),
      title: translatorFor(locale.code).t('notFound.title'),
      noCard: { title: translatorFor(locale.code).t('notFound.noCard'), href: checkPath(locale.code) },
    })),
  };
}
