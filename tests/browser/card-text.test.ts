import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/domain/locale.ts';
import { launchChromium } from './chromium.ts';
import { campaignWords } from './ground-truth/campaign-words.ts';
import { setByCardEngine } from './ground-truth/card-setting.ts';
import { setByChromium } from './ground-truth/chromium-setting.ts';
import {
  compareWithChromium,
  type GroundTruth,
  openGroundTruth,
} from './ground-truth/compare-with-chromium.ts';
import { allFontFiles } from './ground-truth/fonts.ts';
import { HARD_STRINGS } from './ground-truth/hard-strings.ts';
import { agreementOf } from './ground-truth/ink.ts';
import { inkOf } from './ground-truth/picture.ts';
import type { Sample } from './ground-truth/sample.ts';
import { sampleOf, samplesOf } from './ground-truth/samples.ts';

let browser: Browser;
let truth: GroundTruth;

beforeAll(async () => {
  browser = await launchChromium();
  truth = await openGroundTruth(browser, await allFontFiles());
});

afterAll(() => browser.close());

async function expectWhatChromiumShows(sample: Sample): Promise<void> {
  const { lines, globalF1, worstTileF1 } = await compareWithChromium(sample, truth);
  expect(lines.card).toEqual(lines.chromium);
  expect(globalF1).toBeGreaterThanOrEqual(0.995);
  expect(worstTileF1).toBeGreaterThanOrEqual(0.95);
}

describe.each(localeCodes)('card text in %s', (locale) => {
  test.each(samplesOf(locale))('is what Chromium shows at weight $weight: $text', expectWhatChromiumShows);
});

describe.each(localeCodes)('the words of the sample campaign in %s', (locale) => {
  test.each(campaignWords(locale))('are what Chromium shows: $slug', async ({ bold, running }) => {
    await expectWhatChromiumShows(bold);
    await expectWhatChromiumShows(running);
  });
});

describe('the comparison with Chromium', () => {
  const [bareNumber = ''] = HARD_STRINGS.ar.map((text) => text.replace(/[\u2066-\u2069]/g, ''));
  const spoilt = [
    { what: 'a lost vowel sign', locale: 'ar', text: 'الخدمة مجانيّةٌ وسرّيةٌ', shown: 'الخدمة مجانيّةٌ وسرّية' },
    {
      what: 'two letters changed round',
      locale: 'en',
      text: 'You are not alone',
      shown: 'You are not alnoe',
    },
    { what: 'an unjoined letter', locale: 'ur', text: 'آپ اکیلے نہیں ہیں', shown: 'آپ اکیلے نہی\u200cں ہیں' },
    { what: 'a number that runs backwards', locale: 'ar', text: HARD_STRINGS.ar[0] ?? '', shown: bareNumber },
  ] as const;

  test.each(spoilt)('notices $what', async ({ locale, text, shown }) => {
    const card = setByCardEngine(sampleOf(locale, text), truth.fonts);
    const chromium = await setByChromium(sampleOf(locale, shown), truth.page);
    expect(chromium.lines).toHaveLength(card.lines.length);
    const { worstTileF1 } = agreementOf(await inkOf(card.svg), await inkOf(chromium.png));
    expect(worstTileF1).toBeLessThan(0.95);
  });
});
