/** What the operating system refused, by its code, and what a person can do about it. */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you. Change who may, or choose another folder.',
  EPERM: 'may not be changed by you. Change who may, or choose another folder.',
  EROFS: 'is on a disk that can only be read. Choose another folder.',
  ENOSPC: 'could not be written, because the disk is full. Make room, then try again.',
  EDQUOT: 'could not be written, because your share of the disk is used up. Make room, then try again.',
  EBUSY:
    'is in use by another program, or a disk is mounted there. Close that program, or choose another folder.',
  EISDIR: 'is a folder where a file belongs. Move it away, then try again.',
  ENOTDIR:
    'cannot be a folder: it, or a part of its path, is a file. Move the file away, or choose another folder.',
  EEXIST:
    'cannot be made, because a file of that name is in the way. Move it away, or choose another folder.',
  ENOTEMPTY: 'was filled by another program in the meantime. Try again when that has ended.',
  ENAMETOOLONG: 'has a longer name than the disk takes. Choose a folder with a shorter path.',
  ELOOP: 'is a link that leads back to itself. Replace it with a folder.',
  EMFILE: 'could not be opened, because too many files are open. Close other programs, then try again.',
  ENFILE: 'could not be opened, because too many files are open. Close other programs, then try again.',
  EIO: 'could not be read or written, because the disk reports a fault. Check the disk.',
};

/**
 * One sentence for a person when the disk is behind an error, or behind what caused it: which path, what happened,
 * what to do. Undefined for everything else, a missing file included: that one is ours to have made.
 */
export function fileFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const fault = 'syscall' in error && 'code' in error ? faults[String(error.code)] : undefined;
  if (fault === undefined) return fileFault(error.cause);
  return `${'path' in error ? String(error.path) : 'A file'} ${fault}`;
}
