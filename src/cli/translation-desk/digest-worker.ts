import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { digestOfFile, type TextToDigest } from './digest-of-file.ts';

/** An editor who saves meanwhile comes first. On Linux a thread can step back alone, elsewhere only the whole process. */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_LOW);
  } catch {
    // A sandbox that forbids it: the texts are read all the same.
  }
}

stepBack();

parentPort?.on('message', (texts: readonly TextToDigest[]) => {
  parentPort?.postMessage(texts.map(digestOfFile));
});
