import type { LocaleCode } from '../../domain/locale.ts';
import { nameOfField } from '../conflict/describe-disputes.ts';
import type { DecapCollection } from '../decap-config-types.ts';
import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import { showNotice } from '../notice.ts';
import { markUnsaved, plainForm, replaceForm } from '../save/replace-form.ts';
import { say, spokenLanguage } from '../words/say.ts';
import { type Keeper, keepUnsaved, type Opening } from './keep-unsaved.ts';
import { openPages, sayOpen, thisPage } from './open-pages.ts';
import { putBack, showable } from './put-back.ts';
import { hideOffer, showOffer, throwAllAway } from './unsaved-bar.ts';
import { isExpired, type UnsavedEntry, type UnsavedStore, unsavedFor } from './unsaved-entry.ts';
import { showUnsavedElsewhere } from './unsaved-list.ts';
import { openUnsavedStore } from './unsaved-stores.ts';
import { type UnsavedTextFinder, unsavedTextFinder } from './unsaved-text.ts';
import { withoutDecapBackup } from './without-decap-backup.ts';

export interface AutosaveContext {
  readonly store: DecapStore;
  readonly texts: LoadedTexts;
  readonly collections: readonly DecapCollection[];
  readonly defaultLocale: LocaleCode;
  /** What an editor knows the record in a form by. */
  readonly titleOf: (entry: EntryMap) => string;
}

export interface Autosave {
  /** Is to be called after each save: what was typed meanwhile is not saved, though Decap takes it for saved. */
  afterSave(wasNew: boolean): void;
}

/** Keeps unsaved text in this browser, and offers it when its record is opened again. */
export async function startAutosave(context: AutosaveContext): Promise<Autosave> {
  withoutDecapBackup();
  sayOpen();
  const unsaved = await openUnsavedStore();
  for (const entry of await unsaved.all()) if (isExpired(entry, Date.now())) await unsaved.remove(entry.id);
  const findUnsaved = unsavedTextFinder(context.texts, context.defaultLocale);
  const keeper = keepUnsaved({
    store: context.store,
    unsaved,
    findUnsaved,
    titleOf: context.titleOf,
    onOpen: () => void offerNewest(parts),
    onClose: hideOffer,
    onFailure: () => showNotice({ title: say('autosave.notKept'), problems: [] }),
  });
  const parts: Parts = { context, unsaved, keeper };
  addEventListener('pagehide', () => void keeper.flush());
  addEventListener('visibilitychange', () => void keeper.flush());
  showUnsavedElsewhere(unsaved, context.store);
  return {
    afterSave: (wasNew) => (wasNew ? void keeper.forget() : markTyped(context.store, findUnsaved)),
  };
}

interface Parts {
  readonly context: AutosaveContext;
  readonly unsaved: UnsavedStore;
  readonly keeper: Keeper;
}

function markTyped(store: DecapStore, findUnsaved: UnsavedTextFinder): void {
  const entry = store.getState().entryDraft?.get('entry');
  if (isEntryMap(entry) && findUnsaved(entry).length > 0) markUnsaved(store);
}

/** Offers the newest unsaved text of the record in the open form, if there is any. */
async function offerNewest(parts: Parts): Promise<void> {
  const { context, unsaved, keeper } = parts;
  const [entries, pages] = await Promise.all([unsaved.all(), openPages()]);
  const opening = keeper.opening();
  const form = plainForm(context.store);
  if (!opening || !form) return;
  const offered = unsavedFor({ ...opening, openPages: pages, page: thisPage }, entries).find(
    ({ texts }) => showable(form, texts, context.defaultLocale).length > 0,
  );
  if (offered) offer(offered, parts, opening);
  else hideOffer();
}

function offer(entry: UnsavedEntry, parts: Parts, { collection }: Opening): void {
  const { context, unsaved } = parts;
  const next = () => offerNewest(parts);
  showOffer({
    time: timeInWords(entry.time),
    fields: entry.texts.flatMap(({ locale, fields }) =>
      Object.keys(fields).map((field) => nameOfField({ collection, locale, field }, context.collections)),
    ),
    putBack: () => void restore(entry, parts).then(next),
    throwAway: () => void unsaved.remove(entry.id).then(next),
    throwAllAway: () => void throwAllAway(unsaved).then(next),
  });
}

async function restore(entry: UnsavedEntry, { context, unsaved, keeper }: Parts): Promise<void> {
  const { store, texts: loaded, defaultLocale } = context;
  const form = plainForm(store);
  if (!form) return;
  const texts = showable(form, entry.texts, defaultLocale);
  for (const { baseText } of texts) loaded.remember(baseText);
  const uploads = entry.uploads.map(withAddress);
  replaceForm(store, putBack(form, { ...entry, texts, uploads }, defaultLocale));
  markUnsaved(store);
  await keeper.flush();
  const waiting = entry.texts.filter((text) => !texts.includes(text));
  if (waiting.length === 0) await unsaved.remove(entry.id);
  else await unsaved.put({ ...entry, texts: waiting, uploads: [] });
}

/** The address under which the page shows a file is gone with the page that made it. */
function withAddress(upload: UnsavedEntry['uploads'][number]): UnsavedEntry['uploads'][number] {
  const { file } = upload;
  return file instanceof Blob ? { ...upload, url: URL.createObjectURL(file) } : upload;
}

/** Today by the clock, otherwise with the day. */
function timeInWords(time: number): string {
  const isToday = new Date(time).toDateString() === new Date().toDateString();
  const style: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { timeStyle: 'short', dateStyle: 'medium' };
  return new Intl.DateTimeFormat(spokenLanguage(), style).format(time);
}
