import type { AstroUserConfig } from 'astro';
import { readSiteAddress } from '../content/site-address.ts';
import { refuseMalformedAddress } from '../desk/refuse-malformed-address.ts';

/** Goes before what Astro itself puts at the front when the server is set up, hence as late as can be. */
const wellFormedAddresses = {
  name: 'waymark-well-formed-addresses',
  enforce: 'post',
  configureServer:
    ({ middlewares }: { readonly middlewares: { readonly stack: object[] } }) =>
    () =>
      void middlewares.stack.unshift({ route: '', handle: refuseMalformedAddress }),
} as const;

/** How Astro makes the pages: the same for the site, and for a draft that is shown before it is published. */
export function siteConfig(contentDirectory: string) {
  const site = readSiteAddress(contentDirectory);
  return {
    ...(site !== undefined && { site }),
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'always' },
    // 'jsx', the default, drops the space between two links on two lines.
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    vite: { plugins: [wellFormedAddresses] },
  } satisfies AstroUserConfig;
}
