import { say } from './words/say.ts';

/** Gives names to those of Decap's controls that have none, so that they can be told apart without being seen. */
export function nameControls(root: HTMLElement): void {
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      nameAll(root);
    });
  };
  new MutationObserver(plan).observe(root, { childList: true, subtree: true });
  plan();
}

function nameAll(root: HTMLElement): void {
  for (const button of unnamed(root, 'button[class*="TopBarButton"]')) {
    const isFirst = button === button.parentElement?.firstElementChild;
    button.setAttribute('aria-label', say(isFirst ? 'page.control.foldEntry' : 'page.control.removeEntry'));
  }
  for (const handle of unnamed(root, '[aria-roledescription="sortable"]')) {
    handle.setAttribute('aria-label', say('page.control.moveEntry'));
  }
  for (const control of unnamed(root, '.desk-control :is([role="combobox"], [role="textbox"])')) {
    const title = labelOf(control);
    if (title !== undefined) control.setAttribute('aria-label', title);
  }
  for (const toggle of unnamed(root, '.desk-control [role="switch"]')) {
    toggle.setAttribute('aria-label', say('page.control.plainMarkdown'));
    // Decap says so only once it was switched.
    if (!toggle.hasAttribute('aria-checked')) toggle.setAttribute('aria-checked', 'false');
  }
  for (const place of root.querySelectorAll(
    ':is([class*="StyledAuthenticationPage"], [class*="WorkflowContainer"]):not([role])',
  )) {
    place.setAttribute('role', 'main');
  }
}

function unnamed(root: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${selector}:not([aria-label])`)];
}

/** What stands above the field, as the editor reads it. */
function labelOf(control: HTMLElement): string | undefined {
  return control.closest('[data-desk-field]')?.parentElement?.querySelector('label')?.textContent;
}
