import { z } from 'astro/zod';
import { field } from './field.ts';
import { localizedText } from './locale.ts';
import { httpsUrl, plainDate } from './scalar.ts';

export const hotlineChannels = ['phone', 'web', 'whatsapp', 'telegram', 'email'] as const;
const hotlineCosts = ['free', 'local-rate', 'data-only'] as const;
export type HotlineChannel = (typeof hotlineChannels)[number];

/** `24/7`, or days and times in the notation of OpenStreetMap's opening_hours, e.g. `Mo-Fr 09:00-17:00`. */
const openingHours = z
  .string()
  .regex(/^(?:24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))? \d\d:\d\d-\d\d:\d\d)$/);

export const hotline = z.strictObject({
  name: field(z.string().trim().min(1), {
    title: 'Name',
    hint: 'As the service calls itself.',
    control: { kind: 'line' },
  }),
  channel: field(z.enum(hotlineChannels), {
    title: 'Channel',
    control: {
      kind: 'choice',
      labels: { phone: 'Phone', web: 'Website', whatsapp: 'WhatsApp', telegram: 'Telegram', email: 'E-mail' },
    },
  }),
  contact: field(z.string().trim().min(1), {
    title: 'Number or address',
    hint: 'A phone number with + and country code, or a short code such as 112; an address with https://.',
    control: { kind: 'line' },
  }),
  country: field(z.string().regex(/^(?:[A-Z]{2}|001)$/), {
    title: 'Country',
    hint: 'Two capital letters (ISO 3166), EU for the European Union, 001 for the whole world.',
    control: { kind: 'line' },
  }),
  hours: field(openingHours, {
    title: 'Hours',
    hint: '24/7, or for example Mo-Fr 09:00-17:00.',
    control: { kind: 'line' },
  }),
  languages: field(z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)).min(1), {
    title: 'Languages',
    hint: 'Language tags, e.g. en, ar, fa-AF.',
    control: { kind: 'list', itemTitle: 'Language' },
  }),
  cost: field(z.enum(hotlineCosts), {
    title: 'Cost',
    control: {
      kind: 'choice',
      labels: { free: 'Free', 'local-rate': 'Like a local call', 'data-only': 'Costs data only' },
    },
  }),
  answers: field(localizedText, {
    title: 'Who answers',
    hint: 'One line a language: who is at the other end and what they can do.',
    control: { kind: 'localized' },
  }),
  evidence: field(httpsUrl, {
    title: 'Where it is published',
    hint: 'The page of the service itself that names this number or address.',
    control: { kind: 'line' },
  }),
  testedOn: field(plainDate, { title: 'Tested on', control: { kind: 'date' } }),
  reviewBy: field(plainDate, { title: 'Test again by', control: { kind: 'date' } }),
});
export type HotlineRecord = z.infer<typeof hotline>;

/** UN M.49 code of the whole world, in the place of a country. */
export const WORLD = '001';

/** Whether a number is one of those that a country gives out for use within it, such as 112: without a country code. */
export function isShortCode({ channel, contact }: Pick<HotlineRecord, 'channel' | 'contact'>): boolean {
  return channel === 'phone' && !contact.startsWith('+');
}

/** Whether a contact has the form its channel needs: a link that a phone can open. */
export function hasValidContact({ channel, contact }: Pick<HotlineRecord, 'channel' | 'contact'>): boolean {
  switch (channel) {
    case 'phone':
      return /^(?:\+[1-9]\d{0,2}(?:[ -]?\d){4,12}|\d(?:[ -]?\d){2,5})$/.test(contact);
    case 'whatsapp':
      return /^\+[1-9](?:[ -]?\d){6,14}$/.test(contact);
    case 'telegram':
      return /^@[A-Za-z0-9_]{5,32}$/.test(contact);
    case 'email':
      return z.email().safeParse(contact).success;
    case 'web':
      return httpsUrl.safeParse(contact).success;
  }
}

/** The link behind a contact. Short codes such as 112 stay as they are: `tel:112`. */
export function contactLink({ channel, contact }: Pick<HotlineRecord, 'channel' | 'contact'>): string {
  switch (channel) {
    case 'phone':
      return `tel:${contact.replaceAll(/[ -]/g, '')}`;
    case 'whatsapp':
      return `https://wa.me/${contact.replaceAll(/\D/g, '')}`;
    case 'telegram':
      return `https://t.me/${contact.slice(1)}`;
    case 'email':
      return `mailto:${contact}`;
    case 'web':
      return contact;
  }
}

/** The contact as people read and type it: a number as written, an address without `https://`. */
export function contactLabel({ channel, contact }: Pick<HotlineRecord, 'channel' | 'contact'>): string {
  return channel === 'web' ? contact.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '') : contact;
}
