import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openCardEngine } from '../cards/card-engine.ts';
import { cardIssues } from '../cards/card-issues.ts';
import { cardJobs, type LabelsOf } from '../cards/card-jobs.ts';
import { copyCards } from '../cards/copy-cards.ts';
import { type CardSet, obtainCard, type RenderRun, renderCatalog } from '../cards/render-catalog.ts';
import type { CardLabels } from '../domain/card.ts';
import { type CardFileId, cardFilesFor } from '../domain/card-file.ts';
import type { Catalog } from '../domain/catalog.ts';
import { withCurrentContacts } from '../domain/current-contacts.ts';
import type { Issue } from '../domain/issue.ts';
import { type LocaleCode, localeCodes, localeOf } from '../domain/locale.ts';
import { cardLabels } from '../i18n/card-labels.ts';
import { createTranslator } from '../i18n/create-translator.ts';
import type { VerbContext } from './verb.ts';

/** Everything that cards need, brought together: fonts, interface words, photos and the cache. */
export interface CardStudio {
  /** What does not fit its card, and what no card font can draw. */
  findIssues(catalog: Catalog): Promise<Issue[]>;
  /** Makes every card that is not in the cache. */
  renderAll(catalog: Catalog, run?: RenderRun): Promise<CardSet>;
  /** One picture, or undefined when the message has no card in that locale. */
  render(catalog: Catalog, wanted: WantedPicture): Promise<Uint8Array | undefined>;
  /** Puts cards and their index where the site serves them. */
  copyInto(cards: CardSet, outputDirectory: string): Promise<void>;
}

export interface WantedPicture {
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly file: CardFileId;
}

export async function openCardStudio({
  projectRoot,
  contentDirectory,
  today,
}: Pick<VerbContext, 'projectRoot' | 'contentDirectory' | 'today'>): Promise<CardStudio> {
  const engine = await openCardEngine({
    sourceDirectory: path.join(projectRoot, 'src'),
    contentDirectory,
    cacheDirectory: path.join(projectRoot, '.cache'),
    fontFamilies: [...new Set(localeCodes.map((code) => localeOf(code).cardFont))],
  });
  const labelsOf = rememberLabels();
  const current = (catalog: Catalog) => withCurrentContacts(catalog, today);
  return {
    findIssues: async (catalog) =>
      cardIssues(current(catalog), labelsOf, await engine.tools(catalog.site.brand?.logos ?? [])),
    renderAll: (catalog, run) => renderCatalog({ catalog: current(catalog), labelsOf, engine, ...run }),
    render: async (catalog, { slug, locale, file: id }) => {
      const job = cardJobs(current(catalog), labelsOf).find(
        (one) => one.message.slug === slug && one.locale === locale,
      );
      const file = job && cardFilesFor(job.message).find((one) => one.id === id);
      return file && readFile((await obtainCard(job, file, engine)).path);
    },
    copyInto: copyCards,
  };
}

function rememberLabels(): LabelsOf {
  const known = new Map<LocaleCode, CardLabels>();
  return (code) => {
    const labels = known.get(code) ?? cardLabels(createTranslator(code));
    known.set(code, labels);
    return labels;
  };
}
