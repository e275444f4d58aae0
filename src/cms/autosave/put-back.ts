import type { LocaleCode } from '../../domain/locale.ts';
import { plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { markKey, markOf, readMark } from '../guard/base-mark.ts';
import { changeAt, isRecord } from '../save/entry-tree.ts';
import type { UnsavedEntry } from './unsaved-entry.ts';
import type { UnsavedText } from './unsaved-text.ts';

/**
 * A form with unsaved text in it again. Where somebody else has saved another text since, the form holds what the
 * unsaved text was made from, and says so: saving it then asks what to make of both.
 */
export function putBack(
  form: FileRecord,
  { texts, collection, uploads }: UnsavedEntry,
  defaultLocale: LocaleCode,
) {
  const restored = texts.reduce((entry, text) => {
    const path = dataPath(text, defaultLocale);
    return changeAt(entry, path, (now) => restoredRecord(now, text, collection));
  }, form);
  if (uploads.length === 0) return restored;
  const media = Array.isArray(form.mediaFiles) ? form.mediaFiles : [];
  return { ...restored, mediaFiles: [...uploads, ...media] };
}

/** The texts of languages that a form shows; those of others have to wait for a form that does. */
export function showable(form: FileRecord, texts: readonly UnsavedText[], defaultLocale: LocaleCode) {
  return texts.filter((text) => {
    const { i18n } = form;
    const isSource = text.locale === undefined || text.locale === defaultLocale;
    return isSource || (isRecord(i18n) && i18n[text.locale] !== undefined);
  });
}

function dataPath({ locale }: UnsavedText, defaultLocale: LocaleCode): readonly string[] {
  return locale === undefined || locale === defaultLocale ? ['data'] : ['i18n', locale, 'data'];
}

function restoredRecord(
  now: FileRecord,
  { base, baseText, fields }: UnsavedText,
  collection: string,
): FileRecord {
  const changed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ?? undefined]),
  );
  if (base === undefined || readMark(now[markKey]).base === base) return { ...now, ...changed };
  const { parse } = plainFormat(collection as Parameters<typeof plainFormat>[0]); // Named in our own configuration.
  return { ...parse(baseText), ...changed, [markKey]: markOf(base) };
}
