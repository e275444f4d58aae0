import { expect, it } from 'vitest';
import { recordingCoverage } from '../../../src/checks/recording-coverage.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const recorded = (locale: string) =>
  edited(`messages/${locale}/phone-number.md`, 'headline:', 'audio: media/voice.mp3\nheadline:');
const withdrawn = edited(
  'messages/en/phone-number.md',
  'headline:',
  'withdrawn:\n  on: 2026-11-20\n  reason: outdated\nheadline:',
);

it.each([
  {
    what: 'no recording',
    changes: {},
    says: '0 of 2 texts have a recording for people who read little. Without one: English 1, Arabic 1.',
  },
  {
    what: 'a recording in one language',
    changes: recorded('ar'),
    says: '1 of 2 texts have a recording for people who read little. Without one: English 1.',
  },
  {
    what: 'a recording of every text',
    changes: { ...recorded('ar'), ...recorded('en') },
    says: 'Every text has a recording.',
  },
  { what: 'a withdrawn message only', changes: withdrawn, says: 'Every text has a recording.' },
])('a campaign with $what says so in one line', ({ changes, says }) => {
  expect(recordingCoverage(smallCatalog(changes))).toBe(says);
});
