import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { isProcessAlive } from '../desk/process-alive.ts';
import { openRepository } from '../desk/repository.ts';

const note = z.object({ process: z.number(), address: z.string() });

/** What a desk says of itself to the next one in the same checkout. */
export interface RunningDesk {
  /** The address of a desk that ran here before, and still does. */
  readonly other: string | undefined;
  /** To be called when this desk stops. */
  leave(): Promise<void>;
}

/**
 * Tells whether a desk already runs over a checkout, and notes down this one if it is the first. Two of them do no
 * harm, because every save looks at what is in git; but people should know which window is theirs.
 */
export async function announceDesk(repositoryRoot: string, address: string): Promise<RunningDesk> {
  const { gitFolder } = await openRepository(repositoryRoot);
  const file = path.join(gitFolder, 'waymark-running.json');
  const other = await readOther(file);
  if (other !== undefined) return { other, leave: async () => undefined };
  await writeFile(file, JSON.stringify({ process: process.pid, address }));
  return { other, leave: () => rm(file, { force: true }) };
}

/** A note that was left behind by a desk which was killed names a process that is gone, or an address where none answers. */
async function readOther(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { success, data } = note.safeParse(parseOrNothing(text));
  if (!success || data.process === process.pid || !isProcessAlive(data.process)) return undefined;
  const answers = await fetch(data.address, { signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
  return answers ? data.address : undefined;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // It was cut short by a power cut: nobody runs any more.
  }
}
