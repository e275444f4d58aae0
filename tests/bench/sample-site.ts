import { fileURLToPath } from 'node:url';
import { runWaymark } from '../builders/run-waymark.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built sample; `WAYMARK_DIST` names one that is built already. */
export async function sampleSite(): Promise<string> {
  const { WAYMARK_DIST: built } = process.env;
  if (built) return built;
  process.stderr.write('reader: building the sample\n');
  const out = `${root}.cache/bench-dist`;
  const { exitCode, stderr } = await runWaymark(['build', '--out', out], `${root}content`);
  if (exitCode !== 0) throw new Error(`The sample does not build:\n${stderr}`);
  return out;
}
