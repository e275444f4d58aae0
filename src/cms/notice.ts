import type { LocaleCode } from '../domain/locale.ts';
import { button, element } from './element.ts';
import { say } from './words/say.ts';

/** Something that an editor must read; it stays until she closes it, or until the next save succeeds. */
export interface Notice {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** What she can do about it, beside closing it. */
  readonly actions?: readonly NoticeAction[];
}

export interface Problem {
  readonly sentence: string;
  /** The field that it is about, as it stands in a pane of the editor. */
  readonly place?: { readonly field: string; readonly locale: LocaleCode } | undefined;
}

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

const noticeId = 'desk-notice';

export function showNotice({ title, problems, actions = [] }: Notice): void {
  hideNotice();
  document.body.append(
    element(
      'aside',
      { id: noticeId, role: 'alert' },
      element('h2', {}, title),
      list(problems),
      element(
        'p',
        { class: 'desk-actions' },
        ...actions.map(({ label, act }) => button(label, act)),
        button(say('notice.close'), hideNotice),
      ),
    ),
  );
}

export function hideNotice(): void {
  document.getElementById(noticeId)?.remove();
}

function list(problems: readonly Problem[]): HTMLElement {
  const items = problems.map(({ sentence, place }) => {
    const item = element('li', {}, sentence);
    if (place && fieldAt(place))
      item.append(
        ' ',
        button(say('notice.goToField'), () => goTo(place)),
      );
    return item;
  });
  return element('ul', {}, ...items);
}

function fieldAt({ field, locale }: NonNullable<Problem['place']>): HTMLElement | null {
  return document.querySelector(`[data-desk-field="${CSS.escape(field)}"][data-desk-locale="${locale}"]`);
}

function goTo(place: NonNullable<Problem['place']>): void {
  const control = fieldAt(place);
  control?.scrollIntoView({ block: 'center' });
  control?.querySelector<HTMLElement>('input, textarea, [contenteditable]')?.focus();
}
