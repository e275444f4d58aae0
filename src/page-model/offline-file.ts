import type { Message } from '../domain/catalog.ts';
import type { Direction } from '../domain/locale.ts';
import type { PlainDate } from '../domain/scalar.ts';
import { absoluteAddress, homePath } from './address.ts';
import { type ContactPanel, contactPanel } from './contact-panel.ts';
import { type HelpPage, helpPage } from './help-page.ts';
import { languageStyles } from './language-styles.ts';
import { type MessageStory, messageStory } from './message-page.ts';
import { isAnnounced } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { sitePurpose } from './page-frame.ts';
import { languagesOfTexts } from './page-head.ts';
import { contentFor, type PartLanguage, type Passage, partLanguage, passageFor } from './passage.ts';
import { type CitedSourceLine, sourceLines } from './source-list.ts';
import { type TranslationNotice, translationNotices } from './translation-notice.ts';

/**
 * All that a language has to say in one file, which needs no network and nothing beside it. It may travel from phone to
 * phone for years, so it says when it was made and where to look for a newer one.
 */
export interface OfflineFile {
  readonly lang: string;
  readonly dir: Direction;
  /** As neutral as that of a discreet page: it stands in lists of files and tabs. */
  readonly title: string;
  readonly languageStyles: string;
  readonly siteName: string;
  readonly sampleWarning: string | undefined;
  readonly purpose: Passage;
  readonly age: string;
  readonly newer: { readonly label: string; readonly address: string };
  readonly contentsTitle: string;
  readonly help: Pick<HelpPage, 'title' | 'intro' | 'warning' | 'places' | 'none'>;
  readonly messages: readonly OfflineMessage[];
  readonly rights: { readonly title: string; readonly lines: readonly Passage[] };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface OfflineMessage {
  readonly anchor: string;
  readonly notices: readonly TranslationNotice[];
  readonly story: MessageStory;
  readonly storyLanguage: PartLanguage;
  readonly contact: ContactPanel | undefined;
  readonly sources: { readonly title: string; readonly lines: readonly CitedSourceLine[] };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export function offlineFile(context: PageContext, today: PlainDate): OfflineFile {
  const { catalog, translator } = context;
  const { t, format, locale } = translator;
  const { site, campaigns, messages } = catalog;
  const { frame, ...help } = helpPage(context);
  return {
    lang: locale.languageTag,
    dir: locale.direction,
    title: t('discreet.title'),
    languageStyles: languageStyles(languagesOfTexts(context)),
    siteName: site.name,
    sampleWarning: frame.sampleWarning,
    purpose: sitePurpose(context),
    age: t('keep.note', { date: format.date(today) }),
    newer: { label: t('keep.newer'), address: absoluteAddress(site, homePath(locale.code)) },
    contentsTitle: t('find.title'),
    help,
    messages: messages.filter(isAnnounced).map((message) => offlineMessage(context, message)),
    rights: {
      title: t('campaign.rights'),
      lines: campaigns.map(({ texts }) => passageFor(texts, context, ({ rights }) => rights)),
    },
    facts: frame.footer.facts,
  };
}

function offlineMessage(context: PageContext, message: Message): OfflineMessage {
  const { catalog, translator } = context;
  const { t, format, locale } = translator;
  const content = contentFor(message.texts, context);
  const [contact] = message.hotlines;
  const story = messageStory(message, content, context);
  return {
    anchor: message.code,
    // The original is in another language's file.
    notices: translationNotices(message, context).map((notice) => ({ ...notice, original: undefined })),
    story: { ...story, bodyHtml: withWholeAddresses(story.bodyHtml, catalog.site.address) },
    storyLanguage: partLanguage(content.locale, locale),
    contact: contact && contactPanel(contact, context),
    sources: { title: t('message.sources'), lines: sourceLines(message.sources, context) },
    facts: [
      {
        label: t('message.checkAgain'),
        value: t('message.checkAgainBy', { date: format.date(message.reviewBy) }),
      },
      { label: t('message.cardCode'), value: message.code },
    ],
  };
}

/** A link to a page of the site would lead to a folder of the phone. */
function withWholeAddresses(html: string, site: string): string {
  return html.replaceAll(
    / href="(\/[^"]*)"/g,
    (_, path: string) => ` href="${absoluteAddress({ address: site }, path)}"`,
  );
}
