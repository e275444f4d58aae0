import path from 'node:path';
import { defineConfig } from 'astro/config';
import { cmsViteConfig } from './src/cms/vite-config.ts';
import { readSiteAddress } from './src/content/site-address.ts';
import { refuseMalformedAddress } from './src/desk/refuse-malformed-address.ts';

const site = readSiteAddress(path.resolve(process.env.CONTENT_DIR ?? 'content'));

/** Goes before what Astro itself puts at the front when the server is set up, hence as late as can be. */
const wellFormedAddresses = {
  name: 'waymark-well-formed-addresses',
  enforce: 'post',
  configureServer:
    ({ middlewares }) =>
    () =>
      void middlewares.stack.unshift({ route: '', handle: refuseMalformedAddress }),
};

export default defineConfig({
  ...(site && { site }),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx', the default, drops the space between two links on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { ...cmsViteConfig(), plugins: [wellFormedAddresses] },
});
