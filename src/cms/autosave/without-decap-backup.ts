import { Backend } from 'decap-cms-core/dist/esm/backend.js';

/** Switches off Decap's own backups: it asks whether to restore them, and restores nothing. */
export function withoutDecapBackup(): void {
  Backend.prototype.persistLocalDraftBackup = () => Promise.resolve();
  Backend.prototype.deleteLocalDraftBackup = () => Promise.resolve();
  Backend.prototype.getLocalDraftBackup = () => Promise.resolve({});
}
