import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { ContentReader } from '../content/content-reader.ts';
import { createDeskHandler } from '../desk/handler.ts';
import { contentFolders, mediaFolder, siteFile } from '../domain/content-folder.ts';
import { createCardHandler } from './card-handler.ts';
import { openCardStudio } from './card-studio.ts';
import type { VerbContext } from './verb.ts';

/** What `npm start` adds to Astro's dev server: cards made when somebody looks, and the CMS's back end on git. */
export function localDesk(context: VerbContext): AstroIntegration {
  return {
    name: 'waymark-local-desk',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const { contentDirectory } = context;
        const reader = new ContentReader(contentDirectory);
        let changedAt = 0;
        server.watcher.add(contentDirectory);
        server.watcher.on('all', (_event, file) => {
          if (!path.relative(contentDirectory, file).startsWith('..')) changedAt = performance.now();
        });
        const readCatalog = async () => (await reader.read(changedAt)).catalog;
        server.middlewares.use('/cards', createCardHandler(readCatalog, await openCardStudio(context)));
        server.middlewares.use(
          '/api/v1',
          createDeskHandler({ ...(await repositoryOf(contentDirectory)), log: (line) => logger.warn(line) }),
        );
      },
    },
  };
}

/** The checkout that holds the content, its current branch, and what the CMS may write in it. */
async function repositoryOf(contentDirectory: string) {
  const repositoryRoot = (await git(contentDirectory, 'rev-parse', '--show-toplevel')) ?? contentDirectory;
  const branch = await git(contentDirectory, 'symbolic-ref', '--short', 'HEAD');
  const prefix = path.relative(repositoryRoot, contentDirectory).split(path.sep).join('/');
  const names = [siteFile, mediaFolder, ...Object.values(contentFolders).map(({ folder }) => folder)];
  return {
    repositoryRoot,
    ...(branch !== undefined && { branch }),
    writableFolders: names.map((name) => path.posix.join(prefix, name)),
  };
}

/** The trimmed answer of git, or undefined where it has none, e.g. outside a repository. */
async function git(cwd: string, ...args: string[]): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('git', args, { cwd }).catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}
