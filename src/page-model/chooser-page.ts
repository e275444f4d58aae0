import type { Locale } from '../domain/locale.ts';
import { chooserPath, homePath } from './address.ts';
import { type LanguageLink, languageLink } from './language-link.ts';
import { isAnnounced } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame, sitePurpose } from './page-frame.ts';

/** The start of the site for somebody whose language is not known yet: nothing but the languages' own names. */
export interface ChooserPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly languages: readonly ChoosableLanguage[];
}

/** A language with what there is to read in it, in its own words. */
interface ChoosableLanguage extends LanguageLink {
  readonly messages: string;
}

export function chooserPage(context: PageContext): ChooserPage {
  const { catalog, translator } = context;
  const { site } = catalog;
  const purpose = sitePurpose(context);
  const frame = pageFrame(context, {
    title: site.name,
    description: purpose.text,
    path: chooserPath,
    pathIn: homePath,
  });
  return {
    frame: {
      ...frame,
      // Chats show the site's own name, tabs and search engines what the page is for.
      head: {
        ...frame.head,
        title: translator.t('site.pageTitle', { page: translator.t('chooser.title'), site: site.name }),
      },
      header: undefined,
      languages: undefined,
    },
    title: translator.t('chooser.title'),
    languages: catalog.locales.map((locale) => choosable(locale, context)),
  };
}

function choosable(locale: Locale, { catalog, translatorFor }: PageContext): ChoosableLanguage {
  const { t } = translatorFor(locale.code);
  const standing = catalog.messages.filter(isAnnounced);
  const all = standing.length;
  const done = standing.filter(({ texts }) => texts[locale.code] !== undefined).length;
  return {
    ...languageLink(locale, homePath(locale.code), undefined),
    messages: done < all ? t('chooser.translated', { done, all }) : t('campaign.messages', { count: all }),
  };
}
