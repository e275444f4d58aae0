import type { DecapStore } from '../decap-types.ts';
import { say } from '../words/say.ts';
import type { UploadUse } from './judge-upload.ts';
import type { MediaDesk } from './media-desk.ts';
import { orTell, tellRefusal } from './photo-dialog.ts';

/**
 * Stands before Decap's media library: a file that is chosen there, or dropped anywhere on the page, goes through
 * the intake first, and Decap gets what comes out of it. Decap itself would take any file, delete the one of the
 * same name before it looked, and open a picture whatever its size.
 */
export function watchUploads(root: Document, store: DecapStore, media: MediaDesk): void {
  const passing = new WeakSet<EventTarget>();
  const pass = async (input: HTMLInputElement, file: File) => {
    const taken = await media.takeIn(file, wantedBy(store));
    input.value = '';
    if (!taken) return;
    const transfer = new DataTransfer();
    transfer.items.add(taken);
    input.files = transfer.files;
    passing.add(input);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  root.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!isLibraryInput(target) || passing.delete(target)) return;
      event.stopImmediatePropagation();
      const [file] = target.files ?? [];
      if (file) void orTell(file.name, () => pass(target, file));
    },
    { capture: true },
  );
  // Without this a browser leaves the page to show a dropped file, and the text in the form is lost.
  root.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  root.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const input = root.querySelector('.nc-fileUploadButton input[type="file"]');
    if (!file) return;
    if (isLibraryInput(input) && !input.disabled) void orTell(file.name, () => pass(input, file));
    else void tellRefusal(file.name, say('media.refused.dropped'));
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function isLibraryInput(target: EventTarget | null): target is HTMLInputElement {
  return (
    target instanceof HTMLInputElement &&
    target.type === 'file' &&
    target.closest('.nc-fileUploadButton') !== null
  );
}

/** The library opens for the picture of a message, or for itself. */
function wantedBy(store: DecapStore): UploadUse {
  return store.getState().mediaLibrary?.get('forImage') === true ? 'photo' : 'any';
}
