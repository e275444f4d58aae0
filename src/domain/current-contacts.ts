import type { Campaign, Catalog, Hotline, Message } from './catalog.ts';
import type { PlainDate } from './scalar.ts';

/** Whether a contact was to be tested again before this day, and was not: nobody knows whether it still answers. */
export function isExpired({ reviewBy }: Pick<Hotline, 'reviewBy'>, today: PlainDate): boolean {
  return reviewBy < today;
}

/**
 * The content as readers may see it on a day: without contacts that are past their test. A dead number on a card is the
 * worst fault there is, so a message may be left with none; its page then leads to all contacts, and its card to the site.
 */
export function withCurrentContacts(catalog: Catalog, today: PlainDate): Catalog {
  const isCurrent = (hotline: Hotline) => !isExpired(hotline, today);
  if (catalog.hotlines.every(isCurrent)) return catalog;
  const campaigns = catalog.campaigns.map((campaign) => withMessages(campaign, isCurrent));
  const messages = new Map(campaigns.flatMap((campaign) => campaign.messages).map((own) => [own.slug, own]));
  return {
    ...catalog,
    campaigns,
    messages: catalog.messages.map((message) => messages.get(message.slug) ?? message),
    hotlines: catalog.hotlines.filter(isCurrent),
  };
}

/** A campaign and its messages know each other, so both are made anew. */
function withMessages(campaign: Campaign, isCurrent: (hotline: Hotline) => boolean): Campaign {
  const messages: Message[] = [];
  const renewed: Campaign = { ...campaign, messages };
  for (const message of campaign.messages) {
    messages.push({ ...message, campaign: renewed, hotlines: message.hotlines.filter(isCurrent) });
  }
  return renewed;
}
