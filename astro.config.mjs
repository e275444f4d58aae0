import path from 'node:path';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/cli/site-config.ts';
import { cmsViteConfig } from './src/cms/vite-config.ts';

const { vite, ...config } = siteConfig(path.resolve(process.env.CONTENT_DIR ?? 'content'));

export default defineConfig({ ...config, vite: { ...cmsViteConfig(), ...vite } });
