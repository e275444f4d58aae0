import { z } from 'astro/zod';
import type { UnsavedEntry, UnsavedStore } from './unsaved-entry.ts';

const name = 'waymark-unsaved';
const table = 'entries';

/** The best store that this browser has: IndexedDB, which also takes pictures, or else its plain storage. */
export async function openUnsavedStore(): Promise<UnsavedStore> {
  try {
    return indexedStore(await openDatabase(indexedDB));
  } catch {
    // Some browsers have none in private windows.
    return plainStore(localStorage);
  }
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(name, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(table, { keyPath: 'id' }));
  return resultOf(opening);
}

function indexedStore(database: IDBDatabase): UnsavedStore {
  const write = async (act: (entries: IDBObjectStore) => void) => {
    // What was put must be there after the machine lost its power, too.
    const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
    act(transaction.objectStore(table));
    await completion(transaction);
  };
  return {
    put: (entry) => write((entries) => entries.put(entry)),
    remove: (id) => write((entries) => entries.delete(id)),
    clear: () => write((entries) => entries.clear()),
    async all() {
      const entries: unknown[] = await resultOf(database.transaction(table).objectStore(table).getAll());
      return entries.filter(isUnsavedEntry);
    },
  };
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** Keeps all as JSON, without pictures. */
export function plainStore(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): UnsavedStore {
  const read = (): readonly UnsavedEntry[] => {
    const entries: unknown = JSON.parse(storage.getItem(name) ?? '[]');
    return Array.isArray(entries) ? entries.filter(isUnsavedEntry) : [];
  };
  const write = (entries: readonly UnsavedEntry[]) => storage.setItem(name, JSON.stringify(entries));
  return {
    async put(entry) {
      write([...read().filter(({ id }) => id !== entry.id), { ...entry, uploads: [] }]);
    },
    async remove(id) {
      write(read().filter((entry) => entry.id !== id));
    },
    all: async () => read(),
    clear: async () => storage.removeItem(name),
  };
}

const unsavedEntry = z.object({
  id: z.string(),
  page: z.string(),
  collection: z.string(),
  slug: z.string(),
  title: z.string(),
  time: z.number(),
  texts: z.array(z.object({ baseText: z.string(), fields: z.record(z.string(), z.unknown()) })),
  uploads: z.array(z.record(z.string(), z.unknown())),
});

/** An older version of the desk may have written in another form. */
function isUnsavedEntry(value: unknown): value is UnsavedEntry {
  return unsavedEntry.safeParse(value).success;
}
