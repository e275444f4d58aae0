import { readCurrent, staleFiles } from './current-text.ts';
import type { DecapBackend } from './decap-backend.ts';
import { ConflictError } from './editor-error.ts';
import type { SafeWrite } from './guard-backend.ts';

/**
 * Git hosts know no lock on a file: what stands there is read again just before writing. What changes between this
 * reading and the writing, a moment later, is not noticed. Whether there is a draft is asked anew, too: somebody
 * else may have begun or published one since the page was loaded.
 *
 * @throws ConflictError when a file is no longer what the editor's text was made from.
 */
export const writeToForge: SafeWrite<DecapBackend> = async (backend, { entry, options, files }) => {
  const current = await readCurrent(backend, files, options);
  const [stale] = staleFiles(current);
  if (stale) throw new ConflictError({ path: stale.planned.file.path, theirs: stale.text });
  return backend.persistEntry(entry, { ...options, unpublished: current.hasDraft });
};
