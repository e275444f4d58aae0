/** The fields of a text, as an editor sees them; all empty when there is no text. */
export type Fields = Readonly<Record<FieldName, string>>;
export type FieldName = (typeof fieldNames)[number];

export const fieldNames = ['headline', 'cardText', 'action'] as const;

export function writeText(fields: Fields): string {
  return `---\n${fieldNames.map((name) => `${name}: ${fields[name]}\n`).join('')}---\n`;
}

export function readText(text: string): Fields {
  const read = (name: FieldName) => new RegExp(`^${name}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
  return { headline: read('headline'), cardText: read('cardText'), action: read('action') };
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296;
  };
}
