import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { createMemoryProxy, type MemoryProxy } from './memory-proxy.ts';

/** Decap as it comes, with its own widgets, formats and local back end, in the browser that also opens our desk. */
export interface StockDesk {
  readonly proxy: MemoryProxy;
  /** Opens Decap for an editor who is signed in. */
  open(options?: OpenStock): Promise<Page>;
  /** Opens Decap with a configuration that it refuses. */
  openFaulty(options: OpenStock): Promise<Page>;
  close(): Promise<void>;
}

interface OpenStock {
  /** What follows the `#` of the address. */
  readonly at?: string;
  /** Fields of a message beside its headline, action and body. */
  readonly fields?: readonly StockField[];
  readonly changes?: object;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const packages = [
  'decap-cms-core',
  'decap-cms-backend-proxy',
  'decap-cms-locales/dist/esm/en/index.js',
  ...[
    'datetime',
    'image',
    'list',
    'markdown',
    'number',
    'object',
    'relation',
    'select',
    'string',
    'text',
  ].map((name) => `decap-cms-widget-${name}`),
];

/** Milliseconds. */
const patience = 60_000;

export async function startStockDesk(browser: Browser): Promise<StockDesk> {
  const proxy = createMemoryProxy();
  const server = await startVite(proxy);
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const context = await browser.newContext();
  async function openFaulty(options: OpenStock): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize(options.viewport ?? { width: 1280, height: 800 });
    await page.addInitScript(`globalThis.stockConfig = ${JSON.stringify(stockConfig(options))}`);
    await page.goto(`${address}stock#${options.at ?? '/collections/messages'}`);
    return page;
  }
  return {
    proxy,
    openFaulty,
    async open(options = {}) {
      const page = await openFaulty(options);
      await signIn(page);
      return page;
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

/** Decap remembers that somebody signed in, and then does not ask. */
async function signIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Login' });
  const signedIn = page.getByRole('link', { name: 'Contents' }).or(page.getByText('Writing in')).first();
  await button.or(signedIn).first().waitFor({ timeout: patience });
  if (await button.isVisible()) await button.click();
}

/** A text field in a pane, of which the first is in the source language. */
export function stockField(page: Page, pane: 0 | 1, name: string): Locator {
  return page.locator(`[id^="${name}-field"]`).nth(pane);
}

export async function saveStock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Changes saved').waitFor();
}

const blankPage = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Stock</title><body>
<script type="module">
import { openStockDesk } from '/tests/browser/stock/stock-page.ts';
openStockDesk(globalThis.stockConfig);
</script>`;

/** One origin for the page and its back end: a browser asks before a page may speak to another port. */
async function startVite(proxy: MemoryProxy) {
  const server = await createViteServer({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    cacheDir: '.cache/vite-stock-desk',
    appType: 'custom',
    logLevel: 'error',
    define: { global: 'globalThis' },
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: packages },
    plugins: [
      {
        name: 'stock-desk',
        configureServer({ middlewares }) {
          middlewares.use('/api/v1', (request, response) => void proxy.handle(request, response));
          middlewares.use('/stock', (_request, response) => {
            response.setHeader('content-type', 'text/html').end(blankPage);
          });
        },
      },
    ],
  });
  await server.listen();
  return server;
}

interface StockField {
  readonly name: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Three languages, two required texts, and what a test adds. */
function stockConfig({ fields = [], changes = {} }: OpenStock) {
  return {
    load_config_file: false,
    backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main' },
    publish_mode: 'editorial_workflow',
    media_folder: 'content/media',
    public_folder: '/media',
    i18n: { structure: 'multiple_folders', locales: ['en', 'ar', 'fr'], default_locale: 'en' },
    collections: [
      {
        name: 'messages',
        label: 'Messages',
        folder: 'content/messages',
        create: true,
        i18n: true,
        slug: '{{headline}}',
        identifier_field: 'headline',
        fields: [
          { name: 'headline', label: 'Headline', widget: 'string', i18n: true },
          { name: 'action', label: 'Action', widget: 'string', i18n: true },
          { name: 'body', label: 'Body', widget: 'markdown', required: false, i18n: true },
          ...fields,
        ],
      },
      {
        name: 'campaigns',
        label: 'Campaigns',
        folder: 'content/campaigns',
        create: true,
        extension: 'yml',
        identifier_field: 'title',
        fields: [{ name: 'title', label: 'Title', widget: 'string' }],
      },
    ],
    ...changes,
  };
}
