import type { FileObstacle } from '../domain/issue.ts';

const byCode: Readonly<Record<string, FileObstacle>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf8',
  EISDIR: 'is-folder',
  ENOTDIR: 'is-file',
  ENOENT: 'link-to-nothing',
  ELOOP: 'link-to-nothing',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EIO: 'disk-fault',
};

/**
 * What stood in the way of reading a file that is there.
 *
 * @throws The error itself when it is none of the disk's.
 */
export function obstacleOf(cause: unknown): FileObstacle {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const obstacle = byCode[code];
  if (obstacle === undefined) throw cause;
  return obstacle;
}
