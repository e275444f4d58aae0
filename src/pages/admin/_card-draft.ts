import { buildCardModel, type CardModel } from '../../cards/card-model.ts';
import type { CardRecord } from '../../cms/preview/card-preview.ts';
import type { MessageDraft } from '../../cms/preview/message-draft.ts';
import type { CardLabels } from '../../domain/card.ts';
import type { Campaign, Message } from '../../domain/catalog.ts';
import { cardTemplates, messageKinds } from '../../domain/message.ts';
import type { Site } from '../../domain/site.ts';
import type { CardRecords } from './_card-records.ts';
import { draftedText, TO_COME } from './_draft-text.ts';
import { lineAt, linesAt, numberAt, oneOf, recordAt, recordsAt } from './_draft-values.ts';

/** What a card says of a message that may be half written, and which of its records are not there. */
export interface DraftedCard {
  readonly model: CardModel;
  readonly unpublished: readonly CardRecord[];
}

export interface DraftSurroundings {
  readonly site: Site;
  readonly records: CardRecords;
  /** In the draft's locale. */
  readonly labels: CardLabels;
}

/** Until the first save makes the code of a new message. */
const CODE_TO_COME = '••••••';

/** The card model of a draft, made by the same function as that of a build. */
export function draftedCard(draft: MessageDraft, { site, records, labels }: DraftSurroundings): DraftedCard {
  const { facts, locale } = draft;
  const campaign = records.campaigns[lineAt(facts, 'campaign') ?? ''];
  const contact = records.hotlines[linesAt(facts, 'hotlines')[0] ?? ''];
  const citation = lineAt(recordsAt(facts, 'sources')[0] ?? {}, 'source');
  const source = records.sources[citation ?? ''];
  // The model looks at nothing else of these records.
  const message = {
    ...messageOf(draft),
    campaign: campaignOf(campaign, site),
    hotlines: [contact ?? noContact],
    sources: source ? [{ source, locator: undefined }] : [],
  } as unknown as Message;
  return {
    model: buildCardModel({ message, locale, site, labels, defaultLocale: site.defaultLocale }),
    unpublished: [
      ...(campaign ? [] : ['campaign' as const]),
      ...(contact ? [] : ['contact' as const]),
      ...(source ? [] : ['source' as const]),
    ],
  };
}

const noContact = { id: '', channel: 'phone', contact: TO_COME, name: TO_COME };

function campaignOf(campaign: CardRecords['campaigns'][string] | undefined, site: Site): Campaign {
  const names = campaign?.names ?? { [site.defaultLocale]: TO_COME };
  const texts = Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, { name }]));
  return { colour: campaign?.colour ?? 'ink', texts } as unknown as Campaign; // Name and colour are on a card.
}

function messageOf({ slug, locale, facts, text }: MessageDraft): Partial<Message> {
  const image = recordAt(facts, 'image');
  const file = image && lineAt(image, 'file');
  const voice = lineAt(recordAt(facts, 'consent') ?? {}, 'voice');
  return {
    slug,
    code: lineAt(facts, 'code') ?? CODE_TO_COME,
    kind: oneOf(messageKinds, facts.kind) ?? 'risk',
    template: oneOf(cardTemplates, facts.template) ?? 'statement',
    ...(file !== undefined && { image: imageOf(file, recordAt(image ?? {}, 'focus')) }),
    consent: voice === undefined ? undefined : ({ voice } as Message['consent']),
    texts: { [locale]: draftedText(text) },
  };
}

function imageOf(file: string, focus: Readonly<Record<string, unknown>> | undefined): Message['image'] {
  const x = focus && numberAt(focus, 'x');
  const y = focus && numberAt(focus, 'y');
  const isWhole = x !== undefined && y !== undefined;
  return { file, kind: 'photo', credit: '', ...(isWhole && { focus: { x, y } }) };
}
