import { advanceBranch } from './advance-branch.ts';
import { writeCommit } from './commits.ts';
import { faultOfPath } from './content-path.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './desk-error.ts';
import { type DraftName, draftId, draftRef } from './draft-name.ts';
import { type Draft, requireDraft } from './drafts.ts';
import { splitRecords } from './git.ts';
import { type IntendedFile, weighFiles } from './intended-file.ts';
import { type WeighedChange, weighDraft } from './merge-published.ts';
import { composePublishMessage, type DraftStep, writersOf } from './person.ts';
import { readPublished, textOrNull } from './published.ts';
import { moveRefs, type PublishedBranch, requirePublishedBranch } from './refs.ts';
import type { Repository } from './repository.ts';
import { retryWhileBusy } from './retry.ts';
import { sentence } from './sentences.ts';
import type { Revision } from './three-way.ts';
import { type FileChange, isOrdinary, listTree, writeTree } from './trees.ts';

/**
 * Publishes a draft: its files go onto the published branch in one plain commit, and the draft's branch goes.
 *
 * It is a plain commit and not a merge, because a merge would carry every earlier version of the draft into the
 * published history, also a name or a photograph that a reviewer struck out. Everyone who wrote is named in it.
 * @throws DeskError `not-ready`, `conflict` or `uncommitted`; nothing is published then.
 */
export async function publishDraft(desk: Desk, name: DraftName): Promise<void> {
  const { repository, branch } = desk;
  await requirePublishedBranch(repository, branch);
  // Read once: what is published is what was marked Ready, or nothing if somebody changes it at this moment.
  const draft = await requireDraft(repository, name);
  requireReady(desk, draft);
  await retryWhileBusy(async () => {
    const published = await requirePublishedBranch(repository, branch);
    const weighed = await weighDraft(repository, draft, published.commit);
    await refuseConflict(repository, weighed);
    const changes = weighed.flatMap(({ path, published: before, after, decision }): FileChange[] =>
      decision === 'take' ? [{ path, before, after }] : [],
    );
    await publishChanges(desk, { draft, published, changes });
  });
}

function requireReady({ writableFolders }: Desk, { name, status, changes }: Draft): void {
  if (status !== 'pending_publish') {
    const key = status === 'draft' ? 'draftIsDraft' : 'draftInReview';
    throw new DeskError('not-ready', sentence(key, { draft: draftId(name) }));
  }
  for (const { path, before, after } of changes.values()) {
    const fault = faultOfPath(path, writableFolders);
    if (!fault && isOrdinary(before) && isOrdinary(after)) continue;
    throw new DeskError('invalid', sentence('draftChangesOther', { draft: draftId(name), path }));
  }
}

async function refuseConflict(repository: Repository, weighed: readonly WeighedChange[]): Promise<void> {
  const conflict = weighed.find(({ decision }) => decision === 'conflict');
  if (!conflict) return;
  const { path, published } = conflict;
  const blob = published && (await repository.objects.read(published.id));
  throw new DeskError('conflict', sentence('changedOnSite', { path }), {
    path,
    theirs: blob ? textOrNull(blob.bytes) : null,
    revision: published?.id ?? null,
  });
}

interface Publication {
  readonly draft: Draft;
  readonly published: PublishedBranch;
  readonly changes: readonly FileChange[];
}

async function publishChanges(desk: Desk, { draft, published, changes }: Publication): Promise<void> {
  const { repository, editor } = desk;
  const reason = `publish ${draftId(draft.name)}`;
  const moves = [{ ref: draftRef(draft.name), from: draft.tip.id, to: null }];
  // Everything in the draft is published already, so only the draft is left to go.
  if (changes.length === 0) return moveRefs(repository, moves, reason);
  const [author = editor, ...coAuthors] = writersOf(await listSteps(repository, draft));
  const commit = await writeCommit(repository, {
    tree: await writeTree(repository, published.commit.tree, changes),
    parents: [published.commit.id],
    author,
    committer: editor,
    message: composePublishMessage(`Publish ${draftId(draft.name)}`, coAuthors),
  });
  await advanceBranch(repository, { published, commit, changes, moves, reason });
}

/** The draft's commits, oldest first, without those that came in from the published branch. */
async function listSteps(repository: Repository, { base, tip }: Draft): Promise<DraftStep[]> {
  const format = '--format=%T%x00%an%x00%ae';
  const answer = await repository.run([
    'log',
    '-z',
    '--first-parent',
    '--reverse',
    format,
    `${base}..${tip.id}`,
  ]);
  const fields = splitRecords(answer);
  const steps: DraftStep[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [tree = '', name = '', email = ''] = fields.slice(at, at + 3);
    steps.push({ tree, author: { name, email } });
  }
  return steps;
}

/** A change that is published at once, without a draft. */
export interface DirectChange {
  readonly files: readonly IntendedFile[];
  /** The first line of the commit message. */
  readonly subject: string;
}

/**
 * Publishes files at once: an upload into the media library, a deleted entry, or every save where no review is set
 * up. Only what differs from the folder is written.
 * @returns the blob ids of the files that now are what the editor sent.
 * @throws DeskError `conflict` or `uncommitted`; nothing is published then.
 */
export function publishFiles(
  desk: Desk,
  { files, subject }: DirectChange,
): Promise<Readonly<Record<string, Revision>>> {
  return retryWhileBusy(async () => {
    const { repository, editor } = desk;
    const published = await requirePublishedBranch(repository, desk.branch);
    const { writes, standing } = await weighFiles(repository, files, (path) =>
      readPublished(repository, path),
    );
    if (writes.length === 0) return standing;
    const { commit: head } = published;
    const present = await listTree(
      repository,
      head.id,
      writes.map(({ path }) => path),
    );
    const changes = writes.map((write) => ({ ...write, before: present.get(write.path) ?? null }));
    const commit = await writeCommit(repository, {
      tree: await writeTree(repository, head.tree, changes),
      parents: [head.id],
      author: editor,
      committer: editor,
      message: `${subject.trim()}\n`,
    });
    await advanceBranch(repository, { published, commit, changes, moves: [], reason: 'publish' });
    return standing;
  });
}
