import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Verb, VerbContext } from '../verb.ts';

export const verb: Verb = {
  name: 'bench',
  summary: 'Time cards beside other ways to make them, the desk and readers’ pages; see docs/benchmarks.md',
  usage: [
    '  --only cards,memory          only these parts of: cards, scaling, warm, memory, desk, reader',
    '  --quick                      fewer rounds and cards',
    '  --json                       one JSON object on standard output, for machines',
  ].join('\n'),
  async run(args, context) {
    const folder = join(context.projectRoot, 'tests', 'bench');
    if (!(await hasPeers(folder))) {
      context.stderr.write('Installing what is measured against and with (once, about 250 MB on disk) ...\n');
      const exitCode = await installPeers(folder, context);
      if (exitCode !== 0) {
        context.stderr.write('The peers could not be installed: check the network, then try again.\n');
        return 1;
      }
    }
    return exitCodeOf(spawn(process.execPath, [join(folder, 'main.ts'), ...args], { stdio: 'inherit' }));
  },
};

/** Whether all that the bench asks for is there, also what was added since it last ran. */
async function hasPeers(folder: string): Promise<boolean> {
  const { devDependencies } = peers.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return Object.keys(devDependencies).every((name) => existsSync(join(folder, 'node_modules', name)));
}

const peers = z.object({ devDependencies: z.record(z.string(), z.string()) });

/** npm talks on standard error, where it cannot spoil the figures. */
function installPeers(folder: string, { projectRoot }: VerbContext): Promise<number> {
  const npm = spawn('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: ['ignore', process.stderr, 'inherit'],
    // npm looks up its prefix's own settings only when it is not told to be somewhere else by `npm run`.
    cwd: folder,
    env: { ...process.env, PATH: pathOutside(projectRoot) },
    shell: process.platform === 'win32',
  });
  return exitCodeOf(npm);
}

/** Without the programs of our own packages: npm runs on the Node of the shell. */
function pathOutside(projectRoot: string): string {
  const inside = join(projectRoot, 'node_modules') + sep;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(inside)).join(delimiter);
}

function exitCodeOf(program: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (code) => resolve(code ?? 1));
  });
}
