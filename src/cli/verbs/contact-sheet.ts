import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CardSelection } from '../../cards/card-selection.ts';
import {
  contactSheet,
  contactSheetPage,
  contactSheetPicture,
  type SheetCard,
} from '../../cards/contact-sheet.ts';
import type { CardSet } from '../../cards/render-catalog.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { readSelection, selectionOptions, selectionUsage } from '../card-selection.ts';
import { inspectContent } from '../inspect-content.ts';
import { printIssues } from '../issue-report.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'contact-sheet',
  summary: 'Show cards of every template, format and language on one page, as HTML and PNG',
  usage: `${selectionUsage}\n  --out <folder>  another folder than .cache/contact-sheet\nWithout a slug in --only, one message stands for each card template.`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: { ...selectionOptions, out: { type: 'string' } },
    });
    const { catalog, studio, issues } = await inspectContent(context);
    printIssues(issues, context.stderr);
    if (!catalog || !studio) return 1;
    const select = oneOfEachTemplate(catalog, readSelection(values, catalog));
    const cards = await studio.renderAll(catalog, { select });
    const folder = path.resolve(values.out ?? path.join(context.projectRoot, '.cache', 'contact-sheet'));
    const { page, picture } = await writeSheet(sheetCards(cards, catalog), folder);
    context.stdout.write(`${page}\n${picture}\n`);
    return 0;
  },
};

/** The first message of each template, unless messages were named. */
function oneOfEachTemplate({ messages }: Catalog, select: CardSelection): CardSelection {
  if (select.slugs.size > 0) return select;
  const firsts = new Map<string, string>();
  for (const { slug, template, withdrawn } of messages) {
    if (!withdrawn && !firsts.has(template)) firsts.set(template, slug);
  }
  return { ...select, slugs: new Set(firsts.values()) };
}

function sheetCards({ index, files }: CardSet, { messages }: Catalog): readonly SheetCard[] {
  const templates = new Map(messages.map(({ slug, template }) => [slug, template]));
  return index.flatMap((entry) => {
    const file = files.get(entry.path);
    const template = templates.get(entry.slug);
    return file === undefined || template === undefined ? [] : [{ entry, template, path: file }];
  });
}

async function writeSheet(cards: readonly SheetCard[], folder: string) {
  const sheet = contactSheet(cards);
  const page = path.join(folder, 'index.html');
  const picture = path.join(folder, 'contact-sheet.png');
  await rm(path.join(folder, 'cards'), { recursive: true, force: true });
  for (const { entry, path: file } of cards) {
    const target = path.join(folder, entry.path);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file, target);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(
    page,
    contactSheetPage(sheet, ({ entry }) => `.${entry.path}`),
  );
  await writeFile(picture, await contactSheetPicture(sheet));
  return { page, picture };
}
