import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dev } from 'astro';
import { ContentReader } from '../../content/content-reader.ts';
import type { PlainDate } from '../../domain/scalar.ts';
import { prepareEnvironment } from '../astro-environment.ts';
import { createCardHandler } from '../card-handler.ts';
import { openCardStudio } from '../card-studio.ts';
import { createRecordingHandler } from '../recording-handler.ts';
import { siteConfig } from '../site-config.ts';
import type { DraftNotice } from './draft-notice.ts';
import { noticeVariable } from './draft-notice-middleware.ts';
import type { DraftSiteAnswer, DraftSiteOrder, DraftSitePlace } from './draft-site-messages.ts';

// A process of its own beside `npm start`: Astro can serve one content folder in a process. It ends with the desk.

/** Milliseconds without a visitor after which it ends; the next opening starts it again. */
const idleTime = 15 * 60_000;

let site: Promise<RunningSite> | undefined;
let idle = setTimeout(leave, idleTime);

process.on('disconnect', leave);
process.on('message', (order: DraftSiteOrder) => {
  stayAwake();
  carryOut(order).then(answer, (cause: unknown) => answer({ kind: 'failed', reason: String(cause) }));
});

interface RunningSite {
  readonly address: string;
  /** Reads the content anew; done when the pages show it. */
  reload(): Promise<void>;
}

async function carryOut(order: DraftSiteOrder): Promise<DraftSiteAnswer> {
  showNotice(order.notice);
  if (order.kind === 'start') site ??= serve(order.place);
  const running = await site;
  if (!running) throw new Error('The site of the draft has not been started.');
  if (order.kind === 'reload') await running.reload();
  return { kind: 'ready', address: running.address };
}

async function serve(place: DraftSitePlace): Promise<RunningSite> {
  const { projectRoot, contentDirectory, workDirectory } = place;
  prepareEnvironment({ CONTENT_DIR: contentDirectory });
  let reload: RunningSite['reload'] = async () => undefined;
  const { vite, ...config } = siteConfig(contentDirectory);
  const server = await dev({
    ...config,
    configFile: false,
    // Astro keeps the texts that it has read below its root; the site and the draft must not share them.
    root: workDirectory,
    srcDir: `${projectRoot}/src`,
    publicDir: `${projectRoot}/public`,
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
    vite: {
      ...vite,
      cacheDir: `${workDirectory}/vite`,
      optimizeDeps: { noDiscovery: true },
      plugins: [...vite.plugins, unwatched],
      server: { fs: { allow: [projectRoot] } },
    },
    integrations: [
      draftPages(place, (reloadContent) => {
        reload = reloadContent;
      }),
    ],
  });
  return { address: `http://127.0.0.1:${server.address.port}`, reload: () => reload() };
}

/**
 * Watches no files: the desk says when something has changed. A file that changes makes Astro read its configuration
 * of the content anew, and what it is asked to refresh meanwhile is lost (7.3). As a plugin, because a setting of `null`
 * does not get through to Vite.
 */
const unwatched = {
  name: 'waymark-unwatched',
  configResolved: ({ server }: { readonly server: object }) => void Object.assign(server, { watch: null }),
};

function draftPages(
  place: DraftSitePlace,
  onSetup: (reload: RunningSite['reload']) => void,
): AstroIntegration {
  return {
    name: 'waymark-draft-pages',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        const entrypoint = pathToFileURL(`${import.meta.dirname}/draft-notice-middleware.ts`);
        addMiddleware({ order: 'pre', entrypoint });
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        const reader = new ContentReader(place.contentDirectory);
        let changedAt = 0;
        const readCatalog = async () => (await reader.read(changedAt)).catalog;
        server.middlewares.use((_request, _response, next) => {
          stayAwake();
          next();
        });
        server.middlewares.use('/admin', (_request, response) => {
          response.writeHead(302, { Location: `${place.desk}/admin/` }).end();
        });
        const studio = await openCardStudio({ ...place, today: today() });
        server.middlewares.use('/cards', createCardHandler(readCatalog, studio));
        server.middlewares.use('/audio', createRecordingHandler(readCatalog, place.contentDirectory));
        onSetup(async () => {
          changedAt = performance.now();
          await refreshContent?.({ context: { changedAt } });
        });
      },
    },
  };
}

/** Contacts past their test stand in no draft, either. */
function today(): PlainDate {
  return process.env.WAYMARK_TODAY ?? new Date().toISOString().slice(0, 10);
}

function showNotice(notice: DraftNotice): void {
  process.env[noticeVariable] = JSON.stringify(notice);
}

function answer(content: DraftSiteAnswer): void {
  process.send?.(content);
}

function stayAwake(): void {
  clearTimeout(idle);
  idle = setTimeout(leave, idleTime);
}

function leave(): void {
  process.exit();
}
