import type { Check } from '../../checks/check.ts';
import { testimonyConsent } from '../../checks/consent.ts';
import { contactForm } from '../../checks/contacts.ts';
import { datesInOrder } from '../../checks/dates.ts';
import { defaultTexts } from '../../checks/default-texts.ts';
import { claimText, fearNeedsSteps, translationStamp } from '../../checks/message-shape.ts';
import { pictureAltText } from '../../checks/pictures.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { figureText, quoteText, stepsCount } from '../../checks/template-texts.ts';
import { textLength } from '../../checks/text-length.ts';
import { textScript } from '../../checks/text-script.ts';
import type { EntryFile } from '../../cms/save/files-of-entry.ts';
import { campaignFacts, campaignText } from '../../domain/campaign.ts';
import type { Campaign, Catalog, Hotline, Message } from '../../domain/catalog.ts';
import { hotline } from '../../domain/hotline.ts';
import type { Issue } from '../../domain/issue.ts';
import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import { messageFacts, messageText } from '../../domain/message.ts';
import type { PlainDate } from '../../domain/scalar.ts';
import { type Site, site as siteSchema } from '../../domain/site.ts';

/** The rules that need to know nothing but the record itself. The others are asked when the site is built. */
const rules: readonly Check[] = [
  claimText,
  figureText,
  quoteText,
  stepsCount,
  fearNeedsSteps,
  testimonyConsent,
  pictureAltText,
  translationStamp,
  contactForm,
  datesInOrder,
  textLength,
  textScript,
  defaultTexts,
];

/** What the rules say of one record: of its source, which comes first, and the translations that follow their schemas. */
export function ruleIssues(files: readonly EntryFile[], site: Site, today: PlainDate): readonly Issue[] {
  return runChecks(rules, { catalog: catalogOf(files, site), today, media: new Map() });
}

/** A catalog of this one record. */
function catalogOf(files: readonly EntryFile[], saved: Site): Catalog {
  const [first] = files;
  const site = first?.collection === 'site' ? siteSchema.parse(first.record) : saved;
  const empty: Catalog = {
    site,
    defaultLocale: localeOf(site.defaultLocale),
    locales: site.locales.map(localeOf),
    campaigns: [],
    messages: [],
    hotlines: [],
    sources: [],
    partners: [],
  };
  switch (first?.collection) {
    case 'messages':
      return { ...empty, messages: [messageOf(files, first)] };
    case 'campaigns':
      return { ...empty, campaigns: [campaignOf(files, first)] };
    case 'hotlines':
      return { ...empty, hotlines: [{ ...hotline.parse(first.record), id: first.id } satisfies Hotline] };
    default:
      return empty;
  }
}

function messageOf(files: readonly EntryFile[], source: EntryFile): Message {
  const { campaign, sources, hotlines, ...facts } = messageFacts.strip().parse(source.record);
  const text = messageText.strip();
  const texts = textsOf(files, (record) => ({
    ...text.parse(record),
    body: String(record.body ?? ''),
    bodyHtml: '',
  }));
  // The rules above look at none of the records that a message refers to.
  return {
    ...facts,
    slug: source.id,
    campaign: { slug: campaign } as Campaign,
    sources: [],
    hotlines: [],
    texts,
  };
}

function campaignOf(files: readonly EntryFile[], source: EntryFile): Campaign {
  const text = campaignText.strip();
  const texts = textsOf(files, (record) => text.parse(record));
  return { ...campaignFacts.strip().parse(source.record), slug: source.id, texts, messages: [] };
}

function textsOf<Text>(
  files: readonly EntryFile[],
  read: (record: EntryFile['record']) => Text,
): Partial<Record<LocaleCode, Text>> {
  return Object.fromEntries(
    files.flatMap(({ locale, record }) => (locale === undefined ? [] : [[locale, read(record)]])),
  );
}
