import { type FieldName, fieldNames, readText } from './message-text.ts';

/** A text that the desk has taken. */
export interface Acknowledged {
  readonly path: string;
  readonly text: string;
  /** The fields in which the editor's word counts: typed in, or chosen over a colleague's. */
  readonly decided: ReadonlySet<FieldName>;
  /** Whether the editor was shown the published text and has weighed hers against it. */
  readonly settles: boolean;
}

interface Drafted {
  readonly text: string;
  /** The published text that it was made from, or that an editor has weighed it against since. */
  readonly weighedAgainst: string;
}

/** What must stand where, by the rules alone: a ledger never looks at git. */
export interface Ledger {
  readonly published: ReadonlyMap<string, string>;
  readonly draft: ReadonlyMap<string, Drafted>;
  hasDraft(): boolean;
  readonly acknowledged: readonly string[];
  readonly met: { conflicts: number; publications: number };
  onSaved(saved: readonly Acknowledged[]): void;
  onPublished(): void;
  onConflict(): void;
  /** Somebody has committed a text to the published branch, past the desk. */
  onCommit(path: string, text: string): void;
}

/** @param texts - the published texts, empty where there is none yet. */
export function createLedger(texts: ReadonlyMap<string, string>): Ledger {
  const published = new Map(texts);
  const draft = new Map<string, Drafted>();
  const acknowledged: string[] = [];
  const met = { conflicts: 0, publications: 0 };
  let hasDraft = false;
  const standing = (path: string) => draft.get(path)?.text ?? published.get(path) ?? '';

  function takeDown({ path, text, decided, settles }: Acknowledged): void {
    refuseUnseenChange(path, standing(path), { text, decided });
    acknowledged.push(text);
    const known = settles ? undefined : draft.get(path)?.weighedAgainst;
    draft.set(path, { text, weighedAgainst: known ?? published.get(path) ?? '' });
    hasDraft = true;
    // What an editor has taken over as it is published is no change of the draft's: it goes on as published.
    if (text === published.get(path)) draft.delete(path);
  }

  return {
    published,
    draft,
    hasDraft: () => hasDraft,
    acknowledged,
    met,
    onSaved: (saved) => saved.forEach(takeDown),
    onPublished() {
      met.publications += 1;
      for (const [path, { text, weighedAgainst }] of draft) {
        const now = published.get(path);
        if (weighedAgainst !== now && text !== now)
          throw new Error(`${path}: what was published meanwhile was overwritten unseen`);
        published.set(path, text);
      }
      draft.clear();
      hasDraft = false;
    },
    onConflict() {
      met.conflicts += 1;
    },
    onCommit: (path, text) => void published.set(path, text),
  };
}

function refuseUnseenChange(
  path: string,
  before: string,
  { text, decided }: Pick<Acknowledged, 'text' | 'decided'>,
): void {
  const [old, now] = [readText(before), readText(text)];
  const lost = fieldNames.find((field) => now[field] !== old[field] && !decided.has(field));
  if (lost) throw new Error(`${path}: “${old[lost]}” was overwritten by “${now[lost]}” unseen`);
}
