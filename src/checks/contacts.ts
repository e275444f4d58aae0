import { recordFile } from '../domain/content-folder.ts';
import { hasValidContact } from '../domain/hotline.ts';
import { error } from '../domain/issue.ts';
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
