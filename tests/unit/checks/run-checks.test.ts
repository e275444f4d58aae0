import { describe, expect, test } from 'vitest';
import { checks, releaseChecks, runChecks } from '../../../src/checks/run-checks.ts';
import type { MediaFile } from '../../../src/domain/media-file.ts';
import { edited, smallCampaign } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';
const picture = `image:
  file: media/stones.jpg
  kind: illustration
  credit: Waymark, CC BY 4.0
`;
const photo = { kind: 'picture', format: 'jpeg', width: 1600, height: 1200, hasMetadata: false } as const;
const withPicture = edited(message, 'fear: low', `${picture}fear: low`);
const withPictureAndAlt = {
  [message]: (withPicture[message] ?? '').replace('cardText', 'alt: Two stones\ncardText'),
  [arabic]: (smallCampaign[arabic] ?? '').replace('cardText', 'alt: حجران\ncardText'),
};
const withRecording = (name: string) => edited(arabic, 'headline:', `audio: media/${name}\nheadline:`);
const sound = { kind: 'recording', format: 'mp3', bytes: 400_000, seconds: 80, hasTags: false } as const;
const withBrand = (brand: string) =>
  edited('site.yml', 'licence: CC BY 4.0', `licence: CC BY 4.0\nbrand:\n  ${brand}`);
const withLogo = withBrand('logos: [media/logo.svg]');
const withTemplate = (template: string, fields = '') =>
  edited(message, 'template: statement\n', `template: ${template}\n${fields}`);
const testimony = (consent: string) => edited(message, 'kind: risk', `kind: testimony\n${consent}`);
const person = 'consent:\n  voice: name-changed\n  reference: C-0042\n  scope: [web, card]\n  expiresOn: ';
const personHeard = person.replace('[web, card]', '[web, card, audio]');

interface Situation {
  readonly changes?: Parameters<typeof smallCatalog>[0];
  readonly today?: string;
  readonly media?: ReadonlyMap<string, MediaFile>;
}

function codesIn({ changes = {}, today = '2026-12-01', media = new Map() }: Situation): string[] {
  return runChecks(checks, { catalog: smallCatalog(changes), today, media }).map(
    ({ code, file }) => `${code} ${file}`,
  );
}

const withdrawn = (slug: string) => ({
  'messages/en/old.md': (smallCampaign[message] ?? '')
    .replace('A7K3Q9', 'B7K3Q9')
    .replace(
      'headline:',
      `withdrawn:\n  on: 2026-11-20\n  reason: outdated\n  replacedBy: ${slug}\nheadline:`,
    ),
});

describe('a rule stays quiet when all is well', () => {
  const cases: [string, Situation][] = [
    [
      'a recording of each kind',
      {
        changes: withRecording('voice.OPUS'),
        media: new Map([['media/voice.OPUS', { ...sound, format: 'opus', bytes: 10_000_000 }]]),
      },
    ],
    ['a withdrawn message and the one that replaces it', { changes: withdrawn('phone-number') }],
    [
      'a source that is cited at two places',
      {
        changes: edited(
          message,
          'locator: para. 10',
          'locator: para. 10\n  - source: wg7-2020\n    locator: para. 12',
        ),
      },
    ],
    ['the small campaign', {}],
    [
      'a picture with alt text in every locale',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', photo]]),
      },
    ],
    ['a brand of its own', { changes: withBrand('colours: { ink: "#101010", blaze: "#F0C000" }') }],
    [
      'a logo without anything that could run',
      { changes: withLogo, media: new Map([['media/logo.svg', { kind: 'drawing', danger: undefined }]]) },
    ],
    ['a composite testimony', { changes: testimony('consent:\n  voice: composite') }],
    ['a testimony with a valid consent', { changes: testimony(`${person}2027-01-01`) }],
    [
      'a recording of a story whose consent covers audio',
      {
        changes: { ...testimony(`${personHeard}2027-01-01`), ...withRecording('voice.mp3') },
        media: new Map([['media/voice.mp3', sound]]),
      },
    ],
    [
      'a recording of several accounts told as one',
      {
        changes: { ...testimony('consent:\n  voice: composite'), ...withRecording('voice.mp3') },
        media: new Map([['media/voice.mp3', sound]]),
      },
    ],
    ['the day of review itself', { today: '2027-05-01' }],
    ['a contact tested today, where it is tomorrow already', { today: '2026-10-31' }],
  ];
  test.each(cases)('%s', (_name, situation) => {
    expect(codesIn(situation)).toEqual([]);
  });
});

