/**
 * Stands in for `@jsquash/webp`, an encoder in WebAssembly that the page would have to allow. Decap would use it to
 * change pictures itself; ours are changed before Decap gets them, see `media/redraw.ts`, so this must never be reached.
 */
export function encode(): never {
  throw new Error('Pictures are written by media/redraw.ts alone.');
}
