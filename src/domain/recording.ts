import { type AudioFormat, audioExtensions } from './audio/audio-file.ts';
import type { LocaleCode } from './locale.ts';

/** A message read aloud by a person, as readers get it. */
export interface Recording {
  readonly slug: string;
  readonly locale: LocaleCode;
  /** From the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** 0 when the file does not say how long it plays. */
  readonly seconds: number;
}

/** The recording of a text; undefined where it has none. */
export type RecordingOf = (slug: string, locale: LocaleCode) => Recording | undefined;

export function recordingsByText(recordings: readonly Recording[]): RecordingOf {
  const byPlace = new Map(recordings.map((recording) => [placeOf(recording), recording]));
  return (slug, locale) => byPlace.get(placeOf({ slug, locale }));
}

function placeOf({ slug, locale }: Pick<Recording, 'slug' | 'locale'>): string {
  return `${slug}/${locale}`;
}

interface RecordingName {
  readonly code: string;
  readonly locale: LocaleCode;
  /** Begins anew with every change of the sound, so that no cache plays an old one. */
  readonly digest: string;
  readonly format: AudioFormat;
}

/** By the card's code and not by the headline: the address may be seen in a list of what was loaded. */
export function recordingPath({ code, locale, digest, format }: RecordingName): string {
  const [extension] = audioExtensions[format];
  return `/audio/${code.toLowerCase()}-${locale}-${digest.slice(0, 10)}.${extension}`;
}
