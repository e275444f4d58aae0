import { z } from 'astro/zod';
import { campaignFacts, campaignText } from './campaign.ts';
import { hotline } from './hotline.ts';
import { localeCode } from './locale.ts';
import { messageFacts, messageText } from './message.ts';
import { partner } from './partner.ts';
import { slug } from './scalar.ts';
import { site } from './site.ts';
import { source } from './source.ts';

/** Records as they stand after parsing: once-only fields merged with the texts of every locale, not yet linked. */
const identified = { id: slug };

const messageTranslation = messageText.extend({ body: z.string(), bodyHtml: z.string() });

export const siteRecord = site;
export const hotlineRecord = hotline.extend(identified);
export const sourceRecord = source.extend(identified);
export const partnerRecord = partner.extend(identified);
export const campaignRecord = campaignFacts.extend({
  ...identified,
  texts: z.partialRecord(localeCode, campaignText),
});
export const messageRecord = messageFacts.extend({
  ...identified,
  texts: z.partialRecord(localeCode, messageTranslation),
});

export interface ContentRecords {
  readonly site: z.infer<typeof siteRecord>;
  readonly campaigns: readonly z.infer<typeof campaignRecord>[];
  readonly messages: readonly z.infer<typeof messageRecord>[];
  readonly hotlines: readonly z.infer<typeof hotlineRecord>[];
  readonly sources: readonly z.infer<typeof sourceRecord>[];
  readonly partners: readonly z.infer<typeof partnerRecord>[];
}
