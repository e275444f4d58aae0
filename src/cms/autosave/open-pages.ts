const prefix = 'waymark-page-';

/** The name of this page, until it is closed or loaded again. */
export const thisPage = crypto.randomUUID();

/** Lets other pages of this browser see that this one is open; the browser itself lets go when it ends or crashes. */
export function sayOpen(): void {
  void navigator.locks?.request(`${prefix}${thisPage}`, () => new Promise(() => undefined));
}

/** The pages of the desk that are open in this browser now. Where the browser does not tell: none. */
export async function openPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = held.flatMap((lock) =>
    lock.name?.startsWith(prefix) ? [lock.name.slice(prefix.length)] : [],
  );
  return new Set(names);
}
