import { parentPort } from 'node:worker_threads';
import { digestOfFile, type TextToDigest } from './digest-of-file.ts';

parentPort?.on('message', (texts: readonly TextToDigest[]) => {
  parentPort?.postMessage(texts.map(digestOfFile));
});
