import { languageName, titleFields } from '../decap-fields.ts';
import type { FileRecord } from '../format.ts';
import { isolated } from '../words/isolated.ts';
import { say } from '../words/say.ts';
import type { ContentPlace } from './content-paths.ts';

/** What an editor knows a text by: the title of the record, and the language if there is more than one. */
export function nameOfText(place: ContentPlace | undefined, record: FileRecord, address: string): string {
  const field = place ? titleFields[place.collection] : 'name';
  const title = isolated(String(record[field] ?? address));
  if (place?.locale === undefined) return say('notice.record', { title });
  return say('notice.recordInLanguage', { title, language: languageName(place.locale) });
}
