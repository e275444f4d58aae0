/** A name or title inside a sentence of another direction: neither turns the other around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`; // FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
}
