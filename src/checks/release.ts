import { siteFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import { isSampleSite } from '../domain/site.ts';
import type { Check } from './check.ts';

/** Runs only before a release: the sample may be built and looked at, never published as somebody's campaign. */
export const notTheSample: Check = {
  name: 'not-the-sample',
  description:
    'A site is not published under the example name or address that the sample campaign comes with.',
  find: ({ catalog: { site } }) =>
    isSampleSite(site)
      ? [
          error(
            'sample-site',
            { file: `content/${siteFile}`, field: 'address' },
            { owner: site.owner, address: site.address },
          ),
        ]
      : [],
};
