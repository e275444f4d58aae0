import path from 'node:path';
import { defineConfig } from 'astro/config';
import { cmsViteConfig } from './src/cms/vite-config.ts';
import { readSiteAddress } from './src/content/site-address.ts';

const site = readSiteAddress(path.resolve(process.env.CONTENT_DIR ?? 'content'));

export default defineConfig({
  ...(site && { site }),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx', the default, drops the space between two links on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: cmsViteConfig(),
});
