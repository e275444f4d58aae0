import { audioExtensions } from '../../domain/audio/audio-file.ts';
import { LEAST_PHOTO_SIDE } from '../../domain/media-file.ts';
import { say } from '../words/say.ts';
import { fileNameFor, type NameWishes } from './file-name.ts';
import { judgeSize, judgeUpload, type Refusal, type UploadUse, type Verdict } from './judge-upload.ts';
import { checkPhoto, tellRefusal } from './photo-dialog.ts';
import type { PictureFormat } from './picture-header.ts';
import { coverUp, encode, redraw } from './redraw.ts';
import { fileSize, wholeNumber } from './sizes.ts';

interface IntakeWishes {
  readonly use: UploadUse;
  /** Names of files that there are already. */
  readonly taken: readonly string[];
}

/**
 * Looks at a file that somebody chose, before anything of it leaves the page: refuses it with a sentence, or makes
 * of it what may be kept for good, without what cameras and recorders write beside.
 *
 * @returns undefined when it was refused, or the editor thought better of it.
 */
export async function takeIn(file: File, { use, taken }: IntakeWishes): Promise<File | undefined> {
  const tooLarge = judgeSize(file.size, use);
  if (tooLarge) return refuse(file, tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = judgeUpload(bytes, use);
  switch (verdict.kind) {
    case 'refused':
      return refuse(file, verdict);
    case 'drawing':
      return named(file.name, bytes, { type: 'image/svg+xml', extension: 'svg', taken });
    case 'recording':
      return named(file.name, verdict.bytes, { ...recordingName(verdict), taken });
    case 'picture':
      return takePhoto(file, bytes, { format: verdict.format, taken });
  }
}

interface PhotoWishes {
  readonly format: PictureFormat;
  readonly taken: readonly string[];
}

async function takePhoto(
  file: File,
  bytes: Uint8Array<ArrayBuffer>,
  { format, taken }: PhotoWishes,
): Promise<File | undefined> {
  const canvas = await redraw(bytes, format).catch(() => undefined);
  if (!canvas) return refuse(file, { kind: 'refused', key: 'media.refused.pictureBroken' });
  const plain = await encode(canvas, format);
  const boxes = await checkPhoto({
    canvas,
    facts: [factsOf(file.size, plain.size, canvas)],
    warnings: sizeWarnings(canvas),
    confirm: say('media.photo.upload'),
  });
  if (!boxes) return undefined;
  coverUp(canvas, boxes);
  const blob = boxes.length === 0 ? plain : await encode(canvas, format);
  return named(file.name, blob, { ...pictureName(blob), taken });
}

/**
 * Covers faces in a picture that the form holds already.
 *
 * @param note - what covering cannot undo, when the picture was saved before.
 * @returns undefined when nothing was covered.
 */
export async function coverAgain(
  file: File,
  { taken, note }: { readonly taken: readonly string[]; readonly note: string | undefined },
): Promise<File | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const verdict = judgeUpload(bytes, 'photo');
  if (verdict.kind === 'refused') return refuse(file, verdict);
  if (verdict.kind !== 'picture') return undefined;
  const canvas = await redraw(bytes, verdict.format);
  const warnings = note === undefined ? [] : [note];
  const boxes = await checkPhoto({ canvas, facts: [], warnings, confirm: say('media.cover.confirm') });
  if (!boxes || boxes.length === 0) return undefined;
  coverUp(canvas, boxes);
  const blob = await encode(canvas, verdict.format);
  const name = file.name.replace(/(?:-covered(?:-\d+)?)?(\.[^.]*)?$/u, '-covered$1');
  return named(name, blob, { ...pictureName(blob), taken });
}

function factsOf(before: number, after: number, { width, height }: HTMLCanvasElement): string {
  return say('media.photo.facts', {
    before: fileSize(before),
    after: fileSize(after),
    width: wholeNumber(width),
    height: wholeNumber(height),
  });
}

function sizeWarnings({ width, height }: HTMLCanvasElement): readonly string[] {
  if (Math.min(width, height) >= LEAST_PHOTO_SIDE) return [];
  return [say('media.photo.tooSmall', { least: LEAST_PHOTO_SIDE })];
}

async function refuse(file: File, { key, values }: Refusal): Promise<undefined> {
  await tellRefusal(file.name, say(key, values));
}

interface Naming extends Pick<NameWishes, 'extension' | 'taken'> {
  readonly type: string;
}

function pictureName(blob: Blob): Pick<Naming, 'type' | 'extension'> {
  const format = blob.type.slice('image/'.length);
  return { type: blob.type, extension: format === 'jpeg' ? 'jpg' : format };
}

const audioTypes = { mp3: 'audio/mpeg', m4a: 'audio/mp4', opus: 'audio/ogg' } as const;

function recordingName({ format }: Verdict & { kind: 'recording' }): Pick<Naming, 'type' | 'extension'> {
  return { type: audioTypes[format], extension: audioExtensions[format][0] ?? format };
}

function named(given: string, content: BlobPart, { type, extension, taken }: Naming): File {
  const fallback = type.startsWith('audio/') ? 'recording' : 'picture';
  return new File([content], fileNameFor(given, { fallback, extension, taken }), { type });
}
