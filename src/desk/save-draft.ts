import { writeCommit } from './commits.ts';
import type { Desk } from './desk.ts';
import { composeDraftMessage, type DraftStatus, STATUS_LABELS } from './draft-message.ts';
import { type DraftName, draftId, draftRef } from './draft-name.ts';
import { type Draft, findDraft, readInDraft, requireDraft } from './drafts.ts';
import { type IntendedFile, weighFiles } from './intended-file.ts';
import { mergePublished } from './merge-published.ts';
import { moveRefs, type PublishedBranch, requirePublishedBranch } from './refs.ts';
import { retryWhileBusy } from './retry.ts';
import type { Revision } from './three-way.ts';
import { type FileWrite, writeTree } from './trees.ts';
import { findUnusedUploads } from './unused-uploads.ts';

/** One save of an entry into its draft. */
export interface DraftSave {
  readonly name: DraftName;
  /** The data files; the first is the entry's own. */
  readonly files: readonly IntendedFile[];
  /** All uploads that belong to the draft. */
  readonly uploads: readonly IntendedFile[];
  /** What a new draft begins as; a draft that exists keeps its status. */
  readonly status: DraftStatus;
  /** The first line of the commit message. */
  readonly subject: string;
  /** The blob ids of published files whose text the editor has taken into account. */
  readonly seenPublished: Readonly<Record<string, Revision>>;
}

/**
 * Saves an entry into its draft, and makes the draft if there is none. Only what the editor changed is written.
 * @returns the blob ids of the files that now are what the editor sent.
 * @throws DeskError `conflict`, if someone else changed one of the files meanwhile; then nothing is saved.
 */
export function saveDraft(desk: Desk, save: DraftSave): Promise<Readonly<Record<string, Revision>>> {
  return retryWhileBusy(async () => {
    const { repository } = desk;
    const published = await requirePublishedBranch(repository, desk.branch);
    const draft = await findDraft(repository, save.name);
    const read = (path: string) => readInDraft(repository, draft, path);
    const weighed = await weighFiles(repository, [...save.files, ...save.uploads], read);
    const step = await planStep(desk, save, { published, draft, writes: weighed.writes });
    if (!step) return weighed.standing;
    const commit = await writeCommit(repository, {
      tree: step.tree,
      parents: step.parents,
      author: desk.editor,
      committer: desk.editor,
      message: composeDraftMessage(save.subject, {
        status: draft?.status ?? save.status,
        entryFile: draft?.entryFile ?? entryFileOf(save),
      }),
    });
    const move = { ref: draftRef(save.name), from: draft?.tip.id ?? null, to: commit };
    await moveRefs(repository, [move], `save ${draftId(save.name)}`);
    return weighed.standing;
  });
}

function entryFileOf({ files }: DraftSave): string | undefined {
  return files.find(({ bytes }) => bytes !== null)?.path;
}

interface Ground {
  readonly published: PublishedBranch;
  readonly draft: Draft | undefined;
  readonly writes: readonly FileWrite[];
}

interface Step {
  readonly tree: string;
  readonly parents: readonly string[];
}

/** The next commit of the draft; nothing, if the draft already is what the editor wants. */
async function planStep(
  { repository }: Desk,
  save: DraftSave,
  { published: { commit }, draft, writes }: Ground,
): Promise<Step | undefined> {
  if (!draft) return { tree: await writeTree(repository, commit.tree, writes), parents: [commit.id] };
  const unused = await findUnusedUploads(repository, draft, { ...save, writes });
  const all: FileWrite[] = [...writes, ...unused.map((path) => ({ path, after: null }))];
  const merged = await mergePublished(repository, {
    draft,
    published: commit,
    seenPublished: save.seenPublished,
  });
  if (all.length === 0 && !merged?.settles) return undefined;
  if (!merged) return { tree: await writeTree(repository, draft.tip.tree, all), parents: [draft.tip.id] };
  return {
    tree: await writeTree(repository, commit.tree, [...merged.writes, ...all]),
    parents: [draft.tip.id, commit.id],
  };
}

/** Marks a draft as Draft, In review or Ready, with a commit that changes nothing else. */
export function setDraftStatus(desk: Desk, name: DraftName, status: DraftStatus): Promise<void> {
  return retryWhileBusy(async () => {
    const { repository, editor } = desk;
    await requirePublishedBranch(repository, desk.branch);
    const draft = await requireDraft(repository, name);
    if (draft.status === status) return;
    const commit = await writeCommit(repository, {
      tree: draft.tip.tree,
      parents: [draft.tip.id],
      author: editor,
      committer: editor,
      message: composeDraftMessage(`Mark ${draftId(name)} as ${STATUS_LABELS[status]}`, {
        status,
        entryFile: draft.entryFile,
      }),
    });
    const move = { ref: draftRef(name), from: draft.tip.id, to: commit };
    await moveRefs(repository, [move], `mark ${draftId(name)} as ${status}`);
  });
}

/** Deletes a draft; what is published stays as it is. */
export function deleteDraft(desk: Desk, name: DraftName): Promise<void> {
  return retryWhileBusy(async () => {
    const { repository } = desk;
    await requirePublishedBranch(repository, desk.branch);
    const { tip } = await requireDraft(repository, name);
    const move = { ref: draftRef(name), from: tip.id, to: null };
    await moveRefs(repository, [move], `delete ${draftId(name)}`);
    desk.log(`Draft ${draftId(name)} deleted by ${desk.editor.name}; its last version was commit ${tip.id}.`);
  });
}