describe('a rule fires', () => {
  const cases: [string, Situation, string[]][] = [
    [
      'a claim card without its claim',
      { changes: edited(message, 'template: statement', 'template: claim') },
      [`claim-text-missing content/${message}`, `claim-text-missing content/${arabic}`],
    ],
    [
      'a figure card without its figure',
      { changes: withTemplate('figure') },
      [
        `figure-text-missing content/${message}`,
        `figure-text-missing content/${message}`,
        `figure-text-missing content/${arabic}`,
        `figure-text-missing content/${arabic}`,
      ],
    ],
    [
      'a quote card without quote and voice',
      { changes: withTemplate('quote') },
      [`quote-text-missing content/${message}`, `quote-text-missing content/${arabic}`],
    ],
    [
      'a steps card of fewer than three steps',
      { changes: withTemplate('steps') },
      [`steps-count content/${message}`, `steps-count content/${arabic}`],
    ],
    [
      'a brand whose letters drown in its paper',
      { changes: withBrand('colours: { ink: "#8899AA" }') },
      ['brand-contrast content/site.yml', 'brand-contrast content/site.yml'],
    ],
    ['a logo that is not there', { changes: withLogo }, ['logo-missing content/site.yml']],
    [
      'a logo with a script in it',
      {
        changes: withLogo,
        media: new Map([['media/logo.svg', { kind: 'drawing', danger: 'a script' }]]),
      },
      ['logo-unsafe content/site.yml'],
    ],
    [
      'a picture of a hundred million pixels',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { kind: 'oversized', megapixels: 100 }]]),
      },
      [`image-oversized content/${message}`],
    ],
    [
      'a picture of one pixel',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { ...photo, width: 1, height: 1 }]]),
      },
      [`image-too-small content/${message}`],
    ],
    [
      'a moving picture in the place of a photo',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { kind: 'unsuited', format: 'gif' }]]),
      },
      [`image-unsuited content/${message}`],
    ],
    [
      'strong fear without steps',
      { changes: edited(message, 'fear: low', 'fear: high') },
      [`steps-missing content/${arabic}`],
    ],
    [
      'a translation that does not say who made it',
      {
        changes: edited(arabic, 'translation:\n  origin: machine\n  from: {}\n', ''),
      },
      [`translation-stamp-missing content/${arabic}`],
    ],
    [
      'a source text that claims to be a translation',
      {
        changes: edited(message, 'steps:', 'translation:\n  origin: human\n  from: {}\nsteps:'),
      },
      [`translation-stamp-in-source content/${message}`],
    ],
    [
      'a testimony without consent',
      { changes: edited(message, 'kind: risk', 'kind: testimony') },
      [`consent-missing content/${message}`],
    ],
    [
      "one person's story without an expiry date",
      { changes: testimony(person.replace('  expiresOn: ', '')) },
      [`consent-incomplete content/${message}`],
    ],
    [
      'a consent that ended today',
      { changes: testimony(`${person}2026-12-01`) },
      [`consent-ended content/${message}`],
    ],
    [
      "a recording of one person's story whose consent does not cover audio",
      {
        changes: { ...testimony(`${person}2027-01-01`), ...withRecording('voice.mp3') },
        media: new Map([['media/voice.mp3', sound]]),
      },
      [`consent-lacks-audio content/${arabic}`],
    ],
    [
      'a contact that no phone can open',
      { changes: edited('hotlines/eu-112.yml', 'contact: "112"', 'contact: call us') },
      ['contact-malformed content/hotlines/eu-112.yml'],
    ],
    [
      'a short code that is said to work in every country',
      { changes: edited('hotlines/eu-112.yml', 'country: EU', 'country: "001"') },
      ['short-code-everywhere content/hotlines/eu-112.yml'],
    ],
    [
      'a recording that is not there',
      { changes: withRecording('voice.mp3') },
      [`audio-missing content/${arabic}`],
    ],
    ...(
      [
        ['a recording of no bytes', 'audio-unreadable', { kind: 'unreadable' }],
        ['a WAV under another name', 'audio-unsuited', { kind: 'unsuited', format: 'WAV' }],
        ['a picture in the place of a recording', 'audio-unsuited', photo],
        ['a recording under the name of another kind', 'audio-misnamed', { ...sound, format: 'm4a' }],
        ['a recording of more than ten megabytes', 'audio-too-large', { ...sound, bytes: 10_000_001 }],
        ['a recording that says who speaks', 'audio-has-tags', { ...sound, hasTags: true }],
      ] as const satisfies readonly (readonly [string, string, MediaFile])[]
    ).map(([what, code, found]): [string, Situation, string[]] => [
      what,
      { changes: withRecording('voice.mp3'), media: new Map([['media/voice.mp3', found]]) },
      [`${code} content/${arabic}`],
    ]),
    ['a picture that is not there', { changes: withPictureAndAlt }, [`image-missing content/${message}`]],
    [
      'a file that is no picture',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { kind: 'unreadable' }]]),
      },
      [`image-unreadable content/${message}`],
    ],
    [
      'a picture that still says where it was taken',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { ...photo, hasMetadata: true }]]),
      },
      [`image-has-metadata content/${message}`],
    ],
    [
      'a picture without alt text',
      {
        changes: withPicture,
        media: new Map([['media/stones.jpg', photo]]),
      },
      [`image-alt-missing content/${message}`, `image-alt-missing content/${arabic}`],
    ],
    [
      'a message and a contact past their review',
      { today: '2027-11-02' },
      [
        'contact-expired content/hotlines/eu-112.yml',
        `contacts-all-expired content/${message}`,
        `review-overdue content/${message}`,
      ],
    ],
    [
      'a contact tested on a day that is still to come',
      { changes: edited('hotlines/eu-112.yml', 'testedOn: 2026-11-01', 'testedOn: 2026-12-03') },
      ['date-in-future content/hotlines/eu-112.yml'],
    ],
    [
      'a contact to be tested again before it was tested',
      {
        changes: edited(
          'hotlines/eu-112.yml',
          'testedOn: 2026-11-01\nreviewBy: 2027-11-01',
          'testedOn: 2026-11-01\nreviewBy: 2026-11-01',
        ),
      },
      [
        'contact-expired content/hotlines/eu-112.yml',
        `contacts-all-expired content/${message}`,
        'date-not-after content/hotlines/eu-112.yml',
      ],
    ],
    [
      'a campaign that ends before it starts',
      {
        changes: edited(
          'campaigns/en/before-you-pay.md',
          'startsOn: 2026-11-01',
          'startsOn: 2026-11-01\nendsOn: 2026-10-31',
        ),
      },
      ['date-not-after content/campaigns/en/before-you-pay.md'],
    ],
    [
      'a quote without a voice in a message of another kind',
      { changes: edited(message, 'steps:', 'quote: They took it all.\nsteps:') },
      [`consent-missing content/${message}`],
    ],
    [
      'a language of the site that is named twice',
      { changes: edited('site.yml', 'locales: [en, ar]', 'locales: [en, ar, en]') },
      ['entry-repeated content/site.yml'],
    ],
    [
      'a contact that is named twice',
      { changes: edited(message, '  - eu-112', '  - eu-112\n  - eu-112') },
      [`entry-repeated content/${message}`],
    ],
    [
      'a place in a source that is named twice',
      {
        changes: edited(
          message,
          'locator: para. 10',
          'locator: para. 10\n  - source: wg7-2020\n    locator: para. 10',
        ),
      },
      [`entry-repeated content/${message}`],
    ],
    [
      'a withdrawn message that is said to replace itself',
      { changes: withdrawn('old') },
      ['replacement-is-itself content/messages/en/old.md'],
    ],
    [
      'a withdrawn message that is replaced by another withdrawn one',
      {
        changes: {
          ...withdrawn('phone-number'),
          ...edited(message, 'headline:', 'withdrawn:\n  on: 2026-11-21\n  reason: outdated\nheadline:'),
        },
      },
      ['replacement-withdrawn content/messages/en/old.md'],
    ],
    [
      'withdrawn messages that replace one another in a circle',
      {
        changes: {
          ...withdrawn('phone-number'),
          ...edited(
            message,
            'headline:',
            'withdrawn:\n  on: 2026-11-21\n  reason: outdated\n  replacedBy: old\nheadline:',
          ),
        },
      },
      ['replacement-withdrawn content/messages/en/old.md', `replacement-withdrawn content/${message}`],
    ],
    [
      'a headline that no card can hold',
      { changes: edited(message, 'A phone number proves nothing', 'word '.repeat(60).trim()) },
      [`text-too-long content/${message}`],
    ],
    [
      'an Arabic text in the English file',
      { changes: edited(message, 'A phone number proves nothing', 'رقم الهاتف لا يثبت شيئاً على الإطلاق') },
      [`text-in-other-letters content/${message}`],
    ],
    [
      'a contact that is not explained in the source language',
      {
        changes: edited('hotlines/eu-112.yml', '  en: Emergency services in the European Union.\n', ''),
      },
      ['default-text-missing content/hotlines/eu-112.yml'],
    ],
  ];
  test.each(cases)('%s', (_name, situation, expected) => {
    expect(codesIn(situation)).toEqual(expected);
  });
});

