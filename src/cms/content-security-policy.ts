import { originsOf } from './backend-config.ts';
import type { DecapBackend } from './decap-config-types.ts';

/**
 * The policy of the CMS's page: nothing from elsewhere, no code made from text. Decap writes its styles into the
 * page; `blob:` is how it reads a picture back that was chosen for upload.
 */
export function deskPolicy(backend: DecapBackend | undefined): string {
  const hosts = backend ? originsOf(backend) : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    ["connect-src 'self' blob:", ...hosts].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
