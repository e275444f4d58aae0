import { type DeskLanguage, deskLanguages, isDeskLanguage } from './words/desk-language.ts';
import { addressIn } from './words/language-choice.ts';
import { say } from './words/say.ts';

/** Decap's own places, as its style sheets name them. */
const signInPage = '[class*="StyledAuthenticationPage"]';
const header = '[class*="AppHeaderActions"]';

/**
 * Offers the desk's languages, each by its name in its own script: in a row where people sign in, and in a menu in
 * the header. Choosing one loads the page anew; the browser asks first if there is text that is not saved.
 */
export function offerLanguages(root: HTMLElement, current: DeskLanguage): void {
  const row = languageRow(current);
  const menu = languageMenu(current);
  const place = () => {
    putInto(root.querySelector(signInPage), row);
    putInto(root.querySelector(header), menu);
  };
  new MutationObserver(place).observe(root, { childList: true, subtree: true });
  place();
}

/** React, to which the places belong, neither sees nor moves what stands before its own. */
function putInto(place: Element | null, element: HTMLElement): void {
  if (place && element.parentElement !== place) place.prepend(element);
}

function languageRow(current: DeskLanguage): HTMLElement {
  const row = document.createElement('nav');
  row.className = 'desk-languages';
  row.setAttribute('aria-label', say('page.language'));
  row.append(languageLinks(current));
  return row;
}

function languageMenu(current: DeskLanguage): HTMLElement {
  const menu = languageRow(current);
  menu.className = 'desk-language-menu';
  const list = menu.firstElementChild;
  if (!(list instanceof HTMLElement)) throw new Error('The menu of languages has no list.');
  const button = menuButton(current);
  menu.prepend(button);
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  show(false);
  button.addEventListener('click', () => show(list.hidden !== false));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) show(false);
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || list.hidden) return;
    show(false);
    button.focus();
  });
  return menu;
}

function menuButton(current: DeskLanguage): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = deskLanguages[current].name;
  button.setAttribute('aria-label', `${say('page.language')}: ${deskLanguages[current].name}`);
  return button;
}

function languageLinks(current: DeskLanguage): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(
    ...Object.keys(deskLanguages)
      .filter(isDeskLanguage)
      .map((code) => languageLink(code, current)),
  );
  return list;
}

function languageLink(code: DeskLanguage, current: DeskLanguage): HTMLLIElement {
  const link = document.createElement('a');
  const { name, direction } = deskLanguages[code];
  Object.assign(link, {
    textContent: name,
    lang: code,
    hreflang: code,
    dir: direction,
    href: addressIn(code),
  });
  if (code === current) link.setAttribute('aria-current', 'true');
  // What is shown may have changed since.
  link.addEventListener('click', () => {
    link.href = addressIn(code);
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
