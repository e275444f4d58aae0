import { type Campaign, translatedLocales } from '../domain/catalog.ts';
import { campaignPath, helpPath, homePath, keepPath } from './address.ts';
import { isAnnounced, type MessageTeaser, messageTeaser } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame, sitePurpose } from './page-frame.ts';
import { contentFor, type Passage, passageFor } from './passage.ts';

export interface HomePage {
  readonly frame: PageFrame;
  readonly purpose: Passage;
  readonly help: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly href: string;
  };
  /** To where the pages can be saved. */
  readonly keep: Link;
  readonly campaigns: readonly CampaignSection[];
}

export interface CampaignSection {
  readonly name: Passage;
  readonly href: string;
  readonly summary: Passage;
  readonly messages: readonly MessageTeaser[];
}

export function homePage(context: PageContext): HomePage {
  const { catalog, translator } = context;
  const { t, locale } = translator;
  const purpose = sitePurpose(context);
  return {
    frame: pageFrame(context, {
      title: catalog.site.name,
      description: purpose.text,
      pathIn: homePath,
      previewCard: firstCard(context),
    }),
    purpose,
    help: {
      title: t('home.askSomeone'),
      text: t('home.contacts', { count: catalog.hotlines.length }),
      label: t('nav.help'),
      href: helpPath(locale.code),
    },
    keep: { label: t('keep.title'), href: keepPath(locale.code) },
    campaigns: catalog.campaigns.map((campaign) => campaignSection(campaign, context)),
  };
}

export function campaignSection(campaign: Campaign, context: PageContext): CampaignSection {
  return {
    name: passageFor(campaign.texts, context, ({ name }) => name),
    href: campaignPath(context.translator.locale.code, campaign.slug),
    summary: passageFor(campaign.texts, context, ({ summary }) => summary),
    messages: campaign.messages.filter(isAnnounced).map((message) => messageTeaser(message, context)),
  };
}

/** The first card in the page's own language: a chat preview in another would mislead. */
function firstCard(
  context: PageContext,
): { slug: string; locale: PageContext['translator']['locale']; headline: string } | undefined {
  const { catalog, translator } = context;
  const message = catalog.messages
    .filter(isAnnounced)
    .find(({ texts }) => translatedLocales(texts, [translator.locale]).length > 0);
  if (!message) return undefined;
  return {
    slug: message.slug,
    locale: translator.locale,
    headline: contentFor(message.texts, context).text.headline,
  };
}
