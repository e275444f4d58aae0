import { recordFile } from '../domain/content-folder.ts';
import { type Issue, warning } from '../domain/issue.ts';
import type { Check } from './check.ts';

export const reviewDates: Check = {
  name: 'review-dates',
  description: 'Messages are read again by their review date; facts go out of date.',
  find: ({ catalog, today }) => {
    const overdue = (file: string, reviewBy: string): Issue[] =>
      reviewBy < today ? [warning('review-overdue', { file, field: 'reviewBy' }, { since: reviewBy })] : [];
    return [
      ...catalog.messages
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap(({ slug, reviewBy }) =>
          overdue(recordFile('messages', slug, catalog.site.defaultLocale), reviewBy),
        ),
    ];
  },
};
