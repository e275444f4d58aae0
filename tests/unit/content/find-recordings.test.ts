import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecordingFinder, soundOf } from '../../../src/content/find-recordings.ts';
import { contentFolder } from '../../builders/content-folder.ts';
import { id3v2, m4a, mp3, oggOpus } from '../../builders/recording.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const named = (file: string) =>
  smallCatalog(edited('messages/ar/phone-number.md', 'headline:', `audio: ${file}\nheadline:`));

async function found(bytes: Uint8Array, name = 'media/voice.mp3') {
  const folder = await contentFolder(new Map([[name, bytes]]));
  return createRecordingFinder(folder)(named(name));
}

describe('the recordings of a catalog', () => {
  it.each([
    ['MP3', mp3(), { mediaType: 'audio/mpeg', path: /\.mp3$/ }],
    ['M4A', m4a(), { mediaType: 'audio/mp4', path: /\.m4a$/ }],
    ['Ogg Opus', oggOpus(), { mediaType: 'audio/ogg; codecs=opus', path: /\.ogg$/ }],
  ])('are named by what they are: %s', async (_kind, bytes, expected) => {
    expect(await found(bytes)).toEqual([
      expect.objectContaining({
        slug: 'phone-number',
        locale: 'ar',
        mediaType: expected.mediaType,
        path: expect.stringMatching(expected.path),
        bytes: bytes.length,
      }),
    ]);
  });

  it('leave out what a recorder wrote beside the sound', async () => {
    const [tagged] = await found(Buffer.concat([id3v2('Amina'), mp3()]));
    const [plain] = await found(mp3());
    expect(tagged).toMatchObject({ path: plain?.path, bytes: mp3().length });
    expect(Buffer.from((await soundOf(tagged?.file ?? '')) ?? []).equals(mp3())).toBe(true);
  });

  it.each([
    ['is not there', new Map()],
    ['holds nothing', new Map([['media/voice.mp3', Buffer.alloc(0)]])],
    ['holds words', new Map([['media/voice.mp3', 'not a sound']])],
    ['has forty megabytes', new Map([['media/voice.mp3', mp3({ frames: 385_000 })]])],
  ])('come without one that %s', async (_fault, files) => {
    expect(await createRecordingFinder(await contentFolder(files))(named('media/voice.mp3'))).toEqual([]);
  });

  it('never reach outside the media folder', async () => {
    const folder = await contentFolder(new Map([['private.mp3', mp3()]]));
    expect(await createRecordingFinder(folder)(named('media/../private.mp3'))).toEqual([]);
  });

  it('are read anew when a file changes', async () => {
    const folder = await contentFolder(new Map([['media/voice.mp3', mp3()]]));
    const find = createRecordingFinder(folder);
    const [before] = await find(named('media/voice.mp3'));
    await writeFile(path.join(folder, 'media/voice.mp3'), mp3({ frames: 90 }));
    const [after] = await find(named('media/voice.mp3'));
    expect(after?.path).not.toBe(before?.path);
    await rm(path.join(folder, 'media/voice.mp3'));
    expect(await find(named('media/voice.mp3'))).toEqual([]);
  });
});
