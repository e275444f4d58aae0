import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../builders/free-port.ts';
import { tool, toolEnvironment } from '../builders/run-waymark.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds that the server may take to begin; it prepares the CMS's packages first. */
const patience = 400_000;

/** In bytes. */
const largestFile = 20_000_000;

/** A repository of its own with a copy of the sample content, and the desk that edits it. */
export interface DeskServer {
  readonly address: string;
  /** The top folder of the repository. */
  readonly repository: string;
  /** What a git command answers in the repository. */
  git(...args: string[]): Promise<string>;
  /** A file as it stands on a branch. */
  fileOn(branch: string, file: string): Promise<Buffer>;
  /** The content of a blob, by its id. */
  blob(id: string): Promise<Buffer>;
  stop(): Promise<void>;
}

/**
 * Starts the desk as `npm start` does, on a free port, over a fresh repository in a temporary folder.
 * @param fillContent - writes what is edited into a content folder; otherwise it is a copy of the sample.
 */
export async function startDeskServer(
  fillContent: (folder: string) => Promise<void> = copySample,
): Promise<DeskServer> {
  const repository = await mkdtemp(path.join(tmpdir(), 'waymark-desk-'));
  await fillContent(path.join(repository, 'content'));
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: repository })).stdout;
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Test Editor');
  await git('config', 'user.email', 'editor@waymark.invalid');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Begin');
  const port = await freePort();
  const server = start(port, path.join(repository, 'content'));
  await untilReady(server);
  return {
    address: `http://127.0.0.1:${port}`,
    repository,
    git,
    fileOn: (branch, file) => bytesOf(repository, `${branch}:${file}`),
    blob: (id) => bytesOf(repository, id),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(repository, { recursive: true, force: true });
    },
  };
}

function copySample(folder: string): Promise<void> {
  return cp(path.join(projectRoot, 'content'), folder, { recursive: true });
}

async function bytesOf(repository: string, blob: string): Promise<Buffer> {
  const options = { cwd: repository, encoding: 'buffer', maxBuffer: largestFile } as const;
  return (await promisify(execFile)('git', ['show', blob], options)).stdout;
}

function start(port: number, contentDirectory: string): ChildProcess {
  return spawn(process.execPath, [tool, 'start', '--port', String(port)], {
    cwd: projectRoot,
    env: toolEnvironment(contentDirectory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = () => reject(new Error(`The desk did not start:\n${output}`));
    const timer = setTimeout(giveUp, patience);
    server.once('exit', giveUp);
    const read = (piece: unknown) => {
      output += String(piece);
      if (!/^\s*CMS\s+http/m.test(output)) return;
      clearTimeout(timer);
      server.off('exit', giveUp);
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
}
