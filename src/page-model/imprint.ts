import { verifyPath } from '../domain/card.ts';
import type { Message } from '../domain/catalog.ts';
import { campaignPath } from './address.ts';
import type { PageContext } from './page-context.ts';
import { type Passage, passageFor } from './passage.ts';
import { reviewStatement } from './translation-notice.ts';

export interface ImprintFact {
  readonly label: string;
  readonly value: Passage;
  readonly href?: string;
}

/** Who says a message, whether its translation was checked, when it is read again, and the code on its cards. */
export function imprintFacts(context: PageContext, message: Message): readonly ImprintFact[] {
  const { site } = context.catalog;
  const { t, format, locale } = context.translator;
  const review = reviewStatement(message, context);
  const here = (text: string): Passage => ({ text, lang: undefined, dir: undefined });
  return [
    { label: t('imprint.runBy'), value: here(site.owner) },
    { label: t('imprint.paidBy'), value: here(site.funder) },
    {
      label: t('message.campaign'),
      value: passageFor(message.campaign.texts, context, ({ name }) => name),
      href: campaignPath(locale.code, message.campaign.slug),
    },
    ...(review === undefined ? [] : [{ label: t('translation.label'), value: here(review) }]),
    {
      label: t('message.checkAgain'),
      value: here(t('message.checkAgainBy', { date: format.date(message.reviewBy) })),
    },
    { label: t('message.cardCode'), value: here(message.code), href: verifyPath(message.code) },
  ];
}
