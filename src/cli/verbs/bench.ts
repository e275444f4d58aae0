import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import type { Verb, VerbContext } from '../verb.ts';

export const verb: Verb = {
  name: 'bench',
  summary: 'Time the cards beside other ways to make them, and the desk; see docs/benchmarks.md',
  usage: [
    '  --only cards,memory          only these parts of: cards, scaling, warm, memory, desk',
    '  --quick                      fewer rounds and cards',
    '  --json                       one JSON object on standard output, for machines',
  ].join('\n'),
  async run(args, context) {
    const folder = join(context.projectRoot, 'tests', 'bench');
    if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
      context.stderr.write(
        'Installing what the cards are measured against (once, about 65 MB on disk) ...\n',
      );
      const exitCode = await installPeers(folder, context);
      if (exitCode !== 0) {
        context.stderr.write('The peers could not be installed: check the network, then try again.\n');
        return 1;
      }
    }
    return exitCodeOf(spawn(process.execPath, [join(folder, 'main.ts'), ...args], { stdio: 'inherit' }));
  },
};

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
