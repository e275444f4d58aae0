import type { FileObstacle } from '../domain/issue.ts';
import type { MediaFile } from '../domain/media-file.ts';

/** A text file below the content folder, as read. */
export interface RawFile {
  /** From the content folder, with `/`, e.g. `messages/en/the-code.md`. */
  readonly path: string;
  readonly text: string;
}

export interface RawContent {
  readonly files: readonly RawFile[];
  /** By path from the content folder, e.g. `media/stones.jpg`. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Files whose text could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly obstacle: FileObstacle }[];
}
