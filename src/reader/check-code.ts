import { cardCodeLength, readCardCode, similarCardCodes } from '../domain/card-code.ts';

/**
 * Brings the form to life that a reader types a code into. It leads to the code's page, and says what is wrong with a code
 * that nobody knows. The list of codes is loaded when one is asked for, and not before.
 */
export function checkCodes(form: HTMLFormElement): void {
  const { codes: list = '', malformed = '', similar = '', unknown = '' } = form.dataset;
  const answer = form.querySelector('output');
  const input = form.querySelector('input');
  if (!answer || !input) return;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = readCardCode(input.value);
    // Without its list the page of the code itself, or its absence, still answers.
    const known = await codesAt(list).catch(() => [typed]);
    if (known.includes(typed)) return location.assign(pageOf(typed));
    const meant = similarCardCodes(typed, known);
    if (meant.length > 0) return answer.replaceChildren(similar, linksTo(meant));
    answer.textContent = typed.length === cardCodeLength ? unknown : malformed;
  });
}

async function codesAt(address: string): Promise<readonly string[]> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function linksTo(codes: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  for (const code of codes) {
    const link = document.createElement('a');
    link.href = pageOf(code);
    link.textContent = code;
    link.className = 'code';
    link.dir = 'ltr';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function pageOf(code: string): string {
  return `/v/${encodeURIComponent(code)}/`;
}
