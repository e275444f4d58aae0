import { recordFile, siteFile } from '../domain/content-folder.ts';
import { error, type Issue } from '../domain/issue.ts';
import type { Check } from './check.ts';

export const repeatedEntries: Check = {
  name: 'repeated-entries',
  description:
    'No language of the site, contact, or place in a source is named twice: it would be shown twice. A source may be cited at several places.',
  find: ({ catalog: { site, messages } }) => {
    const languages = repeatsIn({ file: `content/${siteFile}`, field: 'locales', entries: site.locales });
    const references = messages.flatMap(({ slug, hotlines, sources }) => {
      const file = recordFile('messages', slug, site.defaultLocale);
      const contacts = hotlines.map(({ id }) => id);
      const places = sources.map(({ source, locator }) =>
        locator === undefined ? source.id : `${source.id}, ${locator}`,
      );
      return [
        ...repeatsIn({ file, field: 'hotlines', entries: contacts }),
        ...repeatsIn({ file, field: 'sources', entries: places }),
      ];
    });
    return [...languages, ...references];
  },
};

interface EntryList {
  readonly file: string;
  readonly field: string;
  readonly entries: readonly string[];
}

/** One issue for each entry that stands in the list already. */
function repeatsIn({ file, field, entries }: EntryList): Issue[] {
  return entries.flatMap((entry, at) =>
    entries.indexOf(entry) < at
      ? [error('entry-repeated', { file, field: `${field}.${at}` }, { entry })]
      : [],
  );
}
