import { z } from 'astro/zod';
import { brand } from './brand.ts';
import { field } from './field.ts';
import { localeCode, localeCodes, localeOf, localizedText } from './locale.ts';
import { httpsUrl } from './scalar.ts';

const name = z.string().trim().min(1);

export const site = z.strictObject({
  name: field(name, { title: 'Name of the site', control: { kind: 'line' } }),
  address: field(httpsUrl.refine(isBareOrigin), {
    title: 'Address',
    hint: 'Where the site is published, e.g. https://before-you-pay.org, with nothing after the name. It stands on every card.',
    control: { kind: 'line' },
  }),
  owner: field(name, { title: 'Who runs it', control: { kind: 'line' } }),
  funder: field(name, { title: 'Who pays for it', control: { kind: 'line' } }),
  purpose: field(localizedText, {
    title: 'Purpose',
    hint: 'One sentence a language: why this site exists. Stands on every page.',
    control: { kind: 'localized' },
  }),
  defaultLocale: field(localeCode, {
    title: 'Source language',
    hint: 'The language you write in; all others are translations of it.',
    control: { kind: 'choice', labels: localeLabels() },
  }),
  locales: field(z.array(localeCode).min(1), {
    title: 'Languages of the site',
    control: { kind: 'choices', labels: localeLabels() },
  }),
  exitPage: field(httpsUrl, {
    title: 'Quick exit leads to',
    hint: 'A harmless page that loads fast and surprises nobody, e.g. a weather service.',
    control: { kind: 'line' },
  }),
  licence: field(name, {
    title: 'Licence of texts and cards',
    hint: 'E.g. CC BY 4.0.',
    control: { kind: 'line' },
  }),
  securityContact: field(z.union([z.email(), httpsUrl]).optional(), {
    title: 'Contact for security faults',
    hint: 'An e-mail address or a page with https:// where somebody can report that the site is broken into or copied. It is published in /.well-known/security.txt.',
    control: { kind: 'line' },
  }),
  brand: brand.optional(),
});
export type Site = z.infer<typeof site>;

/** Top-level domains that never resolve (RFC 2606, RFC 6761), and the example domains. */
const reservedHost = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;

/** Whether this is still the sample: published under these names it would pass for a real campaign. */
export function isSampleSite({ address, owner }: Pick<Site, 'address' | 'owner'>): boolean {
  return reservedHost.test(new URL(address).hostname) || /^example\b/i.test(owner);
}

/** Whether the contact for security faults is still the sample's: nobody would ever read what is reported there. */
export function hasSampleSecurityContact({ securityContact }: Pick<Site, 'securityContact'>): boolean {
  if (securityContact === undefined) return false;
  const host = securityContact.includes('@')
    ? securityContact.replace(/^.*@/, '')
    : new URL(securityContact).hostname;
  return reservedHost.test(host);
}

function localeLabels(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    localeCodes.map((code) => [code, `${localeOf(code).englishName} · ${localeOf(code).ownName}`]),
  );
}

/** Nothing but scheme and host: with a path, the addresses behind the QR codes and those of the pages would differ. */
function isBareOrigin(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === address.replace(/\/$/, '');
}
