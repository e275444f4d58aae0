import type { TranslationToStamp } from '../../cms/save/prepare-entry.ts';
import { segmentNames } from '../../domain/segments.ts';
import { stampRecord } from '../../translation/stamp-record.ts';

/** Says of a translation that is being saved what it was made from. */
export function stamp({ collection, ...edit }: TranslationToStamp): object {
  return stampRecord({ ...edit, names: segmentNames[collection] });
}
