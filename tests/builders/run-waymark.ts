import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const tool = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The environment for the tool, without what the test runner sets for itself: Vite and Astro act on it. */
export function toolEnvironment(contentDirectory: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|VITEST.*|VITE_.*|TEST)$/.test(name),
  );
  return { ...Object.fromEntries(own), CONTENT_DIR: contentDirectory, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs the command-line tool as a person would, as a process of its own, on a content folder.
 *
 * @param settings - further variables of the environment.
 */
export function runWaymark(
  args: readonly string[],
  contentDirectory: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const env = { ...toolEnvironment(contentDirectory), ...settings };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tool, ...args],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (failure, stdout, stderr) => {
        const exitCode = typeof failure?.code === 'number' ? failure.code : Number(failure !== null);
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
}
