import type {
  DataFile,
  DecapBackend,
  EntryToSave,
  LoadedEntry,
  SaveOptions,
  UnpublishedEntry,
} from '../../../../src/cms/guard/decap-backend.ts';
import { ConflictError } from '../../../../src/cms/guard/editor-error.ts';

/** A git host kept in memory, behind the interface by which Decap speaks to every back end. */
export class MemoryForge implements DecapBackend {
  readonly published = new Map<string, string>();
  /** The changed files of each draft, by `collection/slug`. */
  readonly drafts = new Map<string, Map<string, string>>();
  /** Paths that cannot be read at the moment. */
  readonly unreachable = new Set<string>();
  readonly saves: EntryToSave[] = [];
  readonly options: SaveOptions[] = [];
  /** Whether a save is done, and its answer lost on the way. */
  answersGetLost = false;
  /** What stands in the way of the next publication. */
  conflict: ConstructorParameters<typeof ConflictError>[0] | undefined;
  readonly deleted: string[] = [];
  readonly askedFor: string[] = [];

  readonly api = {
    readFile: async (path: string): Promise<string> => {
      this.askedFor.push(path);
      if (this.unreachable.has(path)) throw httpError(502);
      const text = this.published.get(path);
      if (text === undefined) throw httpError(404);
      return text;
    },
  };

  /** As GitHub's does: every failure looks like an empty file. */
  async getEntry(path: string): Promise<LoadedEntry> {
    const data = this.unreachable.has(path) ? '' : (this.published.get(path) ?? '');
    return { file: { path, id: null }, data };
  }

  async entriesByFolder(folder: string): Promise<LoadedEntry[]> {
    const paths = [...this.published.keys()].filter((path) => path.startsWith(`${folder}/`));
    return Promise.all(paths.map((path) => this.getEntry(path)));
  }

  allEntriesByFolder(folder: string): Promise<LoadedEntry[]> {
    return this.entriesByFolder(folder);
  }

  async unpublishedEntry({ collection = '', slug = '' }): Promise<UnpublishedEntry> {
    const draft = this.drafts.get(`${collection}/${slug}`);
    if (!draft) throw Object.assign(new Error('no draft'), { notUnderEditorialWorkflow: true });
    return {
      collection,
      slug,
      status: 'draft',
      diffs: [...draft.keys()].map((path) => ({ id: path, path })),
    };
  }

  async unpublishedEntryDataFile(
    collection: string,
    slug: string,
    ...[path]: [string, string]
  ): Promise<string> {
    this.askedFor.push(`${collection}/${slug}: ${path}`);
    if (this.unreachable.has(path)) throw httpError(502);
    const text = this.drafts.get(`${collection}/${slug}`)?.get(path);
    if (text === undefined) throw httpError(404);
    return text;
  }

  async persistEntry(entry: EntryToSave, options: SaveOptions): Promise<string> {
    this.saves.push(entry);
    this.options.push(options);
    const name = `${options.collectionName}/${entry.dataFiles[0]?.slug}`;
    const draft = this.drafts.get(name) ?? new Map<string, string>();
    for (const { path, raw } of entry.dataFiles) draft.set(path, raw);
    this.drafts.set(name, draft);
    if (this.answersGetLost) throw new TypeError('Failed to fetch');
    return 'saved';
  }

  async persistMedia({ path }: { readonly path: string }): Promise<void> {
    this.published.set(path, 'picture');
  }

  async publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    const { conflict } = this;
    this.conflict = undefined;
    if (conflict) throw new ConflictError(conflict);
    for (const [path, text] of this.drafts.get(`${collection}/${slug}`) ?? []) this.published.set(path, text);
    this.drafts.delete(`${collection}/${slug}`);
  }

  async deleteFiles(paths: string[]): Promise<void> {
    this.deleted.push(...paths);
  }

  isGitBackend(): boolean {
    return this.published instanceof Map;
  }

  /** What the newest save wrote, by path. */
  get written(): Readonly<Record<string, string>> {
    const files: readonly DataFile[] = this.saves.at(-1)?.dataFiles ?? [];
    return Object.fromEntries(files.map(({ path, raw }) => [path, raw]));
  }
}

function httpError(status: number): Error {
  return Object.assign(new Error(`status ${status}`), { status });
}
