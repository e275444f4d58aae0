import type { DecapStore } from '../decap-types.ts';
import { button, element } from '../element.ts';
import { say } from '../words/say.ts';
import { openPages, thisPage } from './open-pages.ts';
import { explanation, throwAllAway } from './unsaved-bar.ts';
import type { UnsavedEntry, UnsavedStore } from './unsaved-entry.ts';

const listId = 'desk-unsaved-list';

/**
 * Shows, while no record is open, which records have unsaved text in this browser, with the way to each of them and
 * the way to delete it all. Text that another open page is still writing is not among them.
 */
export function showUnsavedElsewhere(unsaved: UnsavedStore, store: DecapStore): void {
  let wasShown = false;
  const update = async () => {
    const isShown = isBetweenRecords(store);
    if (isShown === wasShown) return;
    wasShown = isShown;
    if (isShown) await show(unsaved);
    else hide();
  };
  store.subscribe(() => void update());
  addEventListener('hashchange', () => void update());
}

function isBetweenRecords(store: DecapStore): boolean {
  const isOpen = /\/(?:new|entries\/)/u.test(location.hash);
  return !isOpen && store.getState().auth?.user !== undefined && document.getElementById('nc-root') !== null;
}

async function show(unsaved: UnsavedStore): Promise<void> {
  const [all, pages] = await Promise.all([unsaved.all(), openPages()]);
  const entries = all.filter(({ page }) => page === thisPage || !pages.has(page));
  hide();
  if (entries.length === 0) return;
  document.body.append(
    element(
      'aside',
      { id: listId, 'aria-labelledby': `${listId}-title` },
      element('h2', { id: `${listId}-title` }, say('autosave.elsewhere')),
      element('ul', {}, ...entries.map((entry) => element('li', {}, linkTo(entry)))),
      explanation(() => void throwAllAway(unsaved).then(() => show(unsaved))),
      element('p', { class: 'desk-actions' }, button(say('notice.close'), hide)),
    ),
  );
}

function linkTo({ collection, slug, title }: UnsavedEntry): HTMLElement {
  const place = slug === '' ? 'new' : `entries/${slug}`;
  return element('a', { href: `#/collections/${collection}/${place}` }, title || say('autosave.newRecord'));
}

function hide(): void {
  document.getElementById(listId)?.remove();
}
