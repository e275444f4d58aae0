/** Kinds of recording that may stand in the media folder, by the container and what is in it. */
export type AudioFormat = 'mp3' | 'm4a' | 'opus';

/** How the name of a file ends, the usual ending first. Web servers tell a file's kind by it. */
export const audioExtensions: Readonly<Record<AudioFormat, readonly string[]>> = {
  mp3: ['mp3'],
  m4a: ['m4a'],
  opus: ['ogg', 'opus'],
};

/** What a web page says of each kind before it is loaded. */
export const audioMediaTypes: Readonly<Record<AudioFormat, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  opus: 'audio/ogg; codecs=opus',
};

/** Bytes. Ten minutes of speech at 128 kbit/s; readers pay for each of them. */
export const MOST_AUDIO_BYTES = 10_000_000;

/** What the bytes of a file are, told without its name. */
export type AudioReading =
  | {
      readonly kind: 'recording';
      readonly format: AudioFormat;
      /** How long it plays, as the file says; 0 when it does not say it. */
      readonly seconds: number;
      /** Whether it holds more than sound: names, places, dates, pictures. */
      readonly hasTags: boolean;
      /** A copy with the sound alone, which plays just the same. */
      withoutTags(): Uint8Array<ArrayBuffer>;
    }
  /** A recording of a kind that many phones do not play, or that is far too large for what it says. */
  | { readonly kind: 'unsuited'; readonly format: string }
  /** It begins as a recording and is not whole. */
  | { readonly kind: 'broken' };
