import type { PlainDate } from '../domain/scalar.ts';
import type { Site } from '../domain/site.ts';
import { absoluteAddress, securityTextPath } from './address.ts';

/** RFC 9116 recommends less than a year: a contact that nobody has looked at for longer may be dead. */
const VALID_FOR_DAYS = 360;
const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * Where to report that the site was broken into or copied, for people who look for it by machine (RFC 9116). A site that
 * names no contact has no such file: an address that nobody reads is worse than none.
 *
 * @param today - of the build, by which the file expires.
 */
export function securityText(
  { address, securityContact }: Pick<Site, 'address' | 'securityContact'>,
  languageTag: string,
  today: PlainDate,
): string | undefined {
  if (securityContact === undefined) return undefined;
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + VALID_FOR_DAYS * DAY_IN_MILLISECONDS);
  return [
    `Contact: ${securityContact.includes('@') ? `mailto:${securityContact}` : securityContact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languageTag}`,
    `Canonical: ${absoluteAddress({ address }, securityTextPath)}`,
    '',
  ].join('\n');
}
