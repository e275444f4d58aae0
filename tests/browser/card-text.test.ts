import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/domain/locale.ts';
import { launchChromium } from './chromium.ts';
import { campaignLocales, campaignWords } from './ground-truth/campaign-words.ts';
import { setByCardEngine, withItsLineEnds } from './ground-truth/card-setting.ts';
import { CASES, laoSamples, rohingyaSamples } from './ground-truth/cases.ts';
import { setByChromium } from './ground-truth/chromium-setting.ts';
import {
  compareWithChromium,
  type GroundTruth,
  openGroundTruth,
} from './ground-truth/compare-with-chromium.ts';
import { allFontFiles, rohingyaFontFiles } from './ground-truth/fonts.ts';
import { HARD_STRINGS } from './ground-truth/hard-strings.ts';
import { agreementOf } from './ground-truth/ink.ts';
import { inkOf } from './ground-truth/picture.ts';
import type { Sample } from './ground-truth/sample.ts';
import { headlineSampleOf, sampleOf, samplesOf } from './ground-truth/samples.ts';

let browser: Browser;
let truth: GroundTruth;

beforeAll(async () => {
  browser = await launchChromium();
  truth = await openGroundTruth(browser, await allFontFiles());
});

afterAll(() => browser.close());

/**
 * Burmese RA or LA with medial HA, U and the dot above: Chromium draws the tail of the consonant through that of the
 * vowel. HarfBuzz keeps them apart, and so do cards. Lines and the whole picture are compared all the same.
 */
const chromiumCollidesIn = /[\u101b\u101c]\u103e\u102f\u1036/;

async function expectWhatChromiumShows(sample: Sample, fonts: GroundTruth = truth): Promise<void> {
  const { lines, globalF1, worstTileF1 } = await compareWithChromium(sample, fonts);
  expect(lines.card).toEqual(lines.chromium);
  expect(globalF1).toBeGreaterThanOrEqual(0.995);
  if (!chromiumCollidesIn.test(sample.text)) expect(worstTileF1).toBeGreaterThanOrEqual(0.95);
}

function expectWhatChromiumShowsInTheseLines(sample: Sample): Promise<void> {
  return expectWhatChromiumShows(withItsLineEnds(sample, truth.fonts));
}

describe.each(localeCodes)('card text in %s', (locale) => {
  const compare = locale === 'km' ? expectWhatChromiumShowsInTheseLines : expectWhatChromiumShows;
  test.each(samplesOf(locale))('is what Chromium shows at weight $weight: $text', (sample) =>
    compare(sample),
  );
});

describe('card text', () => {
  test.each(CASES)('is what Chromium shows: $what', async ({ locale, text }) => {
    await expectWhatChromiumShows(sampleOf(locale, text));
    await expectWhatChromiumShows(headlineSampleOf(locale, text));
  });

  test.each(laoSamples)('is what Chromium shows in Lao at weight $weight: $text', (sample) =>
    expectWhatChromiumShowsInTheseLines(sample),
  );

  test('is what Chromium shows in Hanifi Rohingya', async () => {
    const rohingya = await openGroundTruth(browser, await rohingyaFontFiles());
    for (const sample of rohingyaSamples) await expectWhatChromiumShows(sample, rohingya);
  });

  test.each(['Call now 🚀 today', 'Together 👨‍👩‍👧 here', 'From 🇩🇪 home', 'Yes 👍🏽'])(
    'without what no card font can draw is what Chromium shows without it: %s',
    async (text) => {
      const [grapheme = ''] = /\p{RGI_Emoji}/v.exec(text) ?? [];
      const card = setByCardEngine(sampleOf('en', text), truth.fonts);
      expect(card.missing).toEqual([grapheme]);
      const chromium = await setByChromium(sampleOf('en', text.replace(grapheme, '\u200b')), truth.page);
      const { globalF1, worstTileF1 } = agreementOf(await inkOf(card.svg), await inkOf(chromium.png));
      expect(globalF1).toBeGreaterThanOrEqual(0.995);
      expect(worstTileF1).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe.each(campaignLocales)('the words of the sample campaign in %s', (locale) => {
  const compare = locale === 'km' ? expectWhatChromiumShowsInTheseLines : expectWhatChromiumShows;
  test.each(campaignWords(locale))('are what Chromium shows: $slug', async ({ bold, running, listed }) => {
    await compare(bold);
    await compare(running);
    await compare(listed);
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
