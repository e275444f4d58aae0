import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteFiles } from '../build/site-files.ts';
import { m4a, mp3, oggOpus } from '../builders/recording.ts';
import { edited, smallCampaignWith } from '../builders/small-campaign.ts';
import { secondMessage, withFrench } from '../unit/page-model/context-for.ts';
import { launchChromium } from './chromium.ts';
import { type SiteOfContent, siteOfContent } from './site-of-content.ts';
import { watchedPhone } from './watched-phone.ts';

let browser: Browser;
let site: SiteOfContent;
let context: BrowserContext;
let page: Page;
let requested: string[];
let troubles: string[];

const named = (locale: string, file: string) =>
  edited(`messages/${locale}/phone-number.md`, 'headline:', `audio: media/${file}\nheadline:`);

beforeAll(async () => {
  const texts = smallCampaignWith({
    ...withFrench,
    ...named('en', 'en.ogg'),
    ...named('ar', 'ar.mp3'),
    'messages/en/second.md': secondMessage['messages/en/second.md'].replace(
      'headline:',
      'audio: media/second.m4a\nheadline:',
    ),
  });
  const content = new Map<string, string | Uint8Array>([
    ...texts,
    ['media/en.ogg', oggOpus({ packets: 250 })],
    ['media/ar.mp3', mp3({ frames: 3100 })],
    ['media/second.m4a', m4a()],
  ]);
  [browser, site] = await Promise.all([launchChromium(), siteOfContent(content)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  ({ context, page, troubles, requested } = await watchedPhone(browser, site.address));
});

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

const sounds = () => requested.filter((address) => address.startsWith('/audio/'));

describe('a recording', () => {
  it.each([
    {
      where: 'en/m/phone-number/',
      label: 'Listen to this text',
      details: ['5 sec', '2 kB'],
      file: /en-\w{10}\.ogg$/,
    },
    {
      where: 'ar/m/phone-number/',
      label: 'استمعوا إلى هذا النص',
      details: ['1 د و21 ث', '323 كيلوبايت'],
      file: /ar-\w{10}\.mp3$/,
    },
    {
      where: 'en/m/second/',
      label: 'Listen to this text',
      details: ['2 sec', '2 kB'],
      file: /en-\w{10}\.m4a$/,
    },
  ])(
    'says how long and large it is, and loads and plays with a tap only: $where',
    async ({ where, ...shown }) => {
      await page.goto(`${site.address}/${where}`, { waitUntil: 'networkidle' });
      expect(sounds()).toEqual([]);
      const figure = page.locator('.recording');
      expect(await figure.locator('b').textContent()).toBe(shown.label);
      expect(await figure.locator('bdi').allTextContents()).toEqual(shown.details);
      await page.locator('audio').evaluate(async (player: HTMLAudioElement) => {
        await player.play();
        await new Promise((resolve) => player.addEventListener('timeupdate', resolve, { once: true }));
      });
      expect(new Set(sounds()).size).toBe(1);
      expect(sounds()[0]).toMatch(shown.file);
    },
  );

  it('of the text that is shown in place of a missing one is offered with it', async () => {
    await page.goto(`${site.address}/fr/m/phone-number/`);
    expect(await page.locator('.recording b').textContent()).toBe('Écouter ce texte');
    expect(await page.locator('source').getAttribute('src')).toMatch(/^\/audio\/a7k3q9-en-/);
  });

  it('falls silent with the quick exit, while the other page is still on its way', async () => {
    await page.goto(`${site.address}/ar/m/phone-number/`);
    const player = await page.locator('audio').elementHandle();
    await player?.evaluate((sound: HTMLAudioElement) => sound.play());
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.leave');
      if (!link) throw new Error('There is no quick exit.');
      // Leads nowhere, so that only the emptied page can have ended the sound.
      link.href = '#';
      link.click();
    });
    await expect.poll(() => player?.getProperty('paused').then((paused) => paused.jsonValue())).toBe(true);
  });

  it('does not stand on the discreet page', async () => {
    await page.goto(`${site.address}/en/d/a7k3q9/`);
    expect(await page.locator('audio, .aloud').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to object to, and fits a phone: %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const locale of ['en', 'ar']) {
        await page.goto(`${site.address}/${locale}/m/phone-number/`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
    },
  );
});

it('the build has each recording once, under its own name, and players that load nothing by themselves', () => {
  const { paths, pages, read } = siteFiles(site.folder);
  expect([...paths].filter((file) => file.startsWith('audio/'))).toHaveLength(3);
  const players = pages.flatMap((file) => [
    ...read(file)
      .toString()
      .matchAll(/<audio[^>]*>.*?<\/audio>/gs),
  ]);
  // Two messages in three languages.
  expect(players).toHaveLength(6);
  for (const [player] of players) {
    expect(player).toMatch(
      /^<audio controls preload="none" [^>]*><source src="\/audio\/[^"]+" type="audio\/[^"]+"><\/audio>$/,
    );
  }
});
