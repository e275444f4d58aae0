import { addressFrom } from '../save/address.ts';

export interface NameWishes {
  /** Used when nothing of the given name can stand in an address. */
  readonly fallback: string;
  /** Without a dot. */
  readonly extension: string;
  /** Names of files that there are already, which must never be replaced by the way. */
  readonly taken: readonly string[];
}

/** A name for an upload that can stand in an address, tells the kind of the file, and is free. */
export function fileNameFor(given: string, { fallback, extension, taken }: NameWishes): string {
  const base = addressFrom(given.replace(/\.[^.]*$/u, ''), fallback);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = `${base}.${extension}`;
  for (let count = 2; names.has(name); count++) name = `${base}-${count}.${extension}`;
  return name;
}