describe('every text that is printed on a card has a limit', () => {
  const endless = 'word '.repeat(100).trim();
  const cases: [string, string, Record<string, string>][] = [
    ['headline', message, edited(message, 'A phone number proves nothing', endless)],
    ['claim', message, edited(message, 'headline:', `claim: ${endless}\nheadline:`)],
    ['figure', message, edited(message, 'headline:', `figure: ${endless}\nheadline:`)],
    ['figureMeaning', message, edited(message, 'headline:', `figureMeaning: ${endless}\nheadline:`)],
    ['cardText', message, edited(message, 'A number can be gone tomorrow.', endless)],
    [
      'quote',
      message,
      edited(message, 'headline:', `consent:\n  voice: composite\nquote: ${endless}\nheadline:`),
    ],
    ['action', message, edited(message, 'Ask first, it is free', endless)],
    ['steps.0', message, edited(message, 'Ask for a name and an office.', endless)],
    [
      'name',
      'campaigns/en/before-you-pay.md',
      edited('campaigns/en/before-you-pay.md', 'name: Before', `name: ${endless} Before`),
    ],
    ['owner', 'site.yml', edited('site.yml', 'Example NGO', endless)],
    ['name', 'hotlines/eu-112.yml', edited('hotlines/eu-112.yml', 'name: "112"', `name: ${endless}`)],
    [
      'contact',
      'hotlines/eu-112.yml',
      edited(
        'hotlines/eu-112.yml',
        'channel: phone\ncontact: "112"',
        `channel: web\ncontact: https://help.example/${'a'.repeat(300)}`,
      ),
    ],
    ['publisher', 'sources/wg7-2020.yml', edited('sources/wg7-2020.yml', 'United Nations', endless)],
  ];
  test.each(cases)('%s in %s', (field, file, changes) => {
    const found = runChecks(checks, {
      catalog: smallCatalog(changes),
      today: '2026-12-01',
      media: new Map(),
    });
    expect(found).toEqual([
      expect.objectContaining({ code: 'text-too-long', file: `content/${file}`, field }),
    ]);
  });
});

