import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentReader } from '../content/content-reader.ts';
import { createDeskHandler } from '../desk/handler.ts';
import { createCardHandler } from './card-handler.ts';
import { openCardStudio } from './card-studio.ts';
import { type ContentRepository, editableFiles } from './content-repository.ts';
import type { VerbContext } from './verb.ts';

/** What `npm start` adds to Astro's dev server: cards made when somebody looks, and the CMS's back end on git. */
export function localDesk(context: VerbContext, repository: ContentRepository | undefined): AstroIntegration {
  const { contentDirectory } = context;
  return {
    name: 'waymark-local-desk',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const reader = new ContentReader(contentDirectory);
        let changedAt = 0;
        server.watcher.add(contentDirectory);
        server.watcher.on('all', (_event, file) => {
          if (!path.relative(contentDirectory, file).startsWith('..')) changedAt = performance.now();
        });
        const readCatalog = async () => (await reader.read(changedAt)).catalog;
        server.middlewares.use('/cards', createCardHandler(readCatalog, await openCardStudio(context)));
        const deskHandler = createDeskHandler({
          repositoryRoot: repository?.root ?? contentDirectory,
          ...(repository?.branch !== undefined && { branch: repository.branch }),
          writableFolders: repository ? editableFiles(repository) : [],
          log: (line) => logger.warn(line),
        });
        server.middlewares.use('/api/v1', deskHandler);
      },
    },
  };
}
