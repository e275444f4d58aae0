/** How loud a recording is, in dBFS: 0 is the loudest that a file can hold, less is quieter. */
export interface Loudness {
  readonly peak: number;
  /** Root mean square over everything that is not silence. */
  readonly average: number;
  /** The part of all samples that stand at the very limit, 0 to 1. */
  readonly clipped: number;
}

type LevelFault = 'silent' | 'quiet' | 'clipped';

/** Below this a sample is taken for the silence of a room. */
const SILENCE = 0.001;
const LIMIT = 0.99;
/** Speech of broadcasters stands near -20; a phone at full volume cannot lift much less than this. */
const LEAST_AVERAGE = -35;
/** A few samples at the limit are not heard. */
const MOST_CLIPPED = 0.001;

/** @param channels - samples from -1 to 1. */
export function loudnessOf(channels: readonly Float32Array[]): Loudness {
  let [peak, squares, heard, atLimit, count] = [0, 0, 0, 0, 0];
  for (const channel of channels) {
    count += channel.length;
    for (const sample of channel) {
      const height = Math.abs(sample);
      if (height > peak) peak = height;
      if (height >= LIMIT) atLimit += 1;
      if (height < SILENCE) continue;
      heard += 1;
      squares += height * height;
    }
  }
  return {
    peak: decibels(peak),
    average: heard === 0 ? Number.NEGATIVE_INFINITY : decibels(Math.sqrt(squares / heard)),
    clipped: count === 0 ? 0 : atLimit / count,
  };
}

export function levelFault({ average, clipped }: Loudness): LevelFault | undefined {
  if (average === Number.NEGATIVE_INFINITY) return 'silent';
  if (average < LEAST_AVERAGE) return 'quiet';
  return clipped > MOST_CLIPPED ? 'clipped' : undefined;
}

function decibels(height: number): number {
  return 20 * Math.log10(height);
}
