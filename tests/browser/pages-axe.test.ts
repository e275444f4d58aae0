import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const pagesOfALanguage: readonly { readonly type: string; readonly path: string }[] = [
  { type: 'start', path: '' },
  { type: 'message that answers a claim', path: 'm/pay-after-the-visa/' },
  { type: 'message that tells a testimony', path: 'm/then-the-number-was-off/' },
  { type: 'campaign', path: 'c/before-you-pay/' },
  { type: 'discreet message', path: 'd/8hk65x/' },
  { type: 'help', path: 'help/' },
  { type: 'finding a message', path: 'find/' },
  { type: 'checking a card', path: 'check/' },
  { type: 'keeping the pages', path: 'keep/' },
  { type: 'about', path: 'about/' },
  { type: 'partners', path: 'share/' },
  { type: 'partners’ message', path: 'share/pay-after-the-visa/' },
];

const pagesWithoutLanguage = [
  { type: 'language chooser', path: '/' },
  { type: 'card code', path: '/v/8HK65X/' },
  { type: 'wrong address', path: '/en/no-such-page/' },
];

const pages = [
  ...['en', 'ar'].flatMap((locale) =>
    pagesOfALanguage.map(({ type, path }) => ({ type: `${type}, ${locale}`, path: `/${locale}/${path}` })),
  ),
  ...pagesWithoutLanguage,
];

/** A cheap phone, held upright. */
const PHONE = { width: 360, height: 740 };

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each(['light', 'dark'] as const)('every type of page, %s', (colorScheme) => {
  it.each(pages)(
    'has nothing that axe objects to, and nothing beyond the edge of a phone: $type',
    async ({ path }) => {
      const context = await browser.newContext({ viewport: PHONE, colorScheme });
      try {
        const page = await context.newPage();
        await page.goto(site.address + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      } finally {
        await context.close();
      }
    },
  );
});
