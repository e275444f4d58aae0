import { type CardSelection, everyCard } from '../cards/card-selection.ts';
import { type CardFileId, cardFileIds } from '../domain/card-file.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isLocaleCode } from '../domain/locale.ts';
import { type CardTemplate, cardTemplates } from '../domain/message.ts';
import { UsageError } from './verb.ts';

export const selectionUsage = `  --only <names>  only these, e.g. ar,square or claim,ur: slugs, locales, card templates and card files, separated by commas
  --shard <i/n>   only the part of machine i of n, e.g. 1/4`;

export const selectionOptions = { only: { type: 'string' }, shard: { type: 'string' } } as const;

interface SelectionArguments {
  readonly only?: string | undefined;
  readonly shard?: string | undefined;
}

/**
 * Reads `--only` and `--shard`.
 *
 * @throws UsageError that says what can be chosen.
 */
export function readSelection({ only, shard }: SelectionArguments, catalog: Catalog): CardSelection {
  const names = (only ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const enabled = new Set<string>(catalog.locales.map(({ code }) => code));
  const slugs = new Set(catalog.messages.map(({ slug }) => slug));
  const isKnown = (name: string) => slugs.has(name) || enabled.has(name) || isTemplate(name) || isFile(name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `--only does not know "${unknown}". It takes slugs of messages, locales (${[...enabled].join(', ')}), card templates (${cardTemplates.join(', ')}) and card files (${cardFileIds.join(', ')}).`,
    );
  }
  return {
    ...everyCard,
    slugs: new Set(names.filter((name) => slugs.has(name))),
    locales: new Set(names.filter(isLocaleCode)),
    templates: new Set(names.filter(isTemplate)),
    files: new Set(names.filter(isFile)),
    shard: readShard(shard),
  };
}

function isTemplate(name: string): name is CardTemplate {
  return cardTemplates.some((template) => template === name);
}

function isFile(name: string): name is CardFileId {
  return cardFileIds.some((id) => id === name);
}

function readShard(text: string | undefined): CardSelection['shard'] {
  if (text === undefined) return everyCard.shard;
  const [, index, count] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index > count) {
    throw new UsageError(`--shard is "${text}"; write the part and the number of parts, e.g. 1/4.`);
  }
  return { index, count };
}
