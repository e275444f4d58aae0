import { type LoadedContent, loadCatalog } from './load-catalog.ts';

/** Reads a content folder once for all who ask, and again after a change. */
export class ContentReader {
  readonly #directory: string;
  #reading: { readonly startedAt: number; readonly content: Promise<LoadedContent> } | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The content as it stands; a reading that began before `changedAt` (milliseconds since start) is not used. */
  read(changedAt = 0): Promise<LoadedContent> {
    if (!this.#reading || this.#reading.startedAt < changedAt) {
      this.#reading = { startedAt: performance.now(), content: loadCatalog(this.#directory) };
    }
    return this.#reading.content;
  }
}
