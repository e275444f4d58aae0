import { DeskError } from './desk-error.ts';
import { sentence } from './sentences.ts';

/** What the operating system calls it when there is no room: on the disk, in a quota, or in a limit on a file. */
const FULL_CODES = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FULL_WORDS = /no space left on device|disk quota exceeded|file too large/iu;

/** When a folder may not be written to. */
const CLOSED_CODES = ['EACCES', 'EPERM', 'EROFS'];
const CLOSED_WORDS =
  /permission denied|read-only file system|insufficient permission|operation not permitted/iu;

/**
 * The sentence for an editor whose text could not be written, because the disk is full or the folder may not be
 * written to; nothing for trouble of any other kind. Git says it in words, Node in codes.
 */
export function explainDiskTrouble(error: unknown, folder: string): DeskError | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const isFull = FULL_CODES.includes(code) || FULL_WORDS.test(error.message) || isCutShort(error);
  if (isFull) return new DeskError('disk', sentence('diskFull'), { cause: error });
  const isClosed = CLOSED_CODES.includes(code) || CLOSED_WORDS.test(error.message);
  return isClosed ? new DeskError('disk', sentence('notWritable', { folder }), { cause: error }) : undefined;
}

/** A program that writes more than it may is ended by this signal. */
function isCutShort(error: Error): boolean {
  return 'signal' in error && error.signal === 'SIGXFSZ';
}
