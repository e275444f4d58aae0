import { DeskError } from './desk-error.ts';
import { type FolderWrite, type StagedFiles, stageFiles } from './folder.ts';
import { splitRecords } from './git.ts';
import { readPublished } from './published.ts';
import { type PublishedBranch, prepareMoves, type RefMove } from './refs.ts';
import type { Repository } from './repository.ts';
import { sentence } from './sentences.ts';
import { type FileChange, type FileWrite, indexRecords } from './trees.ts';

/** One step of the published branch. */
export interface Advance {
  readonly published: PublishedBranch;
  /** The commit that the branch moves to. */
  readonly commit: string;
  /** What that commit changes, compared with the one before. */
  readonly changes: readonly FileChange[];
  /** Other branches that move in the same step, for instance a draft that is done. */
  readonly moves: readonly RefMove[];
  readonly reason: string;
}

/**
 * Moves the branch that is checked out, and with it just the changed files in the folder and in the user's index.
 * The branches are locked and compared first, the files follow, and the move itself comes last. So whenever the
 * process may end, either nothing has changed, or the new text lies in the folder as an uncommitted edit and the
 * draft is still there to be published again; the published history never loses anything.
 * @throws DeskError `uncommitted`, if one of the files has changes that are not in git; nothing is written then.
 * @throws DeskError `busy`, if another process is in the way.
 */
export async function advanceBranch(repository: Repository, advance: Advance): Promise<void> {
  const { published, commit, changes, reason } = advance;
  const staged = await stageChanges(repository, changes);
  try {
    const move = { ref: published.ref, from: published.commit.id, to: commit };
    const prepared = await prepareMoves(repository, [move, ...advance.moves], reason);
    try {
      await requireCommitted(repository, changes);
      await putInFolder(repository, changes, staged);
    } catch (error) {
      await prepared.abort();
      throw error;
    }
    await prepared.commit();
  } finally {
    await staged.discard();
  }
}

function reversed({ path, before, after }: FileChange): FileChange {
  return { path, before: after, after: before };
}

/** A file may be as it was or, after an interrupted step, already as it will be; anything else is someone's work. */
async function requireCommitted(repository: Repository, changes: readonly FileChange[]): Promise<void> {
  const paths = changes.map(({ path }) => path);
  const index = await repository.run(['ls-files', '--stage', '-z', '--', ...paths]);
  const staged = Map.groupBy(splitRecords(index), (record) => record.slice(record.indexOf('\t') + 1));
  for (const { path, before, after } of changes) {
    const allowed = [before?.id ?? null, after?.id ?? null];
    const inIndex = (staged.get(path) ?? [null]).map((record) => record?.split(' ')[1] ?? null);
    const inFolder = (await readPublished(repository, path))?.revision ?? null;
    if ([...inIndex, inFolder].every((id) => allowed.includes(id))) continue;
    throw new DeskError('uncommitted', sentence('uncommitted', { path }), { path });
  }
}

async function stageChanges(repository: Repository, changes: readonly FileChange[]): Promise<StagedFiles> {
  const writes: FolderWrite[] = [];
  for (const change of changes) writes.push(await checkOut(repository, change));
  return stageFiles(repository, writes);
}

async function putInFolder(
  repository: Repository,
  changes: readonly FileChange[],
  staged: StagedFiles,
): Promise<void> {
  await updateIndex(repository, changes);
  try {
    await staged.place();
  } catch (error) {
    await updateIndex(repository, changes.map(reversed));
    throw error;
  }
}

/** The bytes of a file as git would check it out (with the line ends of this computer, say). */
async function checkOut(repository: Repository, { path, after }: FileWrite): Promise<FolderWrite> {
  if (!after) return { path, bytes: null, executable: false };
  const bytes = await repository.run(['cat-file', '--filters', `--path=${path}`, after.id]);
  return { path, bytes, executable: after.mode === '100755' };
}

/** Only the entries of these files change; whatever else is staged stays staged. */
async function updateIndex(repository: Repository, changes: readonly FileChange[]): Promise<void> {
  const [anyFile] = changes.flatMap(({ before, after }) => after ?? before ?? []);
  const input = indexRecords(changes, anyFile?.id ?? '');
  const { code, stderr } = await repository.ask(['update-index', '-z', '--index-info'], { input });
  if (code === 0) return;
  const [words] = stderr.trim().split('\n');
  if (!stderr.includes('index.lock')) throw new Error(`git could not stage what is published (${words})`);
  throw new DeskError('busy', sentence('gitBusy', { words: words ?? '' }));
}
