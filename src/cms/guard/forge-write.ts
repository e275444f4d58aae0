import { refuseStale } from './current-text.ts';
import type { DecapBackend } from './decap-backend.ts';
import type { SafeWrite } from './guard-backend.ts';

/** Git hosts know no lock on a file: what stands there is read again just before writing. */
export const writeToForge: SafeWrite<DecapBackend> = async (backend, { entry, options, files }) => {
  await refuseStale(backend, files, options);
  return backend.persistEntry(entry, options);
};
