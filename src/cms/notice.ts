import type { LocaleCode } from '../domain/locale.ts';
import { say } from './words/say.ts';

/** Something that an editor must read; it stays until she closes it, or until the next save succeeds. */
export interface Notice {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** A text of somebody else, to compare with. */
  readonly theirs?: string | undefined;
}

export interface Problem {
  readonly sentence: string;
  /** The field that it is about, as it stands in a pane of the editor. */
  readonly place?: { readonly field: string; readonly locale: LocaleCode } | undefined;
}

const noticeId = 'desk-notice';

export function showNotice(notice: Notice): void {
  hideNotice();
  const panel = element('aside', { id: noticeId, role: 'alert' });
  panel.append(
    element('h2', {}, notice.title),
    list(notice.problems),
    ...(notice.theirs === undefined ? [] : [comparison(notice.theirs)]),
    button(say('notice.close'), hideNotice),
  );
  document.body.append(panel);
}

export function hideNotice(): void {
  document.getElementById(noticeId)?.remove();
}

function list(problems: readonly Problem[]): HTMLElement {
  const items = element('ul', {});
  for (const { sentence, place } of problems) {
    const item = element('li', {}, sentence);
    if (place && fieldAt(place))
      item.append(
        ' ',
        button(say('notice.goToField'), () => goTo(place)),
      );
    items.append(item);
  }
  return items;
}

function comparison(theirs: string): HTMLElement {
  const details = element('details', {});
  details.append(element('summary', {}, say('notice.theirs')), element('pre', { dir: 'auto' }, theirs));
  return details;
}

function fieldAt({ field, locale }: NonNullable<Problem['place']>): HTMLElement | null {
  return document.querySelector(`[data-desk-field="${CSS.escape(field)}"][data-desk-locale="${locale}"]`);
}

function goTo(place: NonNullable<Problem['place']>): void {
  const control = fieldAt(place);
  control?.scrollIntoView({ block: 'center' });
  control?.querySelector<HTMLElement>('input, textarea, [contenteditable]')?.focus();
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', onClick);
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
