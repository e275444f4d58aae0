import { expect, it } from 'vitest';
import { securityText } from '../../../src/page-model/security-text.ts';

const address = 'https://before-you-pay.org';

it('says whom to tell, until when that holds, in which language, and where it stands', () => {
  expect(securityText({ address, securityContact: 'security@before-you-pay.org' }, 'en', '2026-11-24')).toBe(
    `Contact: mailto:security@before-you-pay.org
Expires: 2027-11-19T00:00:00Z
Preferred-Languages: en
Canonical: https://before-you-pay.org/.well-known/security.txt
`,
  );
});

it('takes the address of a page as it is', () => {
  const securityContact = 'https://before-you-pay.org/report/';
  expect(securityText({ address, securityContact }, 'fr', '2026-11-24')).toContain(
    `Contact: ${securityContact}\n`,
  );
});

it('is not there when no contact is named', () => {
  expect(securityText({ address, securityContact: undefined }, 'en', '2026-11-24')).toBeUndefined();
});

it('holds for less than a year, over a leap day too', () => {
  const text = securityText({ address, securityContact: 'a@b.org' }, 'en', '2027-12-31') ?? '';
  const [, expires = ''] = /Expires: (.*)/.exec(text) ?? [];
  expect(Date.parse(expires) - Date.parse('2027-12-31')).toBeLessThan(365 * 86_400_000);
});
