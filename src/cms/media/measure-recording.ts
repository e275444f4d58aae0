import { type Loudness, loudnessOf } from './loudness.ts';

export interface RecordingFacts {
  readonly seconds: number;
  /** Undefined when the recording is too long to be laid out in memory. */
  readonly loudness: Loudness | undefined;
}

/** Seconds; every one of them takes about 350 kB of memory while it is measured. */
const MOST_MEASURED = 600;
/** Samples a second: enough for the level of a voice. */
const SAMPLE_RATE = 44_100;

/**
 * How long and how loud a recording is.
 *
 * @returns undefined when this browser cannot play it: then it is damaged, or of a kind that it does not know.
 */
export async function measureRecording(file: Blob): Promise<RecordingFacts | undefined> {
  const seconds = await playingSeconds(file);
  if (seconds === undefined) return undefined;
  if (seconds > MOST_MEASURED) return { seconds, loudness: undefined };
  try {
    const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
    const sound = await context.decodeAudioData(await file.arrayBuffer());
    const channels = Array.from({ length: sound.numberOfChannels }, (_, index) =>
      sound.getChannelData(index),
    );
    return { seconds: sound.duration, loudness: loudnessOf(channels) };
  } catch {
    return undefined;
  }
}

/** What the browser's player says, from the first bytes. Infinity when they do not say it. */
async function playingSeconds(file: Blob): Promise<number | undefined> {
  const address = URL.createObjectURL(file);
  const player = new Audio();
  player.preload = 'metadata';
  const seconds = await new Promise<number | undefined>((resolve) => {
    player.addEventListener('loadedmetadata', () => resolve(player.duration));
    player.addEventListener('error', () => resolve(undefined));
    player.src = address;
  });
  URL.revokeObjectURL(address);
  return seconds;
}
