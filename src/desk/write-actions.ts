import { mediaAnswer } from './answers.ts';
import type { Desk } from './desk.ts';
import { draftId } from './draft-name.ts';
import type { IntendedFile } from './intended-file.ts';
import type { ParamsOf, WriteRequest } from './protocol.ts';
import { publishDraft, publishFiles } from './publish.ts';
import { readPublished } from './published.ts';
import { deleteDraft, saveDraft, setDraftStatus } from './save-draft.ts';
import type { Revision } from './three-way.ts';

/** Carries out a request that changes something. */
export async function answerWrite(desk: Desk, request: WriteRequest): Promise<unknown> {
  switch (request.action) {
    case 'persistEntry':
      return { message: 'entry persisted', revisions: await persistEntry(desk, request.params) };
    case 'updateUnpublishedEntryStatus':
      await setDraftStatus(desk, request.params, request.params.newStatus);
      return { message: `${draftId(request.params)} is now ${request.params.newStatus}` };
    case 'publishUnpublishedEntry':
      await publishDraft(desk, request.params);
      return { message: `${draftId(request.params)} published` };
    case 'deleteUnpublishedEntry':
      await deleteDraft(desk, request.params);
      return { message: `draft ${draftId(request.params)} deleted` };
    case 'persistMedia':
      return persistMedia(desk, request.params);
    case 'deleteFile':
      return deleteFiles(desk, { ...request.params, paths: [request.params.path] });
    case 'deleteFiles':
      return deleteFiles(desk, request.params);
  }
}

function persistEntry(
  desk: Desk,
  params: ParamsOf<'persistEntry'>,
): Promise<Readonly<Record<string, Revision>>> {
  const { dataFiles, assets, options, publishedRevisions } = params;
  const files = dataFiles.flatMap((file) => intendedFiles(file, params));
  const uploads = assets.map(({ path, content }) => ({ path, bytes: content }));
  const subject = options.commitMessage;
  if (!options.useWorkflow) return publishFiles(desk, { files: [...files, ...uploads], subject });
  const name = { collection: options.collectionName, slug: dataFiles[0]?.slug ?? '' };
  return saveDraft(desk, {
    name,
    files,
    uploads,
    status: options.status,
    subject,
    seenPublished: publishedRevisions,
  });
}

/** A file that moves is written in its new place, where nothing may stand yet, and taken away from its old one. */
function intendedFiles(
  { path, newPath, raw }: ParamsOf<'persistEntry'>['dataFiles'][number],
  { options, baseRevisions }: ParamsOf<'persistEntry'>,
): IntendedFile[] {
  const bytes = Buffer.from(raw, 'utf8');
  const base = options.newEntry ? null : baseRevisions[path];
  if (newPath === undefined || newPath === path) return [{ path, bytes, base }];
  return [
    { path: newPath, bytes, base: null },
    { path, bytes: null, base },
  ];
}

async function persistMedia(desk: Desk, { asset, options }: ParamsOf<'persistMedia'>): Promise<unknown> {
  const files = [{ path: asset.path, bytes: asset.content }];
  await publishFiles(desk, { files, subject: options.commitMessage });
  return mediaAnswer(asset.path, await readPublished(desk.repository, asset.path));
}

async function deleteFiles(desk: Desk, params: ParamsOf<'deleteFiles'>): Promise<unknown> {
  const { paths, options, baseRevisions } = params;
  const files = paths.map((path) => ({ path, bytes: null, base: baseRevisions[path] }));
  await publishFiles(desk, { files, subject: options.commitMessage });
  return { message: `deleted ${paths.join(', ')}` };
}
