import { writeFile } from 'node:fs/promises';
import { build } from 'astro';
import { createRecordingFinder } from '../content/find-recordings.ts';
import type { Catalog } from '../domain/catalog.ts';
import { prepareEnvironment } from './astro-environment.ts';
import { besideOtherBuilds } from './beside-other-builds.ts';
import type { BuildDraft } from './build-draft.ts';
import type { CardStudio } from './card-studio.ts';
import { copyRecordings } from './copy-recordings.ts';
import { offerToKeep } from './offline/offer-to-keep.ts';
import { makeOfflineFiles } from './offline/offline-files.ts';
import { finishPages } from './page-policy.ts';
import { progressLine } from './progress-line.ts';
import { whenStopped } from './stop-signal.ts';
import type { VerbContext } from './verb.ts';

interface SiteBuild {
  readonly context: VerbContext;
  readonly catalog: Catalog;
  readonly studio: CardStudio;
  readonly draft: BuildDraft;
  readonly signal: AbortSignal;
}

/** Makes every card, then every page, then puts the cards beside the pages. Throws when anything cannot be made. */
export async function buildSite({ context, catalog, studio, draft, signal }: SiteBuild): Promise<void> {
  const progress = progressLine({
    noun: 'cards',
    out: context.stderr,
    isTerminal: context.isTerminal,
    clock: () => performance.now(),
  });
  const cards = await studio
    .renderAll(catalog, { signal, onProgress: ({ done, total }) => progress.update(done, total) })
    .finally(progress.end);
  context.stdout.write(`${cards.rendered} cards rendered, ${cards.fromCache} taken from the cache\n`);

  await writeFile(draft.cardIndex, JSON.stringify(cards.index));
  prepareEnvironment({
    WAYMARK_CARD_INDEX: draft.cardIndex,
    CONTENT_DIR: context.contentDirectory,
    WAYMARK_TODAY: context.today,
  });
  const { site: outDir, astroCache: cacheDir } = draft;
  const pages = besideOtherBuilds(() =>
    build({ root: context.projectRoot, outDir, cacheDir, logLevel: 'error' }),
  );
  await Promise.race([pages, whenStopped(signal)]);
  await copyRecordings(await createRecordingFinder(context.contentDirectory)(catalog), draft.site);
  await studio.copyInto(cards, draft.site);
  await makeOfflineFiles(draft.site, catalog);
  await finishPages(draft.site);
  await offerToKeep({ site: draft.site, catalog, today: context.today, projectRoot: context.projectRoot });
}
