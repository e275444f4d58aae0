import type { Commit } from './commits.ts';
import type { Draft } from './drafts.ts';
import type { Repository } from './repository.ts';
import { decide, type Revision } from './three-way.ts';
import { type FileChange, type FileWrite, listTree, revisionOf, type TreeFile } from './trees.ts';

/** The draft's changes, weighed against what has been published since the draft last looked. */
export interface WeighedChange extends FileChange {
  readonly path: string;
  /** The file as it is published now. */
  readonly published: TreeFile | null;
  readonly decision: 'keep' | 'take' | 'conflict';
}

/** Weighs each file that the draft changes against the published commit. */
export async function weighDraft(
  repository: Repository,
  draft: Draft,
  published: Commit,
): Promise<WeighedChange[]> {
  const present = await listTree(repository, published.id, [...draft.changes.keys()]);
  return [...draft.changes.values()].map((change) => {
    const now = present.get(change.path) ?? null;
    const decision = decide({
      base: revisionOf(change.before),
      mine: revisionOf(change.after),
      theirs: revisionOf(now),
    });
    return { ...change, published: now, decision };
  });
}

export interface MergeQuestion {
  readonly draft: Draft;
  readonly published: Commit;
  /** The published versions that the editor has taken into account: these files are no conflict. */
  readonly seenPublished: Readonly<Record<string, Revision>>;
}

export interface Merged {
  /** The draft's own files, to be written over the published tree. */
  readonly writes: readonly FileWrite[];
  /** Whether an editor has settled a conflict with it. */
  readonly settles: boolean;
}

/**
 * Brings a draft up to date with what has been published since. Without this, a file that is first changed in the
 * draft now, from its newest published text, would count as a conflict when the draft is published.
 * @returns nothing, if there is nothing newer, or if a conflict is still open; the draft then stays on its old base.
 */
export async function mergePublished(
  repository: Repository,
  { draft, published, seenPublished }: MergeQuestion,
): Promise<Merged | undefined> {
  if (draft.base === published.id) return undefined;
  const weighed = await weighDraft(repository, draft, published);
  const conflicts = weighed.filter(({ decision }) => decision === 'conflict');
  const isSettled = (change: WeighedChange) => seenPublished[change.path] === (change.published?.id ?? null);
  if (!conflicts.every(isSettled)) return undefined;
  return {
    writes: weighed.filter(({ decision }) => decision !== 'keep'),
    settles: conflicts.length > 0,
  };
}
