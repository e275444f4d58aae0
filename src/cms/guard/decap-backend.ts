/** The part of Decap's back-end interface that the guard stands in front of (decap-cms-lib-util 3.8). */
export interface DecapBackend {
  getEntry(path: string): Promise<LoadedEntry>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
  allEntriesByFolder?(
    folder: string,
    extension: string,
    depth: number,
    path?: RegExp,
  ): Promise<LoadedEntry[]>;
  unpublishedEntry(entry: { id?: string; collection?: string; slug?: string }): Promise<UnpublishedEntry>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: EntryToSave, options: SaveOptions): Promise<unknown>;
  persistMedia(picture: { readonly path: string }, options: object): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  /** Git hosts only, and only after sign-in. Unlike `getEntry` it tells a missing file from a failure. */
  readonly api?: { readFile(path: string, id: null): Promise<string> } | null;
}

export interface LoadedEntry {
  readonly file: { readonly path: string; readonly id: string | null };
  /** Empty or `null` when there is no such file. */
  readonly data: string | null;
}

export interface UnpublishedEntry {
  readonly collection: string;
  readonly slug: string;
  readonly status: string;
  /** Files that the draft changes. */
  readonly diffs: readonly { readonly id: string; readonly path: string }[];
  /** Whoever Decap's back end takes for the author of the draft. */
  readonly pullRequestAuthor?: string | undefined;
  /** Who saved last, where the back end tells. */
  readonly lastWriter?: string | undefined;
}

export interface EntryToSave {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly { readonly path: string }[];
}

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

export interface SaveOptions {
  readonly collectionName: string;
  readonly newEntry: boolean;
  readonly useWorkflow: boolean;
  /** Whether a draft of the entry exists. */
  readonly unpublished: boolean;
  /** Only set when a published entry is taken back and becomes a draft again. */
  readonly status?: string | undefined;
  readonly commitMessage: string;
}

/** Decap's errors from a server carry the HTTP status. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404;
}

/** Decap's way to say that an entry has no draft. */
export function isWithoutDraft(error: unknown): boolean {
  return error instanceof Error && 'notUnderEditorialWorkflow' in error;
}