describe('a release is refused', () => {
  const release = (changes: Record<string, string>) =>
    runChecks(releaseChecks, { catalog: smallCatalog(changes), today: '2026-12-01', media: new Map() }).map(
      ({ code }) => code,
    );
  const ownAddress = edited('site.yml', 'https://before-you-pay.example', 'https://before-you-pay.org');
  const own = { 'site.yml': (ownAddress['site.yml'] ?? '').replace('Example NGO', 'Harbour Aid') };

  test('under the example address or the example owner', () => {
    expect(release({})).toEqual(['sample-site']);
    expect(release(ownAddress)).toEqual(['sample-site']);
  });
  const ownWith = (contact: string) => ({
    'site.yml': `${own['site.yml']}securityContact: ${contact}\n`,
  });

  test.each(['security@before-you-pay.example', 'https://www.example.org/report'])(
    'with the example’s contact for security faults: %s',
    (contact) => {
      expect(release(ownWith(contact))).toEqual(['sample-site']);
    },
  );

  test.each(['security@harbour-aid.org', 'https://harbour-aid.org/report'])(
    'but not with a contact of one’s own: %s',
    (contact) => {
      expect(release(ownWith(contact))).toEqual([]);
    },
  );

  test("but not under a name and address of one's own", () => {
    expect(release(own)).toEqual([]);
  });
});
