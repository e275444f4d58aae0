import { verifyPath } from '../domain/card.ts';
import { type Campaign, type Message, translatedLocales } from '../domain/catalog.ts';
import { shareMessagePath, sharePath } from './address.ts';
import { isAnnounced, type MessageTeaser, messageTeaser } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { type Passage, partLanguage, passageFor } from './passage.ts';

export interface ShareIndexPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly intro: string;
  readonly check: string;
  readonly campaigns: readonly SharedCampaign[];
  readonly withdrawn: {
    readonly title: string;
    readonly text: string;
    readonly cards: readonly WithdrawnCard[];
  };
}

export interface SharedCampaign {
  readonly name: Passage;
  /** Whom it is made for and what it hopes they do, so that a partner can tell whether it suits its audience. */
  readonly brief: readonly { readonly label: string; readonly value: Passage }[];
  readonly messages: readonly MessageTeaser[];
  /** Messages that have no card in this language yet; undefined when there is none. */
  readonly untranslated: { readonly title: string; readonly messages: readonly MessageTeaser[] } | undefined;
}

export interface WithdrawnCard {
  readonly code: string;
  readonly href: string;
  readonly reason: string;
  readonly on: string;
}

export function shareIndexPage(context: PageContext): ShareIndexPage {
  const { catalog, translator } = context;
  const { t } = translator;
  return {
    frame: pageFrame(context, { title: t('share.title'), description: t('share.intro'), pathIn: sharePath }),
    title: t('share.title'),
    intro: t('share.intro'),
    check: t('share.check'),
    campaigns: catalog.campaigns.map((campaign) => sharedCampaign(campaign, context)),
    withdrawn: {
      title: t('share.withdrawn'),
      text: t('share.withdrawnText'),
      cards: catalog.messages.flatMap((message) => withdrawnCard(message, context)),
    },
  };
}

function sharedCampaign(campaign: Campaign, context: PageContext): SharedCampaign {
  const { catalog, translator } = context;
  const { t, format, locale } = translator;
  const inDefaultLocale = (text: string): Passage => ({
    text,
    ...partLanguage(catalog.defaultLocale, locale),
  });
  const announced = campaign.messages.filter(isAnnounced);
  const isTranslated = ({ texts }: Message): boolean => translatedLocales(texts, [locale]).length > 0;
  const untranslated = announced.filter((message) => !isTranslated(message));
  return {
    name: passageFor(campaign.texts, context, ({ name }) => name),
    brief: [
      { label: t('share.audience'), value: inDefaultLocale(campaign.audience) },
      { label: t('share.goal'), value: inDefaultLocale(campaign.goal) },
    ],
    messages: announced.filter(isTranslated).map((message) => shareTeaser(message, context)),
    untranslated: untranslated.length
      ? {
          title: t('share.notTranslated', { language: format.language(locale.languageTag) }),
          messages: untranslated.map((message) => shareTeaser(message, context)),
        }
      : undefined,
  };
}

function shareTeaser(message: Message, context: PageContext): MessageTeaser {
  const href = shareMessagePath(context.translator.locale.code, message.slug);
  return { ...messageTeaser(message, context), href };
}

function withdrawnCard({ code, withdrawn }: Message, { translator }: PageContext): readonly WithdrawnCard[] {
  if (!withdrawn) return [];
  const { t, format } = translator;
  return [
    {
      code,
      href: verifyPath(code),
      reason: t(`withdrawn.${withdrawn.reason}`),
      on: t('withdrawn.on', { date: format.date(withdrawn.on) }),
    },
  ];
}
