/** What a browser could run or fetch from a drawing. Logos are published as pictures, but the file itself is kept. */
const dangers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a script', /<\s*(?:\w+:)?script\b/i],
  ['a handler', /\son[a-z]+\s*=/i],
  ['an embedded page', /<\s*(?:\w+:)?(?:foreignObject|iframe|embed|object)\b/i],
  ['an entity', /<!\s*(?:DOCTYPE[^>]*\[|ENTITY)/i],
  [
    'an outside address',
    /(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/|javascript:|file:)|url\(\s*["']?\s*(?:https?:|\/\/)|@import/i,
  ],
];

/** The first danger in the text of an SVG file, by name; undefined when there is none. */
export function dangerOf(svg: string): string | undefined {
  return dangers.find(([, pattern]) => pattern.test(svg))?.[0];
}
