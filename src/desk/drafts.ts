import { type Commit, findMergeBase, readCommit } from './commits.ts';
import { faultOfPath } from './content-path.ts';
import { DeskError } from './desk-error.ts';
import { type DraftNotes, type DraftStatus, readDraftNotes } from './draft-message.ts';
import { type DraftName, draftId, draftRef } from './draft-name.ts';
import { type ContentFile, readPublished } from './published.ts';
import type { Repository } from './repository.ts';
import { sentence } from './sentences.ts';
import { diffTrees, type FileChange, isOrdinary } from './trees.ts';

/** A draft: what one entry would be, on a branch of its own. */
export interface Draft {
  readonly name: DraftName;
  readonly tip: Commit;
  readonly status: DraftStatus;
  /** The first data file of the entry, if the desk made the draft. */
  readonly entryFile: string | undefined;
  /** The newest published commit that the draft knows. */
  readonly base: string;
  /** What the draft changes, compared with that commit. */
  readonly changes: ReadonlyMap<string, FileChange>;
}

/** The draft of that name, or nothing. */
export async function findDraft(repository: Repository, name: DraftName): Promise<Draft | undefined> {
  const tip = await readCommit(repository, draftRef(name));
  if (!tip) return undefined;
  const { base, changes } = await readChanges(repository, name, tip);
  const notes = await findNotes(repository, tip, base);
  return { name, tip, status: notes?.status ?? 'draft', entryFile: notes?.entryFile, base, changes };
}

/** The draft of that name. Throws a DeskError `not-found`, if there is none. */
export async function requireDraft(repository: Repository, name: DraftName): Promise<Draft> {
  const draft = await findDraft(repository, name);
  if (draft) return draft;
  throw new DeskError('not-found', sentence('draftMissing', { draft: draftId(name) }));
}

interface DraftChanges {
  readonly base: string;
  readonly changes: ReadonlyMap<string, FileChange>;
}

/** How many comparisons are kept. Two commits always compare the same, and a board of drafts asks often. */
const COMPARISONS_KEPT = 500;

const comparisons = new WeakMap<Repository, Map<string, DraftChanges>>();

async function readChanges(repository: Repository, name: DraftName, tip: Commit): Promise<DraftChanges> {
  const head = await readCommit(repository, 'HEAD');
  const kept = comparisons.get(repository) ?? new Map<string, DraftChanges>();
  comparisons.set(repository, kept);
  const key = `${head?.id} ${tip.id}`;
  const known = kept.get(key);
  if (known) return known;
  const base = head && (await findMergeBase(repository, head.id, tip.id));
  if (!base) {
    throw new DeskError('repository', sentence('draftForeign', { draft: draftId(name) }));
  }
  const changes = await diffTrees(repository, base, tip.id);
  const compared = { base, changes: new Map(changes.map((change) => [change.path, change])) };
  if (kept.size >= COMPARISONS_KEPT) kept.clear();
  kept.set(key, compared);
  return compared;
}

/** The notes stand in the newest commit, unless somebody has added commits by hand. */
async function findNotes(repository: Repository, tip: Commit, base: string): Promise<DraftNotes | undefined> {
  let commit: Commit | undefined = tip;
  while (commit) {
    const notes = readDraftNotes(commit.message);
    if (notes || commit.id === base) return notes;
    const [parent]: readonly string[] = commit.parents;
    commit = parent === undefined ? undefined : await readCommit(repository, parent);
  }
  return undefined;
}

/**
 * A file as it would be if the draft were published now: the draft's own text where it has one, the published text
 * everywhere else. So a language that the draft leaves alone is never empty, and always the newest.
 */
export async function readInDraft(
  repository: Repository,
  draft: Draft | undefined,
  path: string,
): Promise<ContentFile | undefined> {
  const change = draft?.changes.get(path);
  if (!change) return readPublished(repository, path);
  if (!change.after) return undefined;
  const blob = await repository.objects.read(change.after.id);
  if (!blob) throw new Error(`The draft's version of ${path} is missing in the repository`);
  return { path, revision: blob.id, bytes: blob.bytes };
}

/** A file of a draft, in the words of Decap's protocol. */
export interface DraftDiff {
  readonly id: string;
  readonly path: string;
  readonly newFile: boolean;
}

/**
 * The files that Decap has to load from the draft. A file that the draft takes away is not among them, because
 * Decap would fail on it. The entry's own file always is: without a single data file, Decap would look under a
 * path that has no language in it, show an empty entry, and save it over the real one.
 */
export function describeDiffs(draft: Draft, writableFolders: readonly string[]): DraftDiff[] {
  const diffs: DraftDiff[] = [];
  for (const { path, before, after } of draft.changes.values()) {
    if (!(after && isOrdinary(after)) || faultOfPath(path, writableFolders)) continue;
    diffs.push({ id: after.id, path, newFile: before === null });
  }
  const { entryFile } = draft;
  if (entryFile && !draft.changes.has(entryFile) && !faultOfPath(entryFile, writableFolders)) {
    diffs.push({ id: '', path: entryFile, newFile: false });
  }
  return diffs;
}
