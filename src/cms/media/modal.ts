import { element } from '../element.ts';

export function panelButton(
  label: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'desk-button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Shows a panel above everything else, Decap's media library included, until it is closed. Escape closes it, too. */
export function showModal(dialog: HTMLDialogElement): Promise<void> {
  document.body.append(dialog);
  const closed = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
  // Decap's media library would close on the same key, and listens to clicks of the whole page.
  for (const event of ['keydown', 'click', 'mousedown'])
    dialog.addEventListener(event, (own) => own.stopPropagation());
  dialog.showModal();
  return closed;
}
