import { isCardCode, readCardCode } from '../domain/card-code.ts';

const codeAddress = /^\/v\/([^/]+)\/?$/;

/**
 * Makes the page for wrong addresses say plainly that no card has this code, where a code was asked for. One that was typed
 * in small letters, in groups or in other digits is sent to its own page first.
 */
export function tellOfNoCard(article: HTMLElement): void {
  const [, asked] = codeAddress.exec(location.pathname) ?? [];
  if (asked === undefined) return;
  const code = readCardCode(textOf(asked));
  if (code !== asked && isCardCode(code)) {
    location.replace(`/v/${code}/`);
    return;
  }
  for (const element of article.querySelectorAll<HTMLElement>('[data-no-card]'))
    element.textContent = element.dataset.noCard ?? '';
  for (const link of article.querySelectorAll<HTMLAnchorElement>('[data-check]'))
    link.href = link.dataset.check ?? '';
  document.title = article.querySelector('h1')?.textContent ?? '';
}

/** An address may hold signs that stand for none. */
function textOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
