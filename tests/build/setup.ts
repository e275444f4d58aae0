import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWaymark } from '../builders/run-waymark.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the sample once for all tests that look at the finished site; `WAYMARK_DIST` names the folder. */
export async function setup(): Promise<void> {
  if (process.env.WAYMARK_DIST) return;
  const out = path.join(root, '.cache', 'test-dist');
  const { exitCode, stdout, stderr } = await runWaymark(['build', '--out', out], path.join(root, 'content'));
  if (exitCode !== 0) throw new Error(`The sample does not build:\n${stderr}${stdout}`);
  process.env.WAYMARK_DIST = out;
}
