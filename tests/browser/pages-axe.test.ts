import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { PHONE, pagesOfALanguage, pagesWithoutLanguage } from './page-types.ts';
import { type ServedSite, serveSite } from './served-site.ts';

/** One language of each manner of writing that could look different: two directions, Nastaliq, Ethiopic, Bengali. */
const locales = ['en', 'ar', 'ur', 'ti', 'bn'] as const;

const groups = [
  ...locales.map((locale) => ({
    of: `in ${locale}`,
    pages: pagesOfALanguage.map(({ type, path }) => ({ type, path: `/${locale}/${path}` })),
  })),
  { of: 'without a language', pages: pagesWithoutLanguage },
];

const cases = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ['with its scripts', 'without scripts'].flatMap((runs) =>
    groups.map((group) => ({ ...group, colorScheme, runs })),
  ),
);

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each(cases)('every type of page $of, $colorScheme, $runs', ({ pages, colorScheme, runs }) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: PHONE, colorScheme });
    if (runs === 'without scripts') await leaveOutScripts(context);
    page = await context.newPage();
  });

  afterAll(() => context.close());

  it.each(pages)(
    'has nothing that axe objects to, and nothing beyond the edge of a phone: $type',
    async ({ path }) => {
      await page.goto(site.address + path);
      // Without the legacy mode each run opens a page of its own, for frames that no page of ours has.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    },
  );
});

/** axe itself is a script, and does not run in a browser without them: the pages lose theirs on the way instead. */
async function leaveOutScripts(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/<script[\s\S]*?<\/script>|<\/?noscript>/g, '');
    await route.fulfill({ response, body });
  });
}

it('a fault would be seen', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html><title>x</title><img src="x.png"><p style="color:#eee">pale');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']),
  );
  await page.close();
});
