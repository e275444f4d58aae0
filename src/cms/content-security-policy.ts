import { originsOf } from './backend-config.ts';
import type { DecapBackend } from './decap-config-types.ts';

/**
 * The policy of the CMS's page: nothing from elsewhere, no code made from text. Decap writes its styles into the
 * page; `blob:` is how it reads a picture or a recording back that was chosen for upload.
 */
export function deskPolicy(backend: DecapBackend | undefined): string {
  const hosts = backend ? originsOf(backend) : [];
  return [
    "default-src 'none'",
    // HarfBuzz, which sets the texts of cards, is WebAssembly. Code made from text stays forbidden.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob:", ...hosts].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
