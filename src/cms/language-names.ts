import { isLocaleCode } from '../domain/locale.ts';
import { languageName } from './decap-fields.ts';

const attribute = 'data-desk-language';

/**
 * Decap shows languages by their codes. This puts the names beside the codes, as attributes that the style sheet
 * shows in their place: the text itself belongs to React, which would lose track of it.
 */
export function nameLanguages(root: HTMLElement): void {
  new MutationObserver(() => {
    for (const item of root.querySelectorAll('[role="menuitem"], [role="button"]')) nameLanguage(item);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

function nameLanguage(item: Element): void {
  const code = item.textContent.trim().toLowerCase();
  const name = isLocaleCode(code) ? languageName(code) : '';
  if (name === (item.getAttribute(attribute) ?? '')) return;
  if (name === '') item.removeAttribute(attribute);
  else item.setAttribute(attribute, name);
}
