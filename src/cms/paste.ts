import { cleanedPaste } from './cleaned-paste.ts';

/**
 * Takes out of what is pasted into a formatted text what that text may not hold: Decap's editor fails on a
 * picture, and runs the cells of a table together.
 */
export function cleanPastes(root: HTMLElement): void {
  root.addEventListener('paste', (event) => passOnCleaned(event, event.clipboardData), { capture: true });
  root.addEventListener('drop', (event) => refusePictures(event), { capture: true });
}

/** Decap's editor reads a paste from the `beforeinput` event, so that is what it gets in the place of this one. */
function passOnCleaned(event: ClipboardEvent, clipboard: DataTransfer | null): void {
  const html = clipboard?.getData('text/html') ?? '';
  if (html === '' || !isInFormattedText(event.target)) return;
  const cleaned = cleanedPaste(html);
  if (cleaned === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (cleaned === '') return;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/html', cleaned);
  const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
  event.target.dispatchEvent(new InputEvent('beforeinput', options));
}

/** A picture that is dragged from another page would come as HTML, too. Files go their own way. */
function refusePictures(event: DragEvent): void {
  const html = event.dataTransfer?.getData('text/html') ?? '';
  if (html === '' || !isInFormattedText(event.target) || cleanedPaste(html) === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isInFormattedText(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.isContentEditable;
}
