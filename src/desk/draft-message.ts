/** How far a draft has come, in Decap's words. */
export const DRAFT_STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** The words that an editor reads for each status. */
export const STATUS_LABELS: Readonly<Record<DraftStatus, string>> = {
  draft: 'Draft',
  pending_review: 'In review',
  pending_publish: 'Ready',
};

/**
 * What the desk keeps about a draft, in trailers of the newest commit message on its branch. Kept there and not
 * in git's settings, so that it travels with the branch to every clone.
 */
export interface DraftNotes {
  readonly status: DraftStatus;
  /**
   * The first data file of the entry. A draft that changes no data file (an upload, or a change taken back)
   * has nothing else that tells Decap which text to load.
   */
  readonly entryFile?: string | undefined;
}

const STATUS_KEY = 'Waymark-Status';
const ENTRY_KEY = 'Waymark-Entry';

/** Writes a commit message that carries the notes. */
export function composeDraftMessage(subject: string, { status, entryFile }: DraftNotes): string {
  const entryLine = entryFile === undefined ? '' : `${ENTRY_KEY}: ${entryFile}\n`;
  return `${subject.trim()}\n\n${STATUS_KEY}: ${status}\n${entryLine}`;
}

/** Reads the notes back; nothing, if the commit was not made by a desk. */
export function readDraftNotes(message: string): DraftNotes | undefined {
  const status = DRAFT_STATUSES.find((known) => known === lastTrailer(message, STATUS_KEY));
  return status && { status, entryFile: lastTrailer(message, ENTRY_KEY) };
}

/** The last one counts: the desk writes its trailers at the end, after anything that an editor wrote. */
function lastTrailer(message: string, key: string): string | undefined {
  const lines = message.trimEnd().split('\n');
  const line = lines.findLast((candidate) => candidate.startsWith(`${key}: `));
  return line?.slice(key.length + 2).trim();
}
