import { type AudioFormat, type AudioReading, MOST_AUDIO_BYTES } from '../../domain/audio/audio-file.ts';
import { readAudio } from '../../domain/audio/read-audio.ts';
import { dangerOf } from '../../domain/drawing-dangers.ts';
import { MOST_MEGAPIXELS } from '../../domain/media-file.ts';
import type { DeskKey } from '../words/say.ts';
import { type PictureFormat, type PictureReading, readPicture } from './picture-header.ts';

/** What a file is wanted for: a field takes one kind, the media library all. */
export type UploadUse = 'photo' | 'recording' | 'any';

/** Bytes that a picture may have before it is made smaller. */
const MOST_PICTURE_BYTES = 25_000_000;

export type Verdict =
  | { readonly kind: 'picture'; readonly format: PictureFormat }
  | { readonly kind: 'drawing' }
  | { readonly kind: 'recording'; readonly format: AudioFormat; readonly bytes: Uint8Array<ArrayBuffer> }
  | Refusal;

/** Why a file is not taken, as one of the desk's sentences: what it is, and what to do now. */
export interface Refusal {
  readonly kind: 'refused';
  readonly key: DeskKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Asked first, by the size alone: a film of gigabytes must not be read into the page. */
export function judgeSize(bytes: number, use: UploadUse): Refusal | undefined {
  if (bytes === 0) return refused('media.refused.empty');
  const most = use === 'recording' ? MOST_AUDIO_BYTES : MOST_PICTURE_BYTES;
  if (bytes <= most) return undefined;
  return refused(use === 'recording' ? 'media.refused.recordingTooLarge' : 'media.refused.pictureTooLarge', {
    most: most / 1_000_000,
  });
}

/** What a file is by its bytes, whatever its name says, and whether it is taken. */
export function judgeUpload(bytes: Uint8Array, use: UploadUse): Verdict {
  const picture = readPicture(bytes);
  const sound = picture ? undefined : readAudio(bytes);
  if (use === 'recording') return sound ? judgeSound(sound, bytes) : refused('media.refused.noRecording');
  if (picture) return judgePicture(picture, use);
  if (!sound) return refused('media.refused.noPicture');
  return use === 'any' ? judgeSound(sound, bytes) : refused('media.refused.recordingForPicture');
}

function judgePicture(picture: PictureReading, use: UploadUse): Verdict {
  switch (picture.kind) {
    case 'broken':
      return refused('media.refused.pictureBroken');
    case 'moving':
      return refused('media.refused.moving');
    case 'unsuited':
      return refuseKind(picture.format);
    case 'drawing':
      if (use === 'photo') return refused('media.refused.drawingForPhoto');
      return dangerOf(picture.text) === undefined
        ? { kind: 'drawing' }
        : refused('media.refused.drawingUnsafe');
    case 'picture': {
      const megapixels = (picture.width * picture.height) / 1_000_000;
      if (megapixels <= MOST_MEGAPIXELS) return { kind: 'picture', format: picture.format };
      const values = { megapixels: Math.ceil(megapixels), most: MOST_MEGAPIXELS };
      return refused('media.refused.tooManyPixels', values);
    }
  }
}

function refuseKind(format: string): Refusal {
  if (format === 'HEIC') return refused('media.refused.heic');
  return format === 'GIF'
    ? refused('media.refused.moving')
    : refused('media.refused.pictureKind', { format });
}

function judgeSound(sound: AudioReading, bytes: Uint8Array): Verdict {
  switch (sound.kind) {
    case 'broken':
      return refused('media.refused.recordingBroken');
    case 'unsuited':
      return refused('media.refused.recordingKind', { format: sound.format });
    case 'recording':
      if (bytes.length > MOST_AUDIO_BYTES)
        return refused('media.refused.recordingTooLarge', { most: MOST_AUDIO_BYTES / 1_000_000 });
      return { kind: 'recording', format: sound.format, bytes: sound.withoutTags() };
  }
}

function refused(key: DeskKey, values?: Refusal['values']): Refusal {
  return { kind: 'refused', key, ...(values && { values }) };
}
