import type { LocaleCode } from '../../domain/locale.ts';
import type { Site } from '../../domain/site.ts';
import { button, element } from '../element.ts';
import { say, spokenLanguage } from '../words/say.ts';
import { countsTable } from './counts-table.ts';
import { findText } from './find-text.ts';
import { toDoName } from './to-do-collection.ts';
import { type FieldLabels, toDoList } from './to-do-list.ts';
import type { CountsAnswer, ListAnswer, ToDoSource } from './to-do-source.ts';
import { unheardCounts, unheardList } from './unheard.ts';

export interface ToDoPageOptions {
  readonly site: Site;
  /** The one language that the desk was opened for: its list is shown, otherwise the counts of all. */
  readonly beside: LocaleCode | undefined;
  readonly source: ToDoSource;
  readonly labels: FieldLabels;
}

/** Decap's own place for a list of records, as its style sheet names it. */
const place = '[class*="CollectionMain"]';

/** Milliseconds until texts that were still being read are asked for again. */
const pause = 1500;

/** Shows the to-do list in the place of its collection, which has no records for Decap to list. */
export function showToDoPage(root: HTMLElement, options: ToDoPageOptions): void {
  const { site, beside, source } = options;
  const list = element('div');
  const find = findText({ site, beside, titles: () => source.titles() });
  const page = element('div', { class: 'desk-to-do' }, find, list);
  const update = () => {
    const isHere = location.hash.split(/[/?]/u)[2] === toDoName;
    root.toggleAttribute('data-desk-to-do', isHere);
    const main = isHere ? root.querySelector(place) : null;
    if (!main) page.remove();
    else if (page.parentElement !== main) {
      main.append(page);
      void load(list, options);
    }
  };
  new MutationObserver(update).observe(root, { childList: true, subtree: true });
  addEventListener('hashchange', update);
  update();
}

async function load(list: HTMLElement, options: ToDoPageOptions): Promise<void> {
  if (list.childElementCount === 0) list.append(status(say('translate.todo.loading')));
  try {
    const answer = await answerOf(options);
    list.replaceChildren(...answer.content, ...footOf(answer));
    if (answer.pending > 0) setTimeout(() => list.isConnected && void load(list, options), pause);
  } catch {
    const again = button(say('translate.todo.again'), () => void load(list, options));
    list.replaceChildren(element('p', { role: 'alert' }, say('translate.todo.failed'), ' ', again));
  }
}

interface Answer extends Pick<CountsAnswer | ListAnswer, 'pending' | 'total' | 'madeOn'> {
  readonly content: readonly HTMLElement[];
}

async function answerOf({ site, beside, source, labels }: ToDoPageOptions): Promise<Answer> {
  if (beside === undefined) {
    const answer = await source.counts();
    return {
      ...answer,
      content: [...countsTable(answer.counts, site), unheardCounts(answer.unheard, site)],
    };
  }
  const answer = await source.list(beside);
  const list = toDoList(answer.items, { locale: beside, site, labels });
  return { ...answer, content: [...list, ...unheardList(answer.unheard, beside, site)] };
}

function footOf({ pending, total, madeOn }: Answer): readonly HTMLElement[] {
  if (madeOn !== undefined) return [element('p', {}, say('translate.todo.asOf', { day: longDate(madeOn) }))];
  if (pending === 0) return [];
  return [status(say('translate.todo.counting', { done: total - pending, total }))];
}

function status(words: string): HTMLElement {
  return element('p', { role: 'status' }, words);
}

function longDate(day: string): string {
  const format = new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
