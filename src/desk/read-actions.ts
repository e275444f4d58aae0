import { basename } from 'node:path';
import { type EntryAnswer, entryAnswer, mediaAnswer } from './answers.ts';
import type { Desk } from './desk.ts';
import { type DraftName, draftId } from './draft-name.ts';
import { describeDiffs, readInDraft, requireDraft } from './drafts.ts';
import type { ReadRequest } from './protocol.ts';
import { readPublished, readPublishedFolder } from './published.ts';
import { listDraftNames } from './refs.ts';

/** Answers a request that changes nothing. */
export async function answerRead(desk: Desk, request: ReadRequest): Promise<unknown> {
  const { repository } = desk;
  switch (request.action) {
    case 'info':
      return {
        repo: basename(repository.root),
        publish_modes: ['simple', 'editorial_workflow'],
        type: 'local_git',
      };
    case 'entriesByFolder': {
      const files = await readPublishedFolder(repository, request.params);
      return files.map((file) => entryAnswer(file.path, file));
    }
    case 'entriesByFiles': {
      const entries: EntryAnswer[] = [];
      for (const { path, label } of request.params.files) {
        entries.push(entryAnswer(path, await readPublished(repository, path), label));
      }
      return entries;
    }
    case 'getEntry':
      return entryAnswer(request.params.path, await readPublished(repository, request.params.path));
    case 'unpublishedEntries':
      return (await listDraftNames(repository)).map(draftId);
    case 'unpublishedEntry':
      return describeDraft(desk, request.params);
    case 'unpublishedEntryDataFile': {
      const { path } = request.params;
      const draft = await requireDraft(repository, request.params);
      const { data, file } = entryAnswer(path, await readInDraft(repository, draft, path));
      return { data, revision: file.id };
    }
    case 'unpublishedEntryMediaFile': {
      const { path } = request.params;
      const draft = await requireDraft(repository, request.params);
      return mediaAnswer(path, await readInDraft(repository, draft, path));
    }
    case 'getMedia': {
      const query = { folder: request.params.mediaFolder, extension: '', depth: 1 };
      return (await readPublishedFolder(repository, query)).map((file) => mediaAnswer(file.path, file));
    }
    case 'getMediaFile': {
      const { path } = request.params;
      return mediaAnswer(path, await readPublished(repository, path));
    }
    case 'getDeployPreview':
      // The running site shows what is published; there is no second site for a draft.
      return null;
  }
}

async function describeDraft(desk: Desk, name: DraftName): Promise<unknown> {
  const draft = await requireDraft(desk.repository, name);
  return {
    collection: name.collection,
    slug: name.slug,
    status: draft.status,
    diffs: describeDiffs(draft, desk.writableFolders),
    updatedAt: draft.tip.madeAt,
    pullRequestAuthor: draft.tip.author.name,
  };
}
