/** Decap's own places for what a page is about, as its style sheets name them. */
const places = ['CollectionMain', 'WorkflowContainer', 'EditorContainer', 'ControlPaneContainer'];

/** Moves the focus past the menus. A link to an anchor would not do: Decap takes every anchor for a page of its own. */
export function skipToContent(): void {
  const found = document.querySelector<HTMLElement>(places.map((name) => `[class*="${name}"]`).join(', '));
  const content = found ?? document.querySelector<HTMLElement>('main');
  if (!content) return;
  content.tabIndex = -1;
  content.focus();
}
