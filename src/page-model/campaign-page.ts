import { type Campaign, translatedLocales } from '../domain/catalog.ts';
import { campaignPath, sharePath } from './address.ts';
import { type CampaignSection, campaignSection } from './home-page.ts';
import { isAnnounced } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor, type Passage, passageFor } from './passage.ts';

/**
 * A campaign for its readers: what it says, not the brief behind it, which speaks about them in the third person and
 * stands on the partners' page.
 */
export interface CampaignPage {
  readonly frame: PageFrame;
  readonly section: CampaignSection;
  readonly messageCount: string;
  readonly rights: { readonly title: string; readonly line: Passage };
  readonly partners: Link & { readonly text: string };
}

export function campaignPage(context: PageContext, campaign: Campaign): CampaignPage {
  const { t, locale } = context.translator;
  const section = campaignSection(campaign, context);
  return {
    frame: campaignFrame(context, campaign, section),
    section,
    messageCount: t('campaign.messages', { count: section.messages.length }),
    rights: {
      title: t('campaign.rights'),
      line: passageFor(campaign.texts, context, ({ rights }) => rights),
    },
    partners: {
      label: t('campaign.partners'),
      text: t('campaign.partnersText'),
      href: sharePath(locale.code),
    },
  };
}

function campaignFrame(
  context: PageContext,
  campaign: Campaign,
  { name, summary }: CampaignSection,
): PageFrame {
  const first = campaign.messages.find(isAnnounced);
  const content = first && contentFor(first.texts, context);
  return pageFrame(context, {
    // A site with one campaign often bears its name; its start page would have the same title.
    title: name.text === context.catalog.site.name ? context.translator.t('message.campaign') : name.text,
    description: summary.text,
    pathIn: (code) => campaignPath(code, campaign.slug),
    translatedIn: translatedLocales(campaign.texts, context.catalog.locales),
    previewCard: first &&
      content && { slug: first.slug, locale: content.locale, headline: content.text.headline },
  });
}
