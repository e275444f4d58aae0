import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { findRepositoryRoot } from '../desk/repository.ts';
import { contentFolders, mediaFolder, siteFile } from '../domain/content-folder.ts';

/** The git checkout that holds the content. */
export interface ContentRepository {
  readonly root: string;
  /** The branch that is checked out, which is the published one; undefined on a detached head. */
  readonly branch: string | undefined;
  /** The content folder's path from the root, with `/`; empty when it is the root itself. */
  readonly contentRoot: string;
}

/** Undefined when the content is in no checkout. */
export async function findContentRepository(
  contentDirectory: string,
): Promise<ContentRepository | undefined> {
  const found = await findRepositoryRoot(contentDirectory);
  if (found === undefined) return undefined;
  // git reports real paths, so a link to the content folder has to be followed before the two are compared.
  const [root, content] = await Promise.all([realpath(found), realpath(contentDirectory)]);
  const contentRoot = path.relative(root, content).split(path.sep).join('/');
  return { root, branch: await currentBranch(root), contentRoot };
}

/** What the CMS may write, from the root of the repository. */
export function editableFiles({ contentRoot }: ContentRepository): string[] {
  const names = [siteFile, mediaFolder, ...Object.values(contentFolders).map(({ folder }) => folder)];
  return names.map((name) => path.posix.join(contentRoot, name));
}

async function currentBranch(root: string): Promise<string | undefined> {
  const answer = promisify(execFile)('git', ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: root });
  return answer.then(({ stdout }) => stdout.trim()).catch(() => undefined); // A detached head has no branch.
}
