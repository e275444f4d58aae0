import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentReader } from '../content/content-reader.ts';
import { createDeskHandler } from '../desk/handler.ts';
import { createCardHandler } from './card-handler.ts';
import { openCardStudio } from './card-studio.ts';
import { type ContentRepository, editableFiles } from './content-repository.ts';
import { createDraftSite } from './draft-site/draft-site.ts';
import { createDraftSiteHandler } from './draft-site/draft-site-handler.ts';
import { createRecordingHandler } from './recording-handler.ts';
import { createTranslationDesk } from './translation-desk/translation-desk.ts';
import type { VerbContext } from './verb.ts';

export interface LocalDesk {
  readonly context: VerbContext;
  readonly repository: ContentRepository | undefined;
  /** Where the site and the desk are served. */
  readonly address: string;
}

/** What `npm start` adds to Astro's dev server: cards made when somebody looks, and the CMS's back end on git. */
export function localDesk({ context, repository, address }: LocalDesk): AstroIntegration {
  const { contentDirectory, projectRoot } = context;
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

        server.middlewares.use('/audio', createRecordingHandler(readCatalog, contentDirectory));

        const log = (line: string) => logger.warn(line);
        const contentFiles = repository ? editableFiles(repository) : [];
        const repositoryRoot = repository?.root ?? contentDirectory;
        const place = { repositoryRoot, contentRoot: repository?.contentRoot ?? '', contentFiles };
        const site = createDraftSite({ projectRoot, repository: place, log });
        server.middlewares.use('/api/draft', createDraftSiteHandler({ site, desk: address, log }));
        const deskHandler = createDeskHandler({
          repositoryRoot,
          ...(repository?.branch !== undefined && { branch: repository.branch }),
          writableFolders: contentFiles,
          log,
          onWrite: () => void site.refresh(),
        });
        server.middlewares.use('/api/v1', deskHandler);

        const translations = createTranslationDesk({ repositoryRoot, contentRoot: place.contentRoot, log });
        server.middlewares.use('/api/translations', translations.handle);
        void translations.prepare();
      },
    },
  };
}
