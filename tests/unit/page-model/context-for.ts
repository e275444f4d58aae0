import type { CardIndexEntry } from '../../../src/domain/card.ts';
import type { Catalog, Message } from '../../../src/domain/catalog.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';
import { type PageContext, pageContexts } from '../../../src/page-model/page-context.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

/** The context of one locale of the small campaign, or of a catalog made from it. */
export function contextFor(
  code: LocaleCode,
  catalog: Catalog = smallCatalog(),
  cards: readonly CardIndexEntry[] = [],
): PageContext {
  const context = pageContexts(catalog, cards).find(({ translator }) => translator.locale.code === code);
  if (!context) throw new Error(`The locale ${code} is not enabled.`);
  return context;
}

/** The one message of the small campaign. */
export function theMessage({ catalog }: PageContext): Message {
  const [message] = catalog.messages;
  if (!message) throw new Error('The catalog has no message.');
  return message;
}

/** The small campaign on a site that also has French, in which nothing is written yet. */
export const withFrench = edited('site.yml', 'locales: [en, ar]', 'locales: [en, ar, fr]');

/** The small campaign with its message called back. */
export function withdrawn(reason: string): Record<string, string> {
  return edited(
    'messages/en/phone-number.md',
    'headline:',
    `withdrawn:\n  on: 2026-11-20\n  reason: ${reason}\nheadline:`,
  );
}

/** A second message of the campaign, in English. */
export const secondMessage = {
  'messages/en/second.md': `---
code: B8M4R2
campaign: before-you-pay
kind: testimony
template: statement
fear: low
messenger: returnee
sources:
  - source: wg7-2020
hotlines:
  - eu-112
reviewBy: 2027-05-01
consent:
  voice: composite
headline: Then the number was off
quote: Nobody answered any more.
action: Talk with your family
---

Told in one voice.
`,
};
