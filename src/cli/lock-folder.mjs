// @ts-check
/** One process at a time, by a folder that only one of them can make. Node 20, no dependency. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 250;
/** A holder writes its process id right after it makes the folder; without one for this long, it has died. */
const NAMELESS_MS = 5000;
const GIVE_UP_MS = 15 * 60 * 1000;

/**
 * Waits for the lock, takes it, and returns the function that gives it back.
 *
 * @param {string} folder
 * @returns {Promise<() => void>}
 * @throws {Error} when another process has kept the lock for a quarter of an hour
 */
export async function holdLock(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const giveUpAt = Date.now() + GIVE_UP_MS;
  for (let isFirstLook = true; !tryToMake(folder); isFirstLook = false) {
    if (isAbandoned(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (isFirstLook) process.stderr.write('Another Waymark command is installing; waiting for it.\n');
    if (Date.now() > giveUpAt) {
      throw new Error(`Another command is still installing. If none is, delete ${folder} and try again.`);
    }
    await pause(LOOK_AGAIN_MS);
  }
  writeFileSync(join(folder, 'holder'), String(process.pid));
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** @param {string} folder */
function tryToMake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const holder = join(folder, 'holder');
  const pid = existsSync(holder) ? Number(readFileSync(holder, 'utf8')) : 0;
  if (pid > 0) return !isAlive(pid);
  return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > NAMELESS_MS;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
