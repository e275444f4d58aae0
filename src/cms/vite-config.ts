import { fileURLToPath } from 'node:url';

/** What the page of the CMS needs from Vite; merged into the site's own settings. */
export interface CmsViteConfig {
  readonly resolve: { readonly alias: Record<string, string>; readonly dedupe: string[] };
  readonly optimizeDeps: {
    readonly include: string[];
    readonly exclude: string[];
    readonly rolldownOptions: { readonly transform: { readonly define: Record<string, string> } };
  };
  readonly build: {
    readonly chunkSizeWarningLimit: number;
    readonly rolldownOptions: { readonly onwarn: WarningFilter };
  };
}

type WarningFilter = (
  warning: { readonly code?: string | undefined },
  report: (warning: never) => void,
) => void;

export function cmsViteConfig(): CmsViteConfig {
  return {
    resolve: {
      alias: {
        ajv: standIn('ajv'),
        'ajv-errors': standIn('ajv-plugins'),
        'ajv-keywords/dist/keywords': standIn('ajv-plugins'),
        'gray-matter': standIn('foreign-format'),
        '@iarna/toml/parse-string': standIn('foreign-format'),
        'tomlify-j0.4': standIn('foreign-format'),
        '@jsquash/webp': standIn('webp'),
        'react-dom/server': standIn('react-server'),
        'apollo-client': standIn('graphql'),
        'apollo-cache-inmemory': standIn('graphql'),
        'apollo-link-context': standIn('graphql'),
        'apollo-link-http': standIn('graphql'),
        'graphql-tag': standIn('graphql'),
        'js-sha256': standIn('sha256'),
        '@emotion/cache': standIn('emotion-cache'),
        'emotion-cache-itself': pathOf('../../node_modules/@emotion/cache/dist/emotion-cache.browser.esm.js'),
      },
      // Decap brings an older one along, for formats that we do not use and for its report of an error.
      dedupe: ['yaml'],
    },
    // Found one after the other while the page loads, they would make the dev server reload it each time.
    // Bundled, HarfBuzz would look for its WebAssembly file in the wrong folder.
    optimizeDeps: {
      include: [...packages],
      exclude: ['harfbuzzjs'],
      // Editors are no developers of Decap: without the checks of React's other form, forms open twice as fast.
      rolldownOptions: { transform: { define: { 'process.env.NODE_ENV': '"production"' } } },
    },
    build: {
      // In kB. Decap is one large program, on a page that readers never load.
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { onwarn: exceptDirectives },
    },
  };
}

/** `'use client'`, with which some packages begin, means something to servers that render React; we have none. */
const exceptDirectives: WarningFilter = (warning, report) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning as never);
};

const packages = [
  'react',
  'decap-cms-core',
  'decap-cms-core/dist/esm/backend.js',
  'decap-cms-core/dist/esm/redux/index.js',
  'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js',
  'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
  'decap-cms-locales/dist/esm/en/index.js',
  'decap-cms-locales/dist/esm/fr/index.js',
  'decap-cms-locales/dist/esm/es/index.js',
  'decap-cms-locales/dist/esm/fa/index.js',
  'decap-cms-backend-proxy',
  'decap-cms-backend-gitlab',
  'decap-cms-backend-forgejo',
  'decap-cms-backend-github',
  'decap-cms-widget-datetime',
  'decap-cms-widget-image',
  'decap-cms-widget-list',
  'decap-cms-widget-markdown',
  'decap-cms-widget-number',
  'decap-cms-widget-object',
  'decap-cms-widget-relation',
  'decap-cms-widget-relation/dist/esm/RelationCache.js',
  'decap-cms-widget-select',
  'decap-cms-widget-string',
  'decap-cms-widget-text',
  '@noble/hashes/sha2.js',
  '@noble/hashes/legacy.js',
  '@noble/hashes/utils.js',
  'linebreak',
  'bidi-js',
  'uqr',
  'yaml',
  'astro/zod',
];

function standIn(name: string): string {
  return pathOf(`./stand-ins/${name}.ts`);
}

function pathOf(place: string): string {
  return fileURLToPath(new URL(place, import.meta.url));
}
