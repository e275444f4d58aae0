import { type DecapStore, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { markKey } from '../guard/base-mark.ts';

const replacements = new Set<unknown>();
/** Whoever listens to the store hears of a new form before it is known what it is. */
let isReplacing = false;

/** What the open form holds, as plain values; undefined when no form is open. */
export function plainForm(store: DecapStore): FileRecord | undefined {
  const entry = store.getState().entryDraft?.get('entry');
  return isEntryMap(entry) && entry.get('collection') !== undefined ? entry.toJS() : undefined;
}

/**
 * Puts another state of the same record into the open form. All its fields are made anew: a formatted text takes no
 * other value once it is shown.
 */
export function replaceForm(store: DecapStore, entry: FileRecord): void {
  isReplacing = true;
  if (entry.newRecord === true) store.dispatch({ type: 'DRAFT_CREATE_EMPTY', payload: entry });
  else store.dispatch({ type: 'DRAFT_CREATE_FROM_ENTRY', payload: { entry } });
  replacements.add(store.getState().entryDraft?.get('key'));
  isReplacing = false;
}

/** Whether a form came in the place of another one, and so is no newly opened one. */
export function isReplacement(formKey: unknown): boolean {
  return isReplacing || replacements.has(formKey);
}

/** Says that the open form holds what is not saved; Decap takes a form for saved with every save that ends. */
export function markUnsaved(store: DecapStore): void {
  const entry = store.getState().entryDraft?.get('entry');
  if (!isEntryMap(entry)) return;
  const field = entry.clear().merge({ name: markKey });
  const value = entry.getIn(['data', markKey]);
  store.dispatch({ type: 'DRAFT_CHANGE_FIELD', payload: { field, value, metadata: {}, entries: [] } });
}
