import type { DataFile } from './decap-backend.ts';
import { type Base, revisionOf } from './revision.ts';

/**
 * What this page itself has sent to be written without getting an answer. The next save may then find a text that it
 * does not know, and it is the editor's own. A text whose answer came is not among these: the form knows it.
 */
export interface OwnTexts {
  sent(files: readonly DataFile[]): void;
  answered(files: readonly DataFile[]): void;
  has(path: string, revision: Base): boolean;
}

export function createOwnTexts(): OwnTexts {
  const unanswered = new Set<string>();
  const key = (path: string, revision: Base) => `${path} ${revision}`;
  const keys = (files: readonly DataFile[]) => files.map(({ path, raw }) => key(path, revisionOf(raw)));
  return {
    sent(files) {
      for (const file of keys(files)) unanswered.add(file);
    },
    answered(files) {
      for (const file of keys(files)) unanswered.delete(file);
    },
    has: (path, revision) => revision !== null && unanswered.has(key(path, revision)),
  };
}
