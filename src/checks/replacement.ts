import { recordFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import type { Check } from './check.ts';

export const replacement: Check = {
  name: 'replacement',
  description:
    'A withdrawn message is replaced by another one that still stands: whoever holds the old card is sent there.',
  find: ({ catalog: { messages, site } }) => {
    const withdrawnSlugs = new Set(messages.filter((message) => message.withdrawn).map(({ slug }) => slug));
    return messages.flatMap(({ slug, withdrawn }) => {
      const file = recordFile('messages', slug, site.defaultLocale);
      const place = { file, field: 'withdrawn.replacedBy' };
      const next = withdrawn?.replacedBy;
      if (next === slug) return [error('replacement-is-itself', place, {})];
      return next !== undefined && withdrawnSlugs.has(next)
        ? [error('replacement-withdrawn', place, { slug: next })]
        : [];
    });
  },
};
