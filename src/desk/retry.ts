import { setTimeout as sleep } from 'node:timers/promises';
import { DeskError } from './desk-error.ts';

const TRIES = 8;

/** In milliseconds; git holds its locks for a few. */
const LONGEST_PAUSE = 60;

/**
 * Tries again while another process is in the way. The task reads everything anew each time, so that what the
 * other one wrote is seen, and never overwritten unread.
 */
export async function retryWhileBusy<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      const isBusy = error instanceof DeskError && error.code === 'busy';
      if (!isBusy || attempt === TRIES) throw error;
      // Two processes that met once must not meet again in step.
      await sleep(Math.random() * LONGEST_PAUSE);
    }
  }
}
