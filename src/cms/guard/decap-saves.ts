import { Backend, type DecapSave } from 'decap-cms-core/dist/esm/backend.js';
import { markKey } from './base-mark.ts';
import { AddressTakenError, EditorError, NoAnswerError } from './editor-error.ts';

/**
 * Watches Decap's own way of saving, which comes before our guard and after it:
 * - A second click while a form is being saved does not save it again.
 * - A save may fail before it reaches the guard, when the address of a new record is looked for.
 * - A new record whose save got no answer may be there all the same. The next attempt keeps its address; Decap would
 *   take it for used, and make a second record of it.
 * - A new record whose address is used is refused. Decap would number it, and say nothing.
 */
export function watchSaves(onRefusal: (error: EditorError) => void): void {
  const { persistEntry, entryExist, generateUniqueSlug } = Backend.prototype;
  const running = new Map<unknown, Promise<string>>();
  const unanswered = new Set<string>();
  let newest: string | undefined;

  Backend.prototype.entryExist = async function (...asked) {
    const [collection, , slug] = asked;
    const id = `${String(collection.get('name'))}/${slug}`;
    const isUsed = unanswered.has(id) ? false : await entryExist.apply(this, asked);
    if (!isUsed) newest = id;
    return isUsed;
  };

  Backend.prototype.generateUniqueSlug = async function (...wanted) {
    const [, data] = wanted;
    const free = await generateUniqueSlug.apply(this, wanted);
    if (free !== data.getIn([markKey, 'address'])) throw new AddressTakenError();
    return free;
  };

  Backend.prototype.persistEntry = function (save) {
    const form = save.entryDraft.get('key');
    const saving = running.get(form) ?? start(persistEntry.call(this, save), save);
    running.set(form, saving);
    return saving;
  };

  async function start(saving: Promise<string>, { entryDraft }: DecapSave): Promise<string> {
    const isNew = entryDraft.getIn(['entry', 'newRecord']) === true;
    try {
      const slug = await saving;
      unanswered.clear();
      return slug;
    } catch (error) {
      if (isNew && newest !== undefined && error instanceof NoAnswerError) unanswered.add(newest);
      if (newest !== undefined && error instanceof AddressTakenError) unanswered.delete(newest);
      if (error instanceof EditorError) onRefusal(error);
      throw error;
    } finally {
      running.delete(entryDraft.get('key'));
    }
  }
}
