import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentRecords } from '../domain/record.ts';
import { ContentReader } from './content-reader.ts';

/** Milliseconds to wait for more changes: editors and git write several files at once. */
const settleTime = 40;

/**
 * Fills one Astro collection from the content folder, through the same reading and parsing as every other command.
 * Whoever asks for it to be filled again says since when the folder has changed. A build with content errors fails here too, should somebody start Astro without our build command.
 */
export function contentLoader(collection: keyof ContentRecords, directory: string): Loader {
  return {
    name: `waymark-${collection}`,
    load: async (context) => {
      const filling = { context, collection, directory };
      const { changedAt } = context.refreshContextData ?? {};
      await fill(filling, typeof changedAt === 'number' ? changedAt : 0);
      if (changedAt === undefined) refillOnChange(filling);
    },
  };
}

interface Filling {
  readonly context: LoaderContext;
  readonly collection: keyof ContentRecords;
  readonly directory: string;
}

const readers = new Map<string, ContentReader>();

function readerOf(directory: string): ContentReader {
  const reader = readers.get(directory) ?? new ContentReader(directory);
  readers.set(directory, reader);
  return reader;
}

async function fill({ context, collection, directory }: Filling, changedAt: number) {
  const { records, issues } = await readerOf(directory).read(changedAt);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const isBuild = context.watcher === undefined;
  if (errors > 0 && isBuild)
    throw new Error(`The content has ${errors} errors. See them with: npm run check`);
  if (!records) return;
  context.store.clear();
  for (const { id, data } of entriesOf(records, collection)) {
    const parsed = await context.parseData({ id, data });
    context.store.set({ id, data: parsed, digest: context.generateDigest(data) });
  }
}

function entriesOf(
  records: ContentRecords,
  collection: keyof ContentRecords,
): { id: string; data: Record<string, unknown> }[] {
  if (collection === 'site') return [{ id: 'site', data: { ...records.site } }];
  return records[collection].map((record) => ({ id: record.id, data: { ...record } }));
}

function refillOnChange(filling: Filling) {
  const { context, directory } = filling;
  const { watcher, logger } = context;
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  watcher.add(directory);
  watcher.on('all', (_event, file) => {
    if (path.relative(directory, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      fill(filling, performance.now() - settleTime).catch((cause: unknown) =>
        logger.error(`The changed content could not be read: ${String(cause)}`),
      );
    }, settleTime);
  });
}
