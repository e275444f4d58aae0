import { createElement, type KeyboardEvent } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface TabBarProps<Id extends string> {
  /** What the tabs are for, said to screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Tabs as WAI-ARIA describes them: one stop on the way through the page, arrows within. */
export function TabBar<Id extends string>({ label, tabs, selected, onSelect }: TabBarProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[tabAfter(at, event, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return createElement(
    'div',
    { role: 'tablist', 'aria-label': label, className: 'tabs', onKeyDown },
    tabs.map(({ id, label: name }) =>
      createElement(
        'button',
        {
          key: id,
          id: tabId(id),
          type: 'button',
          role: 'tab',
          'aria-selected': id === selected,
          'aria-controls': panelId,
          tabIndex: id === selected ? 0 : -1,
          onClick: () => onSelect(id),
        },
        name,
      ),
    ),
  );
}

/** The id of the element that the tabs show their content in. */
export const panelId = 'preview-panel';

export function tabId(id: string): string {
  return `preview-tab-${id}`;
}

/** Which tab a key leads to; -1 for keys that lead to none. */
function tabAfter(at: number, event: KeyboardEvent<HTMLElement>, count: number): number {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  switch (event.key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return (at + 1) % count;
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return (at + count - 1) % count;
    default:
      return -1;
  }
}
