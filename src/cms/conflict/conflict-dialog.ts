import { button, element } from '../element.ts';
import { say } from '../words/say.ts';
import type { Choice, Disagreement, Dispute, Side } from './dispute.ts';
import { type MarkedRun, markWords } from './word-marks.ts';

/**
 * Shows both texts of every disputed field side by side, and asks what shall stand there.
 *
 * @returns the choice for each dispute by its id; undefined when the editor goes back to her text.
 */
export function askEditor(disagreement: Disagreement): Promise<ReadonlyMap<string, Choice> | undefined> {
  const dialog = element('dialog', { class: 'desk-conflict', 'aria-labelledby': titleId });
  const form = element('form', { method: 'dialog' }, ...contents(disagreement, dialog));
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let choices: ReadonlyMap<string, Choice> | undefined;
    form.addEventListener('submit', () => {
      choices = readChoices(form, disagreement.disputes);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(choices);
    });
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  });
}

const titleId = 'desk-conflict-title';

function contents(
  { explanation, disputes, taken, theirName }: Disagreement,
  dialog: HTMLDialogElement,
): readonly HTMLElement[] {
  return [
    element('h2', { id: titleId, tabindex: '-1' }, say('conflict.title')),
    element('p', {}, `${explanation} ${say('conflict.marked')}`),
    ...disputes.map((dispute) => disputeField(dispute, theirName)),
    ...(taken.length === 0 ? [] : [takenList(taken)]),
    element(
      'div',
      { class: 'desk-conflict-end' },
      element('button', { type: 'submit', class: 'desk-conflict-save' }, say('conflict.save')),
      button(say('conflict.cancel'), () => dialog.close()),
    ),
  ];
}

function takenList(taken: readonly string[]): HTMLElement {
  const items = taken.map((place) => element('li', {}, place));
  return element('div', {}, element('p', {}, say('conflict.takenTitle')), element('ul', {}, ...items));
}

function disputeField(dispute: Dispute, theirName: string): HTMLElement {
  const [mine, theirs] = [dispute.mine.lines.join('\n'), dispute.theirs.lines.join('\n')];
  const marked = (text: string, other: string) => markWords(text, other, dispute.languageTag);
  return element(
    'fieldset',
    {},
    element('legend', {}, dispute.heading),
    element(
      'div',
      { class: 'desk-versions' },
      version(dispute, 'mine', { title: say('conflict.mine'), runs: marked(mine, theirs) }),
      version(dispute, 'theirs', { title: theirName, runs: marked(theirs, mine) }),
    ),
    ...(dispute.editable === undefined ? [] : [byHand(dispute, dispute.editable)]),
  );
}

interface Version {
  readonly title: string;
  readonly runs: readonly MarkedRun[];
}

function version(dispute: Dispute, side: 'mine' | 'theirs', { title, runs }: Version): HTMLElement {
  const textId = `${dispute.id}-${side}`;
  const { action }: Side = dispute[side];
  const text = runs.map(({ text: words, differs }) => (differs ? element('mark', {}, words) : words));
  return element(
    'div',
    { class: 'desk-version' },
    element('h3', {}, title),
    element(
      'div',
      { id: textId, class: 'desk-version-text', dir: dispute.direction, lang: dispute.languageTag },
      ...(text.length === 0 ? [element('i', {}, say('conflict.nothing'))] : text),
    ),
    option(dispute.id, { side, action, describedBy: textId }),
  );
}

function byHand({ id, direction, languageTag }: Dispute, text: string): HTMLElement {
  const wording = element('textarea', {
    name: wordingOf(id),
    dir: direction,
    lang: languageTag,
    rows: '4',
    hidden: '',
    'aria-label': say('conflict.ownWording'),
  });
  wording.value = text;
  const part = element(
    'div',
    { class: 'desk-by-hand' },
    option(id, { side: 'hand', action: say('conflict.byHand'), describedBy: undefined }),
    wording,
  );
  queueMicrotask(() => {
    part.closest('fieldset')?.addEventListener('change', () => {
      wording.hidden = !part.querySelector<HTMLInputElement>('input')?.checked;
    });
  });
  return part;
}

interface Option {
  readonly side: Choice['side'];
  readonly action: string;
  readonly describedBy: string | undefined;
}

/** The browser itself asks for a choice that is missing. */
function option(id: string, { side, action, describedBy }: Option): HTMLElement {
  const choice = element('input', {
    type: 'radio',
    name: id,
    value: side,
    required: '',
    'aria-describedby': describedBy,
  });
  return element('label', { class: 'desk-choice' }, choice, action);
}

function readChoices(form: HTMLFormElement, disputes: readonly Dispute[]): ReadonlyMap<string, Choice> {
  const values = new FormData(form);
  return new Map(disputes.map(({ id }) => [id, choiceIn(values, id)]));
}

function choiceIn(values: FormData, id: string): Choice {
  const side = values.get(id);
  if (side === 'hand') return { side, text: String(values.get(wordingOf(id)) ?? '') };
  return { side: side === 'theirs' ? 'theirs' : 'mine' };
}

function wordingOf(id: string): string {
  return `${id}-wording`;
}
