import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import { isReplacement } from '../save/replace-form.ts';
import { thisPage } from './open-pages.ts';
import type { UnsavedEntry, UnsavedStore, UnsavedUpload } from './unsaved-entry.ts';
import type { UnsavedTextFinder } from './unsaved-text.ts';

/** Milliseconds after a change until it is kept; typing on does not put it off. */
const delay = 1000;

/** One form, from its opening to its closing. */
export interface Opening {
  /** Also the id of what it keeps. */
  readonly id: string;
  readonly collection: string;
  /** Empty for a new record. */
  readonly slug: string;
  readonly entry: EntryMap;
}

export interface KeeperRules {
  readonly store: DecapStore;
  readonly unsaved: UnsavedStore;
  readonly findUnsaved: UnsavedTextFinder;
  readonly titleOf: (entry: EntryMap) => string;
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Keeper {
  /** Keeps now what is not kept yet. */
  flush(): Promise<void>;
  opening(): Opening | undefined;
  /** What the open form holds was saved, and will be opened again under its address. */
  forget(): Promise<void>;
}

/** Keeps in this browser what stands in the open form and is not saved, a second after each change. */
export function keepUnsaved(rules: KeeperRules): Keeper {
  const { store } = rules;
  let open: (Opening & OpenForm) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let savedForm: unknown;
  const keepOpen = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (open) await keep(rules, open).catch(rules.onFailure);
  };
  const close = () => {
    void keepOpen();
    open = undefined;
    rules.onClose();
  };
  const show = (form: OpenForm) => {
    const continued =
      open && (form.formKey === open.formKey || isReplacement(form.formKey)) ? open : undefined;
    if (open && !continued) close();
    open = { ...form, ...describe(form.entry), id: continued?.id ?? crypto.randomUUID() };
    if (!continued) rules.onOpen(open);
    timer ??= setTimeout(keepOpen, delay);
  };
  store.subscribe(() => {
    const form = formIn(store);
    if (!form && open) close();
    if (form && form.entry !== open?.entry && form.formKey !== savedForm) show(form);
  });
  return {
    flush: keepOpen,
    opening: () => open,
    async forget() {
      clearTimeout(timer);
      timer = undefined;
      if (!open) return;
      savedForm = open.formKey;
      const { id } = open;
      open = undefined;
      await rules.unsaved.remove(id);
    },
  };
}

interface OpenForm {
  readonly entry: EntryMap;
  /** Decap gives each form one of its own. */
  readonly formKey: unknown;
}

/** The form that is open now, as far as it holds a record. */
function formIn(store: DecapStore): OpenForm | undefined {
  const draft = store.getState().entryDraft;
  const entry = draft?.get('entry');
  if (!draft || !isEntryMap(entry) || entry.get('collection') === undefined) return undefined;
  return { entry, formKey: draft.get('key') };
}

function describe(entry: EntryMap): Pick<Opening, 'collection' | 'slug'> {
  const slug = entry.get('newRecord') === true ? '' : String(entry.get('slug'));
  return { collection: String(entry.get('collection')), slug };
}

async function keep(
  { unsaved, findUnsaved, titleOf }: KeeperRules,
  { id, collection, slug, entry }: Opening,
): Promise<void> {
  const texts = findUnsaved(entry);
  if (texts.length === 0) {
    await unsaved.remove(id);
    return;
  }
  const kept: UnsavedEntry = {
    id,
    page: thisPage,
    collection,
    slug,
    title: titleOf(entry),
    time: Date.now(),
    texts,
    uploads: uploadsOf(entry),
  };
  await unsaved.put(kept);
}

/** Pictures and recordings that are uploaded with the next save. */
function uploadsOf(entry: EntryMap): readonly UnsavedUpload[] {
  const { mediaFiles } = entry.toJS();
  if (!Array.isArray(mediaFiles)) return [];
  return mediaFiles.filter(({ draft, file }) => draft === true && file instanceof File);
}
