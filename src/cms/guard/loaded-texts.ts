import { type Base, type Revision, revisionOf } from './revision.ts';

/** The texts that this page has read or written, by their content, so that none can stand in for another. */
export interface LoadedTexts {
  /** Keeps a text and names it. An empty text means that there is no file. */
  remember(text: string): Base;
  textOf(revision: Revision): string | undefined;
}

export function createLoadedTexts(): LoadedTexts {
  const texts = new Map<Revision, string>();
  return {
    remember(text) {
      if (text === '') return null;
      const revision = revisionOf(text);
      texts.set(revision, text);
      return revision;
    },
    textOf: (revision) => texts.get(revision),
  };
}
