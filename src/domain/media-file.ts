import type { AudioFormat } from './audio/audio-file.ts';

/** What is known of a file in the media folder, told by opening it and never by its name. */
export type MediaFile =
  | {
      readonly kind: 'picture';
      readonly format: 'jpeg' | 'png' | 'webp';
      /** Pixels, upright. */
      readonly width: number;
      readonly height: number;
      /** Whether a camera or a program wrote more than the picture into it. */
      readonly hasMetadata: boolean;
    }
  /** A drawing made of lines, for logos; `danger` names what a browser could run or fetch from it. */
  | { readonly kind: 'drawing'; readonly danger: string | undefined }
  | {
      readonly kind: 'recording';
      readonly format: AudioFormat;
      readonly bytes: number;
      /** How long it plays; 0 when the file does not say it. */
      readonly seconds: number;
      /** Whether a recorder or a program wrote more than the sound into it. */
      readonly hasTags: boolean;
    }
  /** Too large to open: a phone's photo has about 12 million pixels. */
  | { readonly kind: 'oversized'; readonly megapixels: number }
  /** A picture or recording of a kind that is not used, e.g. `gif` or `WAV`, or a picture that moves. */
  | { readonly kind: 'unsuited'; readonly format: string }
  | { readonly kind: 'unreadable' };

/** Million pixels that a photo may have. */
export const MOST_MEGAPIXELS = 50;

/** Pixels that the shorter side of a photo needs, so that a card of 1080 is not a blur. */
export const LEAST_PHOTO_SIDE = 600;
