import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { audioMediaTypes, MOST_AUDIO_BYTES } from '../domain/audio/audio-file.ts';
import { readAudio } from '../domain/audio/read-audio.ts';
import type { Catalog, Message } from '../domain/catalog.ts';
import { mediaFolder, mediaPath } from '../domain/content-folder.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { type Recording, recordingPath } from '../domain/recording.ts';

export interface FoundRecording extends Recording {
  /** Where it lies in the content folder, perhaps with what a recorder wrote into it. */
  readonly file: string;
}

type SoundFacts = Pick<Recording, 'mediaType' | 'bytes' | 'seconds'> & {
  readonly pathFor: (code: string, locale: LocaleCode) => string;
};

/**
 * Finds the recordings of the messages that readers may hear. One that is missing or unsuited is left out: its page comes
 * without a player, and a rule tells the editor why.
 */
export function createRecordingFinder(
  contentDirectory: string,
): (catalog: Catalog) => Promise<readonly FoundRecording[]> {
  const known = new Map<string, { readonly state: string; readonly facts: SoundFacts | undefined }>();

  /** Reads a file again only when it has changed: the desk asks for every page that is opened. */
  async function factsOf(file: string): Promise<SoundFacts | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const state = `${found.mtimeMs} ${found.size}`;
    const before = known.get(file);
    if (before?.state === state) return before.facts;
    const facts = found.size > MOST_AUDIO_BYTES ? undefined : await readFacts(file);
    known.set(file, { state, facts });
    return facts;
  }

  return async (catalog) => {
    const recordings: FoundRecording[] = [];
    for (const { message, locale, audio } of namedRecordings(catalog)) {
      const file = path.join(contentDirectory, mediaPath(audio));
      const isOurs = file.startsWith(path.join(contentDirectory, mediaFolder) + path.sep);
      const facts = isOurs ? await factsOf(file) : undefined;
      if (!facts) continue;
      const { pathFor, ...sound } = facts;
      recordings.push({ slug: message.slug, locale, file, path: pathFor(message.code, locale), ...sound });
    }
    return recordings;
  };
}

/** The sound of a recording alone, without names and places; undefined when it cannot be played to readers. */
export async function soundOf(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reading = readAudio(await readFile(file));
  return reading?.kind === 'recording' ? reading.withoutTags() : undefined;
}

function namedRecordings({ messages, locales }: Catalog) {
  return messages
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((message: Message) =>
      locales.flatMap(({ code: locale }) => {
        const audio = message.texts[locale]?.audio;
        return audio === undefined ? [] : [{ message, locale, audio }];
      }),
    );
}

async function readFacts(file: string): Promise<SoundFacts | undefined> {
  const reading = readAudio(await readFile(file));
  if (reading?.kind !== 'recording') return undefined;
  const sound = reading.withoutTags();
  const { format, seconds } = reading;
  const digest = createHash('sha256').update(sound).digest('hex');
  return {
    mediaType: audioMediaTypes[format],
    bytes: sound.length,
    seconds,
    pathFor: (code, locale) => recordingPath({ code, locale, digest, format }),
  };
}
