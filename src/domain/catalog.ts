import type { CampaignFacts, CampaignText } from './campaign.ts';
import type { HotlineRecord } from './hotline.ts';
import { fallbackChain, type Locale, type LocaleCode, localeOf } from './locale.ts';
import type { MessageFacts, MessageText } from './message.ts';
import type { PartnerRecord } from './partner.ts';
import type { Site } from './site.ts';
import type { SourceRecord } from './source.ts';

/** A record together with its name: the file name without extension. */
export type Identified<Record> = Record & { readonly id: string };
export type Hotline = Identified<HotlineRecord>;
export type Source = Identified<SourceRecord>;
export type Partner = Identified<PartnerRecord>;

/** The texts of a record by locale; the default locale is always among them. */
export type Texts<Text> = Readonly<Partial<Record<LocaleCode, Text>>>;

export interface Campaign extends CampaignFacts {
  readonly slug: string;
  readonly texts: Texts<CampaignText>;
  readonly messages: readonly Message[];
}

/** A message's text in one locale, with its body as Markdown and as HTML that is safe to publish. */
export type MessageTranslation = MessageText & { readonly body: string; readonly bodyHtml: string };

export interface CitedSource {
  readonly source: Source;
  readonly locator: string | undefined;
}

export interface Message extends Omit<MessageFacts, 'campaign' | 'sources' | 'hotlines'> {
  readonly slug: string;
  readonly campaign: Campaign;
  readonly sources: readonly CitedSource[];
  /** The first is printed on the card. Empty once all of them are past their test: see `current-contacts.ts`. */
  readonly hotlines: readonly Hotline[];
  readonly texts: Texts<MessageTranslation>;
}

/** All content, linked: every reference is the record itself. */
export interface Catalog {
  readonly site: Site;
  readonly defaultLocale: Locale;
  /** Enabled locales in the order of `site.yml`. */
  readonly locales: readonly Locale[];
  readonly campaigns: readonly Campaign[];
  readonly messages: readonly Message[];
  readonly hotlines: readonly Hotline[];
  readonly sources: readonly Source[];
  readonly partners: readonly Partner[];
}

export interface LocalizedRecord<Text> {
  readonly text: Text;
  /** The locale the text is really in: set `lang` and `dir` from it. */
  readonly locale: Locale;
  readonly isFallback: boolean;
}

/** The text for a reader of `code`, by the fallback chain. Throws when even the default locale lacks it. */
export function textFor<Text>(
  texts: Texts<Text>,
  code: LocaleCode,
  defaultLocale: LocaleCode,
): LocalizedRecord<Text> {
  for (const candidate of fallbackChain(code, defaultLocale)) {
    const text = texts[candidate];
    if (text !== undefined) return { text, locale: localeOf(candidate), isFallback: candidate !== code };
  }
  throw new Error(`No text in ${code} or its fallbacks; the default locale ${defaultLocale} must have one.`);
}

/** The locales, among those enabled, in which a record has a text of its own. */
export function translatedLocales(texts: Texts<unknown>, enabled: readonly Locale[]): readonly Locale[] {
  return enabled.filter(({ code }) => texts[code] !== undefined);
}
