import { button, element } from '../element.ts';
import { say } from '../words/say.ts';

const storageKey = 'waymark.reviewer';
const titleId = 'desk-reviewer-title';

/** The name that this browser keeps, for whoever reviews here. */
export function keptReviewer(): string | undefined {
  return localStorage.getItem(storageKey) ?? undefined;
}

/** The kept name, or the one that the person now gives; undefined when she would rather not sign. */
export function askReviewer(): Promise<string | undefined> {
  const kept = keptReviewer();
  return kept === undefined ? askName('') : Promise.resolve(kept);
}

/** Asks for another name than the kept one. */
export function changeReviewer(): Promise<string | undefined> {
  return askName(keptReviewer() ?? '');
}

function askName(before: string): Promise<string | undefined> {
  const input = element('input', {
    type: 'text',
    required: '',
    maxlength: '60',
    autocomplete: 'name',
    dir: 'auto',
  });
  input.value = before;
  const dialog = element('dialog', { class: 'desk-reviewer', 'aria-labelledby': titleId });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: titleId }, say('translate.name.title')),
    element('p', {}, say('translate.name.explain')),
    element('label', {}, say('translate.name.label'), input),
    element(
      'div',
      { class: 'desk-reviewer-end' },
      element('button', { type: 'submit' }, say('translate.name.sign')),
      button(say('translate.name.cancel'), () => dialog.close()),
    ),
  );
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let name: string | undefined;
    form.addEventListener('submit', () => {
      name = input.value.trim() || undefined;
      if (name !== undefined) localStorage.setItem(storageKey, name);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(name);
    });
    dialog.showModal();
  });
}
