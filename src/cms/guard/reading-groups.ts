/**
 * Reads that begin together end together: when one fails, all fail. Decap asks for all locales of a record at
 * once and takes those that failed for empty; an editor would then see, and save, an empty translation.
 */
export interface ReadingGroups {
  join<Result>(key: string, read: Promise<Result>): Promise<Result>;
}

export function createReadingGroups(): ReadingGroups {
  const open = new Map<string, Promise<unknown>[]>();
  return {
    async join(key, read) {
      const group = open.get(key) ?? [];
      if (group.length === 0) {
        open.set(key, group);
        queueMicrotask(() => open.delete(key));
      }
      group.push(read);
      await Promise.resolve();
      await Promise.all(group);
      return read;
    },
  };
}
