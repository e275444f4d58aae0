import { siteFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import { hasSampleSecurityContact, isSampleSite } from '../domain/site.ts';
import type { Check } from './check.ts';

/** Runs only before a release: the sample may be built and looked at, never published as somebody's campaign. */
export const notTheSample: Check = {
  name: 'not-the-sample',
  description:
    'A site is not published under the example name, address or contact that the sample campaign comes with.',
  find: ({ catalog: { site } }) => {
    const file = `content/${siteFile}`;
    const { owner, address, securityContact } = site;
    if (isSampleSite(site)) return [error('sample-site', { file, field: 'address' }, { owner, address })];
    return securityContact !== undefined && hasSampleSecurityContact(site)
      ? [error('sample-site', { file, field: 'securityContact' }, { owner, address: securityContact })]
      : [];
  },
};
