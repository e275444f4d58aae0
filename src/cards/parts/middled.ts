import type { SetText } from '../typesetter.ts';

/** Where the ink of a text has to begin to stand in the middle of a height. */
export function middled({ inkHeight }: SetText, y: number, height: number): number {
  return y + (height - inkHeight) / 2;
}
