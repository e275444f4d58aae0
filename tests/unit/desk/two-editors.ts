import type { DeskService } from '../../../src/desk/desk-service.ts';
import { persist, request } from './content-repository.ts';
import type { Ledger } from './ledger.ts';
import { type FieldName, type Fields, fieldNames, readText, writeText } from './message-text.ts';

/** One text in the form of an editor. */
interface OpenText {
  /** What the text was made from, and its blob id; `null` when there was no file. */
  readonly base: string | null;
  readonly baseText: string;
  readonly fields: Fields;
  /** The fields in which the editor's word counts: typed in, or chosen over a colleague's. */
  readonly decided: ReadonlySet<FieldName>;
}

export interface EditorSetting {
  readonly desk: DeskService;
  readonly name: string;
  readonly slug: string;
  readonly paths: readonly string[];
  readonly chance: () => number;
  readonly ledger: Ledger;
}

/** An editor with one message open, who does what the desk's page does. */
export interface Editor {
  load(): Promise<void>;
  edit(): void;
  save(): Promise<void>;
  changeStatus(): Promise<void>;
  publish(): Promise<void>;
}

interface Refusal {
  readonly code: string;
  readonly details: {
    readonly path?: string;
    readonly theirs?: string | null;
    readonly revision?: string | null;
  };
}

export function createEditor(setting: EditorSetting): Editor {
  const { desk, name, slug, paths, chance, ledger } = setting;
  const open = new Map<string, OpenText>();
  const seenPublished = new Map<string, string | null>();
  let written = 0;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item; // Never empty.
  const ask = (action: string, params: object = {}) =>
    desk(request(action, { slug, id: undefined, editor: { name }, ...params }));
  const isDirty = () => [...open.values()].some(({ decided }) => decided.size > 0);

  async function mark(newStatus: string): Promise<void> {
    await ask('updateUnpublishedEntryStatus', { newStatus }).catch(expecting('not-found'));
  }

  async function read(path: string, hasDraft: boolean): Promise<OpenText> {
    const answer = hasDraft
      ? ((await ask('unpublishedEntryDataFile', { path })) as {
          data: string | null;
          revision: string | null;
        })
      : await readPublished(path);
    const text = answer.data ?? '';
    return { base: answer.revision, baseText: text, fields: readText(text), decided: new Set() };
  }

  async function readPublished(path: string) {
    const { data, file } = (await ask('getEntry', { path })) as {
      data: string | null;
      file: { id: string | null };
    };
    return { data, revision: file.id };
  }

  async function load(): Promise<void> {
    if (isDirty()) return;
    const hasDraft = await ask('unpublishedEntry').then(() => true, expecting('not-found'));
    const texts = await Promise.all(paths.map((path) => read(path, hasDraft)));
    for (const [index, path] of paths.entries()) open.set(path, texts[index] as OpenText);
  }

  /** As a person would: her own words or the colleague's, field by field, where both changed one. */
  function merge(path: string, theirs: string): void {
    const mine = open.get(path);
    if (!mine) return;
    const before = readText(mine.baseText);
    const now = readText(theirs);
    const decided = new Set(mine.decided);
    const merged = { ...now };
    for (const field of fieldNames) {
      const isContested = now[field] !== before[field] && now[field] !== mine.fields[field];
      if (!mine.decided.has(field)) continue;
      if (isContested && chance() < 0.5) decided.delete(field);
      else merged[field] = mine.fields[field];
    }
    open.set(path, { ...mine, fields: merged, decided });
  }

  function resolve({ details: { path = '', theirs, revision = null } }: Refusal): void {
    const mine = open.get(path);
    if (!mine) return;
    merge(path, theirs ?? '');
    seenPublished.set(path, revision);
    open.set(path, { ...(open.get(path) ?? mine), base: revision, baseText: theirs ?? '' });
  }

  async function save(): Promise<void> {
    const sent = [...open].filter(([, { decided }]) => decided.size > 0);
    if (sent.length === 0) return;
    const texts = Object.fromEntries(sent.map(([path, { fields }]) => [path, writeText(fields)]));
    const baseRevisions = Object.fromEntries(sent.map(([path, { base }]) => [path, base]));
    const publishedRevisions = Object.fromEntries(seenPublished);
    const body = persist({ slug, texts, params: { baseRevisions, publishedRevisions, editor: { name } } });
    try {
      const { revisions } = (await desk(body)) as { revisions: Record<string, string> };
      ledger.onSaved(
        sent.map(([path, { decided }]) => ({
          path,
          text: texts[path] ?? '',
          decided,
          settles: seenPublished.has(path),
        })),
      );
      for (const [path, { fields }] of sent) {
        seenPublished.delete(path);
        const text = { base: revisions[path] ?? null, baseText: texts[path] ?? '', fields };
        open.set(path, { ...text, decided: new Set() });
      }
    } catch (error) {
      resolve(expected(error, 'conflict'));
      ledger.onConflict();
    }
  }

  return {
    load,
    save,
    edit() {
      const path = pick(paths);
      const text = open.get(path);
      if (!text) return;
      const field = pick(fieldNames);
      written += 1;
      const fields = { ...text.fields, [field]: `${name} ${slug} ${written}` };
      open.set(path, { ...text, fields, decided: new Set([...text.decided, field]) });
    },
    async changeStatus() {
      await mark(pick(['draft', 'pending_review', 'pending_publish']));
    },
    async publish() {
      if (chance() < 0.7) await mark('pending_publish');
      try {
        await ask('publishUnpublishedEntry');
        ledger.onPublished();
      } catch (error) {
        const refusal = expected(error, 'conflict', 'not-ready', 'not-found');
        if (refusal.code === 'conflict' && !isDirty()) await settle(refusal);
      }
    },
  };

  /** The published text is newer than the draft's: she is shown both, takes the one or the other, and saves. */
  async function settle({ details: { path = '', theirs, revision = null } }: Refusal): Promise<void> {
    ledger.onConflict();
    await load();
    const draft = open.get(path);
    if (!draft) return;
    const published = readText(theirs ?? '');
    const differing = fieldNames.filter((field) => published[field] !== draft.fields[field]);
    const fields = { ...draft.fields };
    for (const field of differing) if (chance() < 0.5) fields[field] = published[field];
    seenPublished.set(path, revision);
    open.set(path, { ...draft, fields, decided: new Set(differing) });
    await save();
  }
}

/** What went wrong, if it is one of the troubles that editors live with. */
function expected(error: unknown, ...codes: readonly string[]): Refusal {
  const refusal = error as Refusal;
  if (codes.includes(refusal.code)) return refusal;
  throw error;
}

function expecting(...codes: readonly string[]): (error: unknown) => false {
  return (error) => {
    expected(error, ...codes);
    return false;
  };
}
