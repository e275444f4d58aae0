import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes in memory of all processes that this one has started, and those that they have started. What several of them
 * share, as the browser's program, is counted once (the proportional set size of Linux).
 */
export async function browserMemory(): Promise<number> {
  const parents = await parentsOfProcesses();
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === process.pid || (parent !== undefined && isOurs(parent));
  };
  const sizes = await Promise.all([...parents.keys()].filter(isOurs).map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function parentsOfProcesses(): Promise<ReadonlyMap<number, number>> {
  const names = await readdir('/proc');
  const pairs = names
    .filter((name) => /^\d+$/.test(name))
    .map(async (name) => {
      // The program's name stands in parentheses and may hold any character; its parent follows the state.
      const status = await readIfThere(`/proc/${name}/stat`);
      return [Number(name), Number(/\) \S (\d+)/.exec(status)?.[1] ?? Number.NaN)] as const;
    });
  return new Map(await Promise.all(pairs));
}

async function sizeOf(pid: number): Promise<number> {
  const memory = await readIfThere(`/proc/${pid}/smaps_rollup`);
  return Number(/^Pss: +(\d+) kB/m.exec(memory)?.[1] ?? 0) * 1024;
}

/** Empty for a process that has ended meanwhile. */
async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ESRCH'))
      return '';
    throw cause;
  }
}
