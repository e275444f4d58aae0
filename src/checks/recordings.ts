import { audioExtensions, MOST_AUDIO_BYTES } from '../domain/audio/audio-file.ts';
import { mediaPath } from '../domain/content-folder.ts';
import { error, type Issue, type IssuePlace } from '../domain/issue.ts';
import type { MediaFile } from '../domain/media-file.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

const MOST_MEGABYTES = MOST_AUDIO_BYTES / 1_000_000;

export const recordingFile: Check = {
  name: 'recording-file',
  description: `A recording exists, is an MP3, M4A or Ogg Opus file that plays, has at most ${MOST_MEGABYTES} MB, and carries no tags: recorders write names and places into them.`,
  find: ({ catalog, media }) =>
    eachText(catalog).flatMap(({ text: { audio }, file }) =>
      audio === undefined ? [] : audioIssues(media.get(mediaPath(audio)), audio, { file, field: 'audio' }),
    ),
};

function audioIssues(found: MediaFile | undefined, audio: string, place: IssuePlace): Issue[] {
  switch (found?.kind) {
    case undefined:
      return [error('audio-missing', place, { audio })];
    case 'unreadable':
    case 'oversized':
      return [error('audio-unreadable', place, { audio })];
    case 'unsuited':
    case 'picture':
      return [error('audio-unsuited', place, { audio, format: found.format })];
    case 'drawing':
      return [error('audio-unsuited', place, { audio, format: 'svg' })];
    case 'recording':
      return recordingIssues(found, audio, place);
  }
}

function recordingIssues(
  { format, bytes, hasTags }: MediaFile & { kind: 'recording' },
  audio: string,
  place: IssuePlace,
): Issue[] {
  const endings = audioExtensions[format];
  const ending = audio.slice(audio.lastIndexOf('.') + 1).toLowerCase();
  const megabytes = Math.ceil(bytes / 100_000) / 10;
  return [
    ...(endings.includes(ending) ? [] : [error('audio-misnamed', place, { audio, endings })]),
    ...(bytes > MOST_AUDIO_BYTES
      ? [error('audio-too-large', place, { audio, megabytes, most: MOST_MEGABYTES })]
      : []),
    ...(hasTags ? [error('audio-has-tags', place, { audio })] : []),
  ];
}
