import { describe, expect, test } from 'vitest';
import type { InspectedMedia } from '../../../src/checks/check.ts';
import { checks, releaseChecks, runChecks } from '../../../src/checks/run-checks.ts';
import { edited, smallCampaign } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';
const picture = `image:
  file: media/stones.jpg
  kind: illustration
  credit: Waymark, CC BY 4.0
`;
const withPicture = edited(message, 'fear: low', `${picture}fear: low`);
const withPictureAndAlt = {
  [message]: (withPicture[message] ?? '').replace('cardText', 'alt: Two stones\ncardText'),
  [arabic]: (smallCampaign[arabic] ?? '').replace('cardText', 'alt: حجران\ncardText'),
};
const testimony = (consent: string) => edited(message, 'kind: risk', `kind: testimony\n${consent}`);
const person = 'consent:\n  voice: name-changed\n  reference: C-0042\n  scope: [web, card]\n  expiresOn: ';

interface Situation {
  readonly changes?: Parameters<typeof smallCatalog>[0];
  readonly today?: string;
  readonly media?: ReadonlyMap<string, InspectedMedia>;
}

function codesIn({ changes = {}, today = '2026-12-01', media = new Map() }: Situation): string[] {
  return runChecks(checks, { catalog: smallCatalog(changes), today, media }).map(
    ({ code, file }) => `${code} ${file}`,
  );
}

describe('a rule stays quiet when all is well', () => {
  const cases: [string, Situation][] = [
    ['the small campaign', {}],
    [
      'a picture with alt text in every locale',
      {
        changes: withPictureAndAlt,
        media: new Map([['media/stones.jpg', { kind: 'image', hasMetadata: false }]]),
      },
    ],
    ['a composite testimony', { changes: testimony('consent:\n  voice: composite') }],
    ['a testimony with a valid consent', { changes: testimony(`${person}2027-01-01`) }],
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
      'a contact that no phone can open',
      { changes: edited('hotlines/eu-112.yml', 'contact: "112"', 'contact: call us') },
      ['contact-malformed content/hotlines/eu-112.yml'],
    ],
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
        media: new Map([['media/stones.jpg', { kind: 'image', hasMetadata: true }]]),
      },
      [`image-has-metadata content/${message}`],
    ],
    [
      'a picture without alt text',
      {
        changes: withPicture,
        media: new Map([['media/stones.jpg', { kind: 'image', hasMetadata: false }]]),
      },
      [`image-alt-missing content/${message}`, `image-alt-missing content/${arabic}`],
    ],
    [
      'a message and a contact past their review',
      { today: '2027-11-02' },
      [`review-overdue content/${message}`, 'review-overdue content/hotlines/eu-112.yml'],
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
      ['date-not-after content/hotlines/eu-112.yml', 'review-overdue content/hotlines/eu-112.yml'],
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
      'a headline that no card can hold',
      { changes: edited(message, 'A phone number proves nothing', 'word '.repeat(60).trim()) },
      [`text-too-long content/${message}`],
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
  test("but not under a name and address of one's own", () => {
    expect(release(own)).toEqual([]);
  });
});
