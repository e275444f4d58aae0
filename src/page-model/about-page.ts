import { verifyPath } from '../domain/card.ts';
import { aboutPath, absoluteAddress } from './address.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame, sitePurpose } from './page-frame.ts';
import type { Passage } from './passage.ts';

export interface AboutPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly purpose: Passage;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  /** How the address of a card's page is made, with a placeholder for the code. */
  readonly codeAddress: { readonly label: string; readonly pattern: string };
}

export function aboutPage(context: PageContext): AboutPage {
  const { catalog, translator } = context;
  const { t, format } = translator;
  const { site, defaultLocale } = catalog;
  const purpose = sitePurpose(context);
  const language = format.language(defaultLocale.languageTag);
  return {
    frame: pageFrame(context, { title: t('about.title'), description: purpose.text, pathIn: aboutPath }),
    title: t('about.title'),
    purpose,
    facts: [
      { label: t('imprint.runBy'), value: site.owner },
      { label: t('imprint.paidBy'), value: site.funder },
    ],
    sections: [
      {
        title: t('about.privacy'),
        paragraphs: [t('about.privacyNothing'), t('about.privacyOthers'), t('about.privacyLeave')],
      },
      { title: t('about.translations'), paragraphs: [t('about.translationsText', { language })] },
      { title: t('about.licence'), paragraphs: [`${t('about.licenceText')} ${site.licence}`] },
      { title: t('about.cards'), paragraphs: [t('about.cardsText')] },
    ],
    codeAddress: {
      label: t('about.codeAddress'),
      pattern: absoluteAddress(site, verifyPath(''))
        .replace(/^https:\/\//, '')
        .replace(/\/+$/, '/'),
    },
  };
}
