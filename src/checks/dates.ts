import { recordFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import type { PlainDate } from '../domain/scalar.ts';
import type { Check } from './check.ts';

export const datesInOrder: Check = {
  name: 'dates-in-order',
  description:
    'No contact was tested in the future, and what follows a date comes after it: the next test of a contact, the end of a campaign.',
  find: ({ catalog, today }) => {
    // In the east it is tomorrow already: an editor's own date may be one day ahead of ours, which is in UTC.
    const latestToday = dayAfter(today);
    const contacts = catalog.hotlines.flatMap(({ id, testedOn, reviewBy }) => {
      const file = recordFile('hotlines', id);
      return [
        ...(testedOn > latestToday
          ? [error('date-in-future', { file, field: 'testedOn' }, { date: testedOn })]
          : []),
        ...(reviewBy <= testedOn
          ? [error('date-not-after', { file, field: 'reviewBy' }, { date: reviewBy, than: testedOn })]
          : []),
      ];
    });
    const campaigns = catalog.campaigns.flatMap(({ slug, startsOn, endsOn }) => {
      const place = { file: recordFile('campaigns', slug, catalog.site.defaultLocale), field: 'endsOn' };
      return endsOn !== undefined && endsOn < startsOn
        ? [error('date-not-after', place, { date: endsOn, than: startsOn })]
        : [];
    });
    return [...contacts, ...campaigns];
  },
};

function dayAfter(date: PlainDate): PlainDate {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
