import { mediaFolder } from '../../domain/content-folder.ts';
import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import { say } from '../words/say.ts';
import { coverAgain, takeIn } from './intake.ts';
import type { UploadUse } from './judge-upload.ts';

/** What the controls of pictures and recordings, and the media library, share. */
export interface MediaDesk {
  /** Makes of a chosen file what may be uploaded; undefined when it is not. */
  takeIn(file: File, use: UploadUse): Promise<File | undefined>;
  /** Covers faces in a picture of the open record; undefined when none was covered. */
  cover(picture: File): Promise<File | undefined>;
  /** Takes an upload that was replaced out of the open draft, so that the next save does not send it. */
  takeOut(name: string): void;
  /** From now on what was uploaded stands in the history. */
  rememberSave(): void;
}

export function createMediaDesk(store: DecapStore): MediaDesk {
  const unsaved = new Set<string>();
  const remember = (file: File | undefined) => {
    // Without an open record the media library commits an upload at once.
    if (file && openRecord(store)) unsaved.add(file.name);
    return file;
  };
  return {
    takeIn: async (file, use) => remember(await takeIn(file, { use, taken: namesIn(store) })),
    async cover(picture) {
      const note = unsaved.has(picture.name) ? undefined : say('media.cover.saved');
      return remember(await coverAgain(picture, { taken: namesIn(store), note }));
    },
    takeOut(name) {
      unsaved.delete(name);
      const upload = draftUploads(store).find((file) => file.name === name && file.draft);
      if (!upload) return;
      store.dispatch({ type: 'REMOVE_ASSET', payload: upload.path });
      store.dispatch({ type: 'REMOVE_DRAFT_ENTRY_MEDIA_FILE', payload: { id: upload.id } });
    },
    rememberSave: () => unsaved.clear(),
  };
}

/** How a record names a file of the media folder. */
export function mediaValue(name: string): string {
  return `${mediaFolder}/${name}`;
}

/** What Decap knows of a file of the media folder. */
interface KnownFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Whether it belongs to the draft. */
  readonly draft: boolean;
}

function namesIn(store: DecapStore): readonly string[] {
  const library: unknown = store.getState().mediaLibrary?.get('files');
  const files = Array.isArray(library) ? library.flatMap(knownFile) : [];
  return [...files, ...draftUploads(store)].map(({ name }) => name);
}

function draftUploads(store: DecapStore): readonly KnownFile[] {
  const files = openRecord(store)?.toJS().mediaFiles;
  return Array.isArray(files) ? files.flatMap(knownFile) : [];
}

function openRecord(store: DecapStore): EntryMap | undefined {
  const entry = store.getState().entryDraft?.get('entry');
  return isEntryMap(entry) && entry.keySeq().toArray().length > 0 ? entry : undefined;
}

function knownFile(file: unknown): readonly KnownFile[] {
  if (typeof file !== 'object' || file === null || !('name' in file)) return [];
  const { id, name, path, draft } = file as Partial<KnownFile>; // Decap's own record of a file.
  return typeof name === 'string' ? [{ id: id ?? '', name, path: path ?? '', draft: draft === true }] : [];
}
