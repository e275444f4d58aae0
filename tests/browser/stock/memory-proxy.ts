import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'astro/zod';

/** One save as it arrived: what stock Decap would have a server write. */
export interface StockSave {
  readonly files: Readonly<Record<string, string>>;
}

interface StockDraft {
  status: string;
  /** By path; pictures as base64. */
  readonly files: Map<string, string>;
}

/**
 * The server of stock Decap's local back end, in memory, as far as an editor notices it: what `decap-server` 3.11
 * answers in git mode, with its check that every request names the id of a file.
 */
export interface MemoryProxy {
  handle(incoming: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly published: Map<string, string>;
  readonly drafts: Map<string, StockDraft>;
  readonly saves: StockSave[];
}

const request = z.object({ action: z.string(), params: z.record(z.string(), z.unknown()).default({}) });
const draftName = z.object({
  id: z.string().optional(),
  collection: z.string().optional(),
  slug: z.string().optional(),
});
const draftFile = z.object({
  id: z.string().min(1),
  path: z.string(),
  collection: z.string(),
  slug: z.string(),
});
const save = z.object({
  dataFiles: z.array(z.object({ path: z.string(), slug: z.string(), raw: z.string() })),
  assets: z.array(z.object({ path: z.string(), content: z.string() })),
  options: z.object({ collectionName: z.string(), status: z.string().default('draft') }),
});

type Answer = { readonly status?: number; readonly body: unknown };

export function createMemoryProxy(): MemoryProxy {
  const state: State = { published: new Map(), drafts: new Map(), saves: [] };
  return {
    ...state,
    async handle(incoming, response) {
      const { action, params } = request.parse(JSON.parse(await bodyOf(incoming)));
      const answer = answerTo(state, action, params);
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

type State = Pick<MemoryProxy, 'published' | 'drafts' | 'saves'>;

function answerTo(state: State, action: string, params: Record<string, unknown>): Answer {
  const { published, drafts } = state;
  switch (action) {
    case 'entriesByFolder': {
      const { folder, extension } = z.object({ folder: z.string(), extension: z.string() }).parse(params);
      const paths = [...published.keys()].filter(
        (path) => path.startsWith(`${folder}/`) && path.endsWith(extension),
      );
      return { body: paths.map((path) => entryOf(published, path)) };
    }
    case 'getEntry':
      return { body: entryOf(published, z.object({ path: z.string() }).parse(params).path) };
    case 'unpublishedEntries':
      return { body: [...drafts.keys()] };
    case 'unpublishedEntry':
      return describeDraft(drafts, params);
    case 'unpublishedEntryDataFile':
      return readDraftFile(state, params);
    case 'unpublishedEntryMediaFile':
      return readDraftPicture(state, params);
    case 'persistEntry':
      return persist(state, params);
    case 'updateUnpublishedEntryStatus': {
      const { newStatus } = z.object({ newStatus: z.string() }).parse(params);
      const draft = drafts.get(nameOf(params));
      if (draft) draft.status = newStatus;
      return { body: { message: 'updated' } };
    }
    case 'publishUnpublishedEntry': {
      for (const [path, text] of drafts.get(nameOf(params))?.files ?? []) published.set(path, text);
      drafts.delete(nameOf(params));
      return { body: { message: 'merged' } };
    }
    case 'getMedia':
      return { body: [] };
    default:
      return { body: null };
  }
}

function entryOf(files: ReadonlyMap<string, string>, path: string) {
  const data = files.get(path) ?? null;
  return { data, file: { path, id: data === null ? null : path } };
}

function nameOf(params: Record<string, unknown>): string {
  const { id, collection, slug } = draftName.parse(params);
  return id ?? `${collection}/${slug}`;
}

function describeDraft(drafts: State['drafts'], params: Record<string, unknown>): Answer {
  const name = nameOf(params);
  const draft = drafts.get(name);
  if (!draft) return { status: 404, body: { message: 'Not Found' } };
  const [collection, slug] = name.split('/');
  const diffs = [...draft.files.keys()].map((path) => ({ id: path, path, newFile: false }));
  return { body: { collection, slug, status: draft.status, diffs, updatedAt: new Date() } };
}

/** A branch has all files, also those that the draft leaves alone; but a file without an id is refused first. */
function readDraftFile({ published, drafts }: State, params: Record<string, unknown>): Answer {
  const parsed = draftFile.safeParse(params);
  if (!parsed.success) return { status: 422, body: { error: '"params.id" is not allowed to be empty' } };
  const { path, collection, slug } = parsed.data;
  return {
    body: { data: drafts.get(`${collection}/${slug}`)?.files.get(path) ?? published.get(path) ?? null },
  };
}

function readDraftPicture({ drafts }: State, params: Record<string, unknown>): Answer {
  const { path, collection, slug, id } = draftFile.parse(params);
  const content = drafts.get(`${collection}/${slug}`)?.files.get(path);
  return { body: { id, path, name: path.split('/').at(-1), content, encoding: 'base64' } };
}

function persist({ drafts, saves }: State, params: Record<string, unknown>): Answer {
  const { dataFiles, assets, options } = save.parse(params);
  const name = `${options.collectionName}/${dataFiles[0]?.slug}`;
  const draft = drafts.get(name) ?? { status: options.status, files: new Map() };
  for (const { path, raw } of dataFiles) draft.files.set(path, raw);
  for (const { path, content } of assets) draft.files.set(path, content);
  drafts.set(name, draft);
  saves.push({ files: Object.fromEntries(dataFiles.map(({ path, raw }) => [path, raw])) });
  return { body: { message: 'entry persisted' } };
}
