import type { Message } from '../domain/catalog.ts';
import { type ContactPanel, contactPanel } from './contact-panel.ts';
import { contactShortcut, type MessageStory, messageStory } from './message-page.ts';
import type { PageContext } from './page-context.ts';
import { type ExitLink, exitLink, type HelpLink } from './page-frame.ts';
import { discreetHead, type PageHead } from './page-head.ts';
import { contentFor, type PartLanguage, partLanguage } from './passage.ts';
import { type TranslationNotice, translationNotices } from './translation-notice.ts';
import { type WithdrawalNotice, withdrawalNotice } from './withdrawal-notice.ts';

/**
 * A message for somebody who may be watched: the same words, without the picture, the name of the site at its top, and
 * anything outside the page that says what is being read. Who runs the site stands at its end, as on every page.
 */
export interface DiscreetPage {
  readonly head: PageHead;
  readonly exit: ExitLink;
  readonly help: HelpLink | undefined;
  /** Present instead of the message once that was withdrawn. */
  readonly withdrawal: WithdrawalNotice | undefined;
  readonly notices: readonly TranslationNotice[];
  readonly story: MessageStory;
  readonly storyLanguage: PartLanguage;
  /** Empty while no contact of the message has been tested in time. */
  readonly contacts: readonly ContactPanel[];
  readonly runBy: { readonly label: string; readonly value: string };
}

export function discreetPage(context: PageContext, message: Message): DiscreetPage {
  const { catalog, translator } = context;
  const content = contentFor(message.texts, context);
  const [first] = message.hotlines;
  return {
    head: discreetHead(context),
    exit: exitLink(context),
    help: first && contactShortcut(first, context),
    withdrawal: withdrawalNotice(message, context),
    // A link to the original would lead to a page that is not discreet.
    notices: translationNotices(message, context).map((notice) => ({ ...notice, original: undefined })),
    story: { ...messageStory(message, content, context), card: undefined },
    storyLanguage: partLanguage(content.locale, translator.locale),
    contacts: message.hotlines.map((hotline) => contactPanel(hotline, context)),
    runBy: { label: translator.t('imprint.runBy'), value: catalog.site.owner },
  };
}
