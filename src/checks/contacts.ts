import { recordFile } from '../domain/content-folder.ts';
import { isExpired } from '../domain/current-contacts.ts';
import { hasValidContact, isShortCode, WORLD } from '../domain/hotline.ts';
import { error, warning } from '../domain/issue.ts';
import type { Check } from './check.ts';

export const contactForm: Check = {
  name: 'contact-form',
  description: 'A contact can be opened by a phone: the number or address has the form its channel needs.',
  find: ({ catalog }) =>
    catalog.hotlines
      .filter((hotline) => !hasValidContact(hotline))
      .map(({ id, channel }) =>
        error('contact-malformed', { file: recordFile('hotlines', id), field: 'contact' }, { channel }),
      ),
};

export const shortCodes: Check = {
  name: 'short-code',
  description:
    'A number without a country code says in which country it works: elsewhere it leads to somebody else, or to nobody.',
  find: ({ catalog }) =>
    catalog.hotlines
      .filter((hotline) => isShortCode(hotline) && hotline.country === WORLD)
      .map(({ id, contact }) =>
        error('short-code-everywhere', { file: recordFile('hotlines', id), field: 'country' }, { contact }),
      ),
};

export const currentContacts: Check = {
  name: 'contact-current',
  description:
    'A contact is tested again by its day. One that was not disappears from all pages and cards until it is.',
  find: ({ catalog, today }) => {
    const expired = catalog.hotlines.filter((hotline) => isExpired(hotline, today));
    const standing = catalog.messages.filter(({ withdrawn }) => !withdrawn);
    return [
      ...expired.map(({ id, reviewBy: since }) => {
        const messages = standing.filter(({ hotlines }) => hotlines.some((one) => one.id === id)).length;
        const place = { file: recordFile('hotlines', id), field: 'reviewBy' };
        return warning('contact-expired', place, { since, messages });
      }),
      ...standing
        .filter(({ hotlines }) => hotlines.every((hotline) => isExpired(hotline, today)))
        .map(({ slug }) => {
          const file = recordFile('messages', slug, catalog.site.defaultLocale);
          return warning('contacts-all-expired', { file, field: 'hotlines' }, {});
        }),
    ];
  },
};
