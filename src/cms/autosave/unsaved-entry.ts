import type { UnsavedText } from './unsaved-text.ts';

/** What an editor wrote in one form and did not save. */
export interface UnsavedEntry {
  /** One for each time that a form was opened. */
  readonly id: string;
  /** The page in which it was written; while that one is open, nobody else is offered its text. */
  readonly page: string;
  readonly collection: string;
  /** Empty for a new record. */
  readonly slug: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly texts: readonly UnsavedText[];
  /** Pictures and recordings that were chosen and not uploaded yet. */
  readonly uploads: readonly UnsavedUpload[];
}

/** As Decap's form holds it, with the file itself. */
export type UnsavedUpload = Readonly<Record<string, unknown>>;

/** Keeps unsaved text in this browser. */
export interface UnsavedStore {
  put(entry: UnsavedEntry): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<readonly UnsavedEntry[]>;
  clear(): Promise<void>;
}

/** In days. */
const keptFor = 30;

export function isExpired({ time }: UnsavedEntry, now: number): boolean {
  return now - time > keptFor * 24 * 60 * 60 * 1000;
}

export interface OpenedForm {
  readonly collection: string;
  readonly slug: string;
  /** The entry that this form itself writes. */
  readonly id: string;
  /** Pages that are open now. */
  readonly openPages: ReadonlySet<string>;
  /** This page. */
  readonly page: string;
}

/** Unsaved text that belongs into a form that was just opened, the newest first. */
export function unsavedFor(form: OpenedForm, entries: readonly UnsavedEntry[]): readonly UnsavedEntry[] {
  return entries
    .filter(({ collection, slug }) => collection === form.collection && slug === form.slug)
    .filter(({ id, page }) => id !== form.id && (page === form.page || !form.openPages.has(page)))
    .sort((one, other) => other.time - one.time);
}
