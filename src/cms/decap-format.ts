import { type CollectionName, contentFolders } from '../domain/content-folder.ts';
import {
  type FileRecord,
  parseMarkdownFile,
  parseYamlFile,
  writeMarkdownFile,
  writeYamlFile,
} from './format.ts';
import { splitMark, splitMarkLine, withBase, writeMarkLine } from './guard/base-mark.ts';
import type { LoadedTexts } from './guard/loaded-texts.ts';
import { keyOrders } from './key-order.ts';

/** A format as Decap registers it; `toFile` gets further arguments that ours does not need. */
export interface DecapFormat {
  fromFile(text: string): FileRecord;
  toFile(data: FileRecord): string;
}

/** Reads and writes the plain text of one collection's files. */
export interface PlainFormat {
  parse(text: string): FileRecord;
  write(record: FileRecord): string;
}

export function plainFormat(collection: CollectionName | 'site'): PlainFormat {
  const order = keyOrders[collection];
  return extensionOf(collection) === 'md'
    ? { parse: parseMarkdownFile, write: (record) => writeMarkdownFile(record, order) }
    : { parse: parseYamlFile, write: (record) => writeYamlFile(record, order) };
}

/** The same for Decap: each record carries what it was loaded from, and each written text says so. */
export function decapFormat(collection: CollectionName | 'site', texts: LoadedTexts): DecapFormat {
  const { parse, write } = plainFormat(collection);
  return {
    fromFile(marked) {
      // Decap also keeps written texts as backups in the browser: those say themselves what they were made from.
      const { text, base } = splitMarkLine(marked);
      return withBase(parse(text), base === undefined ? texts.remember(text) : base);
    },
    toFile(data) {
      const { record, mark } = splitMark(data);
      return writeMarkLine(write(record), mark);
    },
  };
}

export function extensionOf(collection: CollectionName | 'site'): 'md' | 'yml' {
  return collection === 'site' ? 'yml' : contentFolders[collection].extension;
}
