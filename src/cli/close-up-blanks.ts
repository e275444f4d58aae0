/** Elements that stand on lines of their own, and the parts of a drawing: blanks inside and around them show nothing. */
const blocks = [
  ...[
    'html',
    'head',
    'meta',
    'link',
    'title',
    'body',
    'header',
    'main',
    'footer',
    'nav',
    'section',
    'article',
    'aside',
  ],
  ...['div', 'p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'blockquote'],
  ...['details', 'summary', 'form', 'source', 'path', 'rect'],
].join('|');

/** These begin or end where a block does, if they stand at its edge. */
const inLine = '(?:a|b|bdi|span)\\b[^<>]*>';

const besideBlocks = [
  new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g'),
  new RegExp(`(?<=</?(?:${blocks})\\b[^<>]*>)\\s+`, 'g'),
  new RegExp(`\\s+(?=(?:</${inLine})+</?(?:${blocks})\\b)`, 'g'),
  new RegExp(`(?<=</?(?:${blocks})\\b[^<>]*>(?:<${inLine})+)\\s+`, 'g'),
];

/** What is not laid out as text, or is laid out with its blanks. */
const leftAlone = /(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/;

/** Leaves out blanks that show nothing: Astro keeps one wherever a template breaks a line, and readers pay for each. */
export function closeUpBlanks(html: string): string {
  return html
    .split(leftAlone)
    .map((part) =>
      leftAlone.test(part)
        ? part
        : besideBlocks.reduce((markup, blanks) => markup.replaceAll(blanks, ''), part),
    )
    .join('');
}
