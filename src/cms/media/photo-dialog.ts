import { element } from '../element.ts';
import { say } from '../words/say.ts';
import type { CoverBox } from './cover-box.ts';
import { coverStage } from './cover-stage.ts';
import { panelButton, showModal } from './modal.ts';

interface PhotoToCheck {
  readonly canvas: HTMLCanvasElement;
  /** What happens to the file, e.g. its size before and after. */
  readonly facts: readonly string[];
  /** What the editor should know before she goes on. */
  readonly warnings: readonly string[];
  readonly confirm: string;
}

/**
 * Shows a photo as it will be uploaded, for covering faces while the original is nowhere but in this page.
 *
 * @returns the boxes to burn in, or undefined when the editor thinks better of it.
 */
export async function checkPhoto({
  canvas,
  facts,
  warnings,
  confirm,
}: PhotoToCheck): Promise<readonly CoverBox[] | undefined> {
  let isConfirmed = false;
  const remove = panelButton(say('media.cover.remove'), () => stage.removeCurrent());
  const stage = coverStage(canvas, () => {
    remove.disabled = stage.boxes().length === 0;
  });
  remove.disabled = true;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', say('media.photo.picture'));
  const dialog = element('dialog', { class: 'desk-media', 'aria-labelledby': headingId });
  const close = (confirmed: boolean) => () => {
    isConfirmed = confirmed;
    dialog.close();
  };
  dialog.append(
    element('h2', { id: headingId }, say('media.photo.title')),
    ...facts.map((fact) => element('p', { class: 'desk-media-fact' }, fact)),
    ...warnings.map((warning) => element('p', { class: 'desk-media-warning' }, warning)),
    element('p', {}, say('media.cover.how')),
    stage.element,
    element('p', { class: 'desk-media-keys' }, say('media.cover.keys')),
    element(
      'div',
      { class: 'desk-media-buttons' },
      panelButton(say('media.cover.add'), () => stage.add()),
      remove,
    ),
    element(
      'div',
      { class: 'desk-media-buttons desk-media-end' },
      panelButton(confirm, close(true), { autofocus: '', class: 'desk-button desk-button-main' }),
      panelButton(say('media.cancel'), close(false)),
    ),
  );
  await showModal(dialog);
  return isConfirmed ? stage.boxes() : undefined;
}

const headingId = 'desk-media-heading';

/** Does something with a file; when it fails for no reason of the file's own, the editor is told that it did. */
export async function orTell(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    await tellRefusal(name, say('media.refused.failed'));
  }
}

/** Says why a file was not taken; it stays until the editor has read it. */
export async function tellRefusal(name: string, sentence: string): Promise<void> {
  const dialog = element('dialog', {
    class: 'desk-media',
    role: 'alertdialog',
    'aria-labelledby': headingId,
  });
  dialog.append(
    element('h2', { id: headingId }, say('media.refused.title', { name })),
    element('p', {}, sentence),
    element('p', { class: 'desk-media-fact' }, say('media.refused.kept')),
    element(
      'div',
      { class: 'desk-media-buttons desk-media-end' },
      panelButton(say('media.close'), () => dialog.close(), {
        autofocus: '',
        class: 'desk-button desk-button-main',
      }),
    ),
  );
  await showModal(dialog);
}
