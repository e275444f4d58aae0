/** Runs one task after the other, in the order in which they came. */
export type WriteQueue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue whose tasks do not stop at the failure of an earlier one. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
