/** A text file below the content folder, as read. */
export interface RawFile {
  /** From the content folder, with `/`, e.g. `messages/en/the-code.md`. */
  readonly path: string;
  readonly text: string;
}

/** What is known of a picture in the media folder without trusting its name. */
export type MediaFile =
  | { readonly kind: 'image'; readonly width: number; readonly height: number; readonly hasMetadata: boolean }
  | { readonly kind: 'unreadable' };

export interface RawContent {
  readonly files: readonly RawFile[];
  /** By path from the content folder, e.g. `media/stones.jpg`. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Files that could not be read as UTF-8 text, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}
