import { z } from 'astro/zod';
import { faultOfPath } from './content-path.ts';
import { DeskError } from './desk-error.ts';
import { DRAFT_STATUSES } from './draft-message.ts';
import { type DraftName, faultOfDraftName, parseDraftId } from './draft-name.ts';
import { inEnglish, type Sentence, sentence } from './sentences.ts';

/**
 * The requests that Decap's proxy backend sends, as of decap-cms-backend-proxy 3.5, and what our own page adds:
 * - `editor` who is at the page, with every request that writes;
 * - `baseRevisions` the blob id of each text as it was loaded (`null`: there was no file);
 * - `publishedRevisions` the blob id of each published text that was taken into account to settle a conflict.
 */
export type DeskRequest = z.infer<ReturnType<typeof createRequestSchema>>;

/** Requests that change something. They say who sends them, and are carried out one at a time. */
export type WriteRequest = Extract<DeskRequest, { params: { editor: unknown } }>;
export type ReadRequest = Exclude<DeskRequest, WriteRequest>;

/** The parameters of one action. */
export type ParamsOf<Action extends DeskRequest['action']> = Extract<
  DeskRequest,
  { action: Action }
>['params'];

export function isWriteRequest(request: DeskRequest): request is WriteRequest {
  return request.params !== undefined && 'editor' in request.params;
}

/** Reads one request body. Throws a DeskError `invalid` that says what is wrong with it. */
export type RequestParser = (body: unknown) => DeskRequest;

/** Makes the parser for a desk whose editors may read and change certain folders. */
export function createRequestParser(writableFolders: readonly string[]): RequestParser {
  const schema = createRequestSchema(writableFolders);
  return (body) => {
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    throw new DeskError('invalid', explainFirst(parsed.error, body));
  };
}

/** Our own rules speak in whole sentences; those of the schema need the place that they speak of. */
function explainFirst(error: z.ZodError, body: unknown): Sentence {
  const [issue] = error.issues;
  if (issue === undefined) return sentence('requestNotUnderstood');
  if (issue.code === 'custom' && isSentence(issue.params)) return issue.params;
  const action = z.object({ action: z.string() }).safeParse(body);
  if (issue.code === 'invalid_union' && action.success) {
    return sentence('unknownAction', { action: action.data.action });
  }
  return sentence('requestNotUnderstoodAt', { place: issue.path.join('.'), reason: issue.message });
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'key' in value && 'values' in value;
}

/** A rule of our own that is broken, in the form of a schema's finding. */
function customIssue(fault: Sentence) {
  return { code: 'custom', message: inEnglish(fault), params: { ...fault } } as const;
}

const revisions = z.record(z.string(), z.string().nullable()).default({});

const editor = z.object({ name: z.string(), email: z.string().optional() }).default({ name: '' });

/** Whatever else comes with such a request is dropped. */
const nothing = z.object({}).optional();

const message = z.object({ commitMessage: z.string().trim().min(1) });

/** Base64 that is decoded leniently would turn a damaged upload into a damaged picture. */
const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/u)
  .transform((content) => Buffer.from(content, 'base64'));

const draftName = z.object({ collection: z.string(), slug: z.string() }).superRefine(checkDraftName);

/** Decap names a draft by its id in lists, and by collection and slug elsewhere. */
const draftReference = z
  .object({
    id: z.string().optional(),
    collection: z.string().optional(),
    slug: z.string().optional(),
  })
  .transform(({ id, collection = '', slug = '' }) => (id && parseDraftId(id)) || { collection, slug })
  .superRefine(checkDraftName);

function checkDraftName(name: DraftName, context: z.RefinementCtx): void {
  const fault = faultOfDraftName(name);
  if (fault) context.addIssue(customIssue(fault));
}

/** Any text that can be written as UTF-8 without loss. */
const text = z.string().superRefine((value, context) => {
  if (!value.isWellFormed()) context.addIssue(customIssue(sentence('halfCharacter')));
});

function createPathSchemas(writableFolders: readonly string[]) {
  const path = z.string().superRefine((value, context) => {
    const fault = faultOfPath(value, writableFolders);
    if (fault) context.addIssue(customIssue(fault));
  });
  const folder = z
    .string()
    .transform((value) => value.replace(/\/$/u, ''))
    .pipe(path);
  return { path, folder };
}

function createRequestSchema(writableFolders: readonly string[]) {
  const { path, folder } = createPathSchemas(writableFolders);
  const upload = z.object({ path, content: base64, encoding: z.literal('base64') });
  const dataFile = z.object({ path, slug: z.string(), raw: text, newPath: path.optional() });
  const draftFile = draftName.safeExtend({ path });
  const saveOptions = message.extend({
    collectionName: z.string(),
    useWorkflow: z.boolean().default(false),
    newEntry: z.boolean().default(false),
    status: z.enum(DRAFT_STATUSES).default('draft'),
  });
  const save = z
    .object({
      dataFiles: z.array(dataFile).min(1),
      assets: z.array(upload).default([]),
      options: saveOptions,
      baseRevisions: revisions,
      publishedRevisions: revisions,
      editor,
    })
    .superRefine(({ dataFiles: [first], options }, context) =>
      checkDraftName({ collection: options.collectionName, slug: first?.slug ?? '' }, context),
    );

  return z.discriminatedUnion('action', [
    action('info', nothing),
    action('entriesByFolder', z.object({ folder, extension: z.string(), depth: z.number().int().max(20) })),
    action('entriesByFiles', z.object({ files: z.array(z.object({ path, label: z.string().optional() })) })),
    action('getEntry', z.object({ path })),
    action('unpublishedEntries', nothing),
    action('unpublishedEntry', draftReference),
    action('unpublishedEntryDataFile', draftFile),
    action('unpublishedEntryMediaFile', draftFile),
    action('getMedia', z.object({ mediaFolder: folder })),
    action('getMediaFile', z.object({ path })),
    action('getDeployPreview', nothing),
    action('persistEntry', save),
    action(
      'updateUnpublishedEntryStatus',
      draftName.safeExtend({ newStatus: z.enum(DRAFT_STATUSES), editor }),
    ),
    action('publishUnpublishedEntry', draftName.safeExtend({ editor })),
    action('deleteUnpublishedEntry', draftName.safeExtend({ editor })),
    action('persistMedia', z.object({ asset: upload, options: message, editor })),
    action('deleteFile', z.object({ path, options: message, baseRevisions: revisions, editor })),
    action(
      'deleteFiles',
      z.object({ paths: z.array(path).min(1), options: message, baseRevisions: revisions, editor }),
    ),
  ]);
}

function action<Name extends string, Params extends z.ZodType>(name: Name, params: Params) {
  return z.object({ action: z.literal(name), branch: z.string().optional(), params });
}
