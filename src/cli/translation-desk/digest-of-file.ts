import { parseMarkdownFile } from '../../cms/format.ts';
import type { TranslatedCollection } from '../../domain/segments.ts';
import { digestOf, type TextDigest } from '../../translation/text-digest.ts';

export interface TextToDigest {
  readonly collection: TranslatedCollection;
  readonly text: string;
}

/** A file that cannot be read as a record counts as one without text: the check of the content says what is wrong. */
export function digestOfFile({ collection, text }: TextToDigest): TextDigest {
  try {
    return digestOf(collection, parseMarkdownFile(text));
  } catch {
    return { title: '', segments: {} };
  }
}
