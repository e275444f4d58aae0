import { chooserPath, homePath } from './address.ts';
import { type LanguageLink, languageLink } from './language-link.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame, sitePurpose } from './page-frame.ts';

/** The start of the site for somebody whose language is not known yet: nothing but the languages' own names. */
export interface ChooserPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly languages: readonly LanguageLink[];
}

export function chooserPage(context: PageContext): ChooserPage {
  const { catalog, translator } = context;
  const purpose = sitePurpose(context);
  return {
    frame: {
      ...pageFrame(context, {
        title: catalog.site.name,
        description: purpose.text,
        path: chooserPath,
        pathIn: homePath,
        defaultPath: chooserPath,
      }),
      header: undefined,
      languages: undefined,
    },
    title: translator.t('chooser.title'),
    languages: catalog.locales.map((locale) => languageLink(locale, homePath(locale.code), undefined)),
  };
}
