const pictures = 'img, picture, svg, video, object, canvas';
const wordListItem = 'p[class*="MsoListParagraph"]';

/**
 * The HTML of a clipboard without pictures, with tables as paragraphs and the lists of word processors as lists;
 * empty when nothing is left to read. Undefined when it holds none of these and can stay as it is.
 */
export function cleanedPaste(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector(`${pictures}, table, ${wordListItem}`)) return undefined;
  for (const picture of body.querySelectorAll(pictures)) picture.remove();
  for (const table of body.querySelectorAll('table')) table.replaceWith(...rowsOf(table));
  for (const item of body.querySelectorAll(wordListItem)) putIntoList(item);
  return body.textContent.trim() === '' ? '' : body.innerHTML;
}

/** One paragraph for each row, its cells apart by a space. */
function rowsOf(table: HTMLTableElement): readonly HTMLElement[] {
  return Array.from(table.rows, (row) => {
    const cells = Array.from(row.cells, (cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
    return paragraph(cells.filter(Boolean).join(' '));
  }).filter((row) => row.textContent !== '');
}

/** Word writes items of lists as paragraphs, with the bullet or the number as text. */
function putIntoList(item: Element): void {
  const mark = item.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const kind = /^\s*\p{N}/u.test(mark?.textContent ?? '') ? 'ol' : 'ul';
  mark?.remove();
  const before = item.previousElementSibling;
  const list = before?.localName === kind ? before : document.createElement(kind);
  if (list !== before) item.before(list);
  const entry = document.createElement('li');
  const text = paragraph('');
  text.append(...item.childNodes);
  entry.append(text);
  list.append(entry);
  item.remove();
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
