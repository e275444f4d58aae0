import type { TranslationToStamp } from '../../cms/save/prepare-entry.ts';
import { messageSegments } from '../../domain/message.ts';
import { campaignSegments } from '../../translation/segments.ts';
import { stampRecord } from '../../translation/stamp-record.ts';
import { today } from './_today.ts';

const segments = { messages: messageSegments, campaigns: campaignSegments };

/** Says of a translation that is being saved what it was made from. */
export function stamp({ collection, ...edit }: TranslationToStamp): object {
  return stampRecord({ ...edit, names: segments[collection], today: today() });
}
