import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDeskService, type DeskService } from '../../../src/desk/desk-service.ts';

// The desk has to work where git knows nobody: no test sees the settings of the computer that it runs on.
Object.assign(process.env, { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' });

export const FOLDERS = ['content/messages', 'content/media', 'content/site.yml'];

export const EN = 'content/messages/en/the-code.md';
export const AR = 'content/messages/ar/the-code.md';
export const FR = 'content/messages/fr/the-code.md';

export const EN_TEXT = '---\nheadline: The code they give you is not a visa\n---\n';
export const AR_TEXT = '---\nheadline: الرمز الذي يعطونك ليس تأشيرة\n---\n';

/** A real repository in a folder of its own, which goes when the test has finished. */
export interface ContentRepository {
  readonly root: string;
  readonly desk: DeskService;
  readonly lines: string[];
  /** Runs git as a developer would, and hands back what it wrote. */
  git(...args: string[]): string;
  /** Writes a file into the folder without committing it. */
  write(path: string, content: string | Buffer): void;
  read(path: string): string;
  /** What `git fsck` finds wrong; unused objects are no fault. */
  faults(): string;
  /** Writes files and commits everything. */
  commit(files: Readonly<Record<string, string | Buffer>>, message?: string): void;
}

export function createTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with an English and an Arabic message on the branch `main`. */
export function createContentRepository(
  files: Readonly<Record<string, string | Buffer>> = { [EN]: EN_TEXT, [AR]: AR_TEXT },
): ContentRepository {
  const root = createTestFolder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  const repository = openContentRepository(root);
  repository.commit({ '.gitignore': 'dist\n', ...files }, 'Begin');
  return repository;
}

/** A second look at a folder, with a desk of its own, as a second process would have. */
export function openContentRepository(root: string): ContentRepository {
  const lines: string[] = [];
  const desk = createDeskService({
    repositoryRoot: root,
    writableFolders: FOLDERS,
    log: (line) => lines.push(line),
  });
  function write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return {
    root,
    desk,
    lines,
    git: (...args) => git(root, ...args),
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    faults: () => git(root, 'fsck', '--strict', '--no-dangling', '--no-progress'),
    commit(changed, message = 'Change by hand') {
      for (const [path, content] of Object.entries(changed)) write(path, content);
      git(root, 'add', '--all');
      git(root, 'commit', '--quiet', '--message', message);
    },
  };
}

export function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'Dev',
    GIT_AUTHOR_EMAIL: 'dev@example.org',
    GIT_COMMITTER_NAME: 'Dev',
    GIT_COMMITTER_EMAIL: 'dev@example.org',
    // Only looking must not need room on the disk; and a test may have given the folder to somebody else.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What a save of the message `the-code` looks like; a test names only what differs. */
export interface TestSave {
  readonly texts: Readonly<Record<string, string>>;
  readonly slug?: string;
  readonly assets?: readonly { readonly path: string; readonly content: string; readonly encoding: string }[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, unknown>>;
}

export function persist({ texts, slug = 'the-code', assets = [], options, params }: TestSave): object {
  const dataFiles = Object.entries(texts).map(([path, raw]) => ({ path, slug, raw }));
  return {
    action: 'persistEntry',
    branch: 'main',
    params: {
      branch: 'main',
      dataFiles,
      assets,
      options: {
        collectionName: 'messages',
        commitMessage: `Update ${slug}`,
        useWorkflow: true,
        newEntry: false,
        ...options,
      },
      ...params,
    },
  };
}

/** Any other request. The draft is that of the message `the-code`, unless the test says otherwise. */
export function request(action: string, params: Readonly<Record<string, unknown>> = {}): object {
  return {
    action,
    branch: 'main',
    params: { branch: 'main', collection: 'messages', slug: 'the-code', ...params },
  };
}

export const READY = request('updateUnpublishedEntryStatus', { newStatus: 'pending_publish' });
export const PUBLISH = request('publishUnpublishedEntry');
export const DRAFT_BRANCH = 'cms/messages/the-code';
