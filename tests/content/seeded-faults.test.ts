import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../builders/content-folder.ts';
import { id3v2, mp3 } from '../builders/recording.ts';
import { runWaymark } from '../builders/run-waymark.ts';
import { edited, smallCampaign, smallCampaignWith } from '../builders/small-campaign.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';
const headline = 'headline: A phone number proves nothing';

/** The picture's faults need alt texts in both locales, so that the picture itself is the only fault. */
function withPicture(file: string): Record<string, string> {
  const picture = `image:\n  file: ${file}\n  kind: illustration\n  credit: Waymark\nfear: low`;
  return {
    [message]: (smallCampaign[message] ?? '')
      .replace('fear: low', picture)
      .replace('cardText', 'alt: Stones\ncardText'),
    [arabic]: (smallCampaign[arabic] ?? '').replace('cardText', 'alt: حجارة\ncardText'),
  };
}

type Changes = Record<string, string | undefined>;
interface Found {
  readonly file: string;
  readonly words: RegExp;
  /** Files that are no texts. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
}
type Fault = [name: string, changes: Changes, found: Found];

/** Name of the fault, what is changed, and the file and the words that the sentence must hold. */
const faults: Fault[] = [
  [
    'bad YAML',
    edited(message, 'kind: risk', 'kind: "risk'),
    { file: message, words: /line \d+, or a line above it, is not valid YAML \(Missing closing "quote\)/ },
  ],
  [
    'an unknown key',
    edited(message, 'fear: low', 'fear: low\nfeer: low'),
    { file: message, words: /no field is called "feer".*Did you mean "fear"/ },
  ],
  [
    'a missing source',
    edited(message, 'sources:\n  - source: wg7-2020\n    locator: para. 10\n', ''),
    { file: message, words: /"Sources" is missing/ },
  ],
  [
    'a dangling hotline',
    edited(message, '- eu-112', '- eu-113'),
    { file: message, words: /no "eu-113" in content\/hotlines.*Did you mean "eu-112"/ },
  ],
  [
    'two messages with one slug',
    { 'messages/en/Phone-Number.md': smallCampaign[message] },
    { file: 'messages/en/Phone-Number.md', words: /published at the address "phone-number"/ },
  ],
  [
    'a raw script',
    edited(message, 'A number can be rented', '<script>alert(1)</script>\n\nA number can be rented'),
    { file: message, words: /holds HTML/ },
  ],
  [
    'a javascript: link',
    edited(message, 'A number can be rented', 'A [number](javascript:alert(1)) can be rented'),
    { file: message, words: /links to "javascript:alert\(1\)"/ },
  ],
  [
    'an unknown locale folder',
    { 'messages/xx/phone-number.md': smallCampaign[arabic] },
    { file: 'messages/xx/phone-number.md', words: /"xx" is not a locale/ },
  ],
  [
    'a headline that does not fit',
    edited(message, headline, `headline: ${'Numbers prove nothing at all '.repeat(6).trim()}`),
    { file: message, words: /\d+ characters too long for the \w+ card in English/ },
  ],
  [
    'a headline that no card could ever hold',
    edited(message, headline, `headline: ${'Numbers prove nothing at all '.repeat(60).trim()}`),
    { file: message, words: /far more than a card can hold/ },
  ],
  [
    'a headline of marks that nobody can see',
    edited(message, headline, String.raw`headline: "\u200B\u2066\u2069\u00AD"`),
    { file: message, words: /"Headline" holds only marks that nobody can see/ },
  ],
  [
    'a headline of a picture character that no font has',
    edited(message, headline, 'headline: 👍'),
    { file: message, words: /no card font can draw "👍"/ },
  ],
  [
    'a glyph that no font has',
    edited(message, headline, 'headline: A phone number 𓀀 proves nothing'),
    { file: message, words: /no card font can draw "𓀀" \(U\+13000\)/ },
  ],
  [
    'a picture that is missing',
    withPicture('media/none.jpg'),
    { file: message, words: /"media\/none.jpg" does not exist/ },
  ],
  [
    'a picture that is none',
    { ...withPicture('media/text.jpg'), 'media/text.jpg': 'not a picture' },
    { file: message, words: /"media\/text.jpg" is not a picture/ },
  ],
  ...(
    [
      ['a recording that is missing', undefined, /"media\/voice.mp3" does not exist/],
      ['a recording of no bytes', Buffer.alloc(0), /"media\/voice.mp3" is empty, cut short, or no recording/],
      [
        'words under the name of a recording',
        Buffer.from('not a sound'),
        /"media\/voice.mp3" is empty, cut short, or no rec/,
      ],
      [
        'a recording of forty megabytes',
        mp3({ frames: 385_000 }),
        /has 40.1 MB, and a recording may have 10/,
      ],
      [
        'a recording that says who speaks',
        Buffer.concat([id3v2('Amina'), mp3()]),
        /still holds what the recorder/,
      ],
    ] as const
  ).map(
    ([name, sound, words]): Fault => [
      name,
      edited(arabic, 'headline:', 'audio: media/voice.mp3\nheadline:'),
      { file: arabic, words, media: sound === undefined ? {} : { 'media/voice.mp3': sound } },
    ],
  ),
  [
    'an empty body',
    edited(message, '\nA number can be rented for a week.\n', ''),
    { file: message, words: /the text of the page is empty/ },
  ],
  [
    'a duplicate code',
    { 'messages/en/second.md': smallCampaign[message] },
    {
      file: 'messages/en/second.md',
      words: /the card code A7K3Q9 is printed on the cards of content\/messages\/en\/phone-number.md/,
    },
  ],
];

async function buildWith(changes: Changes, media: Found['media'] = {}) {
  const texts = smallCampaignWith(changes);
  const folder = await contentFolder(
    new Map<string, string | Uint8Array>([...texts, ...Object.entries(media)]),
  );
  const out = path.join(folder, '..', `${path.basename(folder)}-dist`);
  return { ...(await runWaymark(['build', '--out', out], folder)), out };
}

const errorLines = (output: string) => output.split('\n').filter((line) => line.startsWith('error: '));

describe.concurrent('a seeded fault stops the build with one clear sentence', () => {
  test.each(faults)('%s', async (_name, changes, { file, words, media }) => {
    const { exitCode, stderr, out } = await buildWith(changes, media);
    const lines = errorLines(stderr);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`content/${file}`);
    expect(lines[0]).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(exitCode).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

test('all faults are listed at once', async () => {
  const { exitCode, stderr, out } = await buildWith({
    ...edited(message, 'A number can be rented', 'A [number](javascript:alert(1)) can be rented'),
    ...edited('hotlines/eu-112.yml', 'cost: free', 'cost: nothing'),
    'messages/xx/phone-number.md': smallCampaign[arabic],
  });
  expect(errorLines(stderr)).toHaveLength(3);
  expect(exitCode).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('the sample can be checked, but a release of it is refused', async () => {
  const folder = await contentFolder(smallCampaignWith());
  expect(await runWaymark(['check'], folder)).toMatchObject({
    exitCode: 0,
    stdout:
      'The content is in order.\n0 of 2 texts have a recording for people who read little. Without one: English 1, Arabic 1.\n',
  });
  const release = await runWaymark(['check', '--release'], folder);
  expect(release.exitCode).toBe(1);
  expect(release.stdout).toContain('still runs under the example name or address');
});

test('a content folder that does not exist is named', async () => {
  const { exitCode, stdout } = await runWaymark(['check'], '/nowhere/content');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('this content folder does not exist');
});

test('a folder that holds other files is not replaced by a build', async () => {
  const folder = await contentFolder(smallCampaignWith());
  const other = await contentFolder(new Map([['letters/to-my-mother.txt', 'Dear mother']]));
  const { exitCode, stderr } = await runWaymark(['build', '--out', other], folder);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('holds something else than a build');
  expect(existsSync(path.join(other, 'letters/to-my-mother.txt'))).toBe(true);
});
