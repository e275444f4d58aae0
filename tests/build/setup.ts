import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWaymark } from '../builders/run-waymark.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the sample once for all tests that look at the finished site. Two projects ask for it; `WAYMARK_DIST` tells
 * the second that it is done. A failure is kept for the tests to report: thrown here, it would stop every project.
 */
export async function setup(): Promise<void> {
  if (process.env.WAYMARK_DIST) return;
  const out = path.join(root, '.cache', 'test-dist');
  process.env.WAYMARK_DIST = out;
  const { exitCode, stdout, stderr } = await runWaymark(['build', '--out', out], path.join(root, 'content'));
  if (exitCode !== 0) process.env.WAYMARK_BUILD_FAILURE = `${stderr}${stdout}`;
}
