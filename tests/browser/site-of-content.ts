import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentFolder } from '../builders/content-folder.ts';
import { runWaymark } from '../builders/run-waymark.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** A site that was built for one test file. */
export interface SiteOfContent extends ServedSite {
  /** Where its pages are; gone once it is closed. */
  readonly folder: string;
}

/**
 * Builds a site from the files of a content folder and serves it.
 *
 * @param settings - variables of the environment it is built in.
 * @throws Error with what the build said when it did not finish.
 */
export async function siteOfContent(
  files: ReadonlyMap<string, string | Uint8Array>,
  settings: NodeJS.ProcessEnv = {},
): Promise<SiteOfContent> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'waymark-site-'));
  const folder = path.join(scratch, 'dist');
  const content = await contentFolder(files);
  const { exitCode, stderr } = await runWaymark(['build', '--out', folder], content, settings);
  if (exitCode !== 0) throw new Error(stderr);
  const site = await serveSite(folder);
  return {
    address: site.address,
    folder,
    async close() {
      await site.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}
