import path from 'node:path';
import { build } from 'vite';

/**
 * The worker's code as one script: no browser of our readers can be relied on to load a worker's modules one by one.
 *
 * @throws Error when the bundler makes anything else of it.
 */
export async function bundleWorker(projectRoot: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(projectRoot, 'src/reader/offline/offline-worker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [worker, ...others] = [made].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (worker?.type !== 'chunk' || others.length > 0) throw new Error('The worker is not one script.');
  return worker.code;
}
