import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { siteFile } from '../domain/content-folder.ts';
import { site } from '../domain/site.ts';

/** The published address, for Astro's configuration, which must be known before any content is loaded. */
export function readSiteAddress(contentDirectory: string): string | undefined {
  try {
    const { success, data } = site.shape.address.safeParse(
      parse(readFileSync(path.join(contentDirectory, siteFile), 'utf8'))?.address,
    );
    return success ? data : undefined;
  } catch {
    return undefined; // The checks report a missing or broken site.yml with a sentence; the configuration must not.
  }
}
