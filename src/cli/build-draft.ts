import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a build works with until its site is whole, all in one folder that goes when the build ends. */
export interface BuildDraft {
  /** The site as it grows. */
  readonly site: string;
  /** Astro's memory of the content it read: shared, two builds would publish each other's texts. */
  readonly astroCache: string;
  /** The list of cards, for the pages that show them. */
  readonly cardIndex: string;
}

const prefix = 'build-';

/** Milliseconds after which a draft belongs to no build any more: its process was killed. */
const longestBuild = 24 * 60 * 60 * 1000;

/**
 * Does work with a draft of its own below the project's `.cache`: Astro writes beside its output and needs it inside
 * the project. The draft is removed at the end, whatever the end is; drafts of killed builds go a day later.
 */
export async function withDraft<Result>(
  projectRoot: string,
  work: (draft: BuildDraft) => Promise<Result>,
): Promise<Result> {
  const cache = path.join(projectRoot, '.cache');
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const folder = await mkdtemp(path.join(cache, `${prefix}${process.pid}-`));
  // Astro cannot be stopped from within and may write until the process ends: only then is nothing put back.
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeAtExit);
  const draft = {
    site: path.join(folder, 'site'),
    astroCache: path.join(folder, 'astro'),
    cardIndex: path.join(folder, 'card-index.json'),
  };
  await mkdir(draft.site);
  const result = await work(draft);
  await rm(folder, { recursive: true, force: true });
  process.off('exit', removeAtExit);
  return result;
}

async function removeAbandoned(cache: string): Promise<void> {
  const drafts = (await readdir(cache)).filter((name) => name.startsWith(prefix));
  for (const folder of drafts.map((name) => path.join(cache, name))) {
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > longestBuild) await rm(folder, { recursive: true, force: true });
  }
}
