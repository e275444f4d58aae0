import type { PageContact, PageWords } from '../../cms/preview/page-words.ts';
import { iconPaths } from '../../components/icon-path.ts';
import type { Hotline } from '../../domain/catalog.ts';
import { messageKinds } from '../../domain/message.ts';
import { cardLabels } from '../../i18n/card-labels.ts';
import { contactPanel } from '../../page-model/contact-panel.ts';
import type { PageContext } from '../../page-model/page-context.ts';
import { passageFor } from '../../page-model/passage.ts';

/** More steps than a message may have. */
const MOST_NUMBERS = 12;

/** What pages and cards say beside the message itself, in the locale of a context. */
export function pageWords(context: PageContext): PageWords {
  const { translator, catalog } = context;
  const { t, format } = translator;
  return {
    labels: cardLabels(translator),
    kinds: Object.fromEntries(
      messageKinds.map((kind) => [kind, { label: t(`kind.${kind}`), icon: iconPaths[kind] }]),
    ) as PageWords['kinds'], // One for each kind, from the list of all kinds.
    notTrue: t('message.notTrue'),
    whatYouCanDo: t('message.whatYouCanDo'),
    rights: t('campaign.rights'),
    share: t('message.share'),
    numbers: Array.from({ length: MOST_NUMBERS }, (_, index) => format.number(index + 1)),
    contacts: Object.fromEntries(
      catalog.hotlines.map((hotline) => [hotline.id, contactOf(hotline, context)]),
    ),
    rightsLines: Object.fromEntries(
      catalog.campaigns.map(({ slug, texts }) => [slug, passageFor(texts, context, ({ rights }) => rights)]),
    ),
  };
}

function contactOf(hotline: Hotline, context: PageContext): PageContact {
  const { channel, verb, contact, name, answers, facts } = contactPanel(hotline, context);
  return { icon: iconPaths[channel], verb, contact, name, answers, facts };
}
