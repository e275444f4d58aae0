import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const viewports = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

/** One answers a claim, whose bubble has a ground of its own; the other tells a testimony. */
const messages = ['pay-after-the-visa', 'then-the-number-was-off'] as const;

const cases = messages.flatMap((message) =>
  ['en', 'ar'].flatMap((locale) =>
    viewports.map((viewport) => ({ message, locale, viewport, width: viewport.width })),
  ),
);

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

it.each(cases)(
  'the quick exit and the contact take a tap wherever the page is scrolled: $message, $locale, $width px',
  async ({ message, locale, viewport }) => {
    const context = await browser.newContext({ viewport });
    try {
      const page = await context.newPage();
      await page.goto(`${site.address}/${locale}/m/${message}/`);
      const steps = await tapsWhileScrolling(page);
      expect(steps.length).toBeGreaterThan(10);
      expect(steps.filter(({ links, covered }) => links !== 2 || covered.length > 0)).toEqual([]);
    } finally {
      await context.close();
    }
  },
);

interface ScrollStep {
  readonly top: number;
  readonly links: number;
  /** What lies over a point of a link, where it is not the link itself. */
  readonly covered: readonly string[];
}

/** Scrolls the page from top to end and hits every link of the bar at its middle and near its corners. */
function tapsWhileScrolling(page: Page): Promise<readonly ScrollStep[]> {
  return page.evaluate(() => {
    const STEP_PX = 24;
    const FROM_THE_EDGE_PX = 4;
    const links = [...document.querySelectorAll('.thumb-bar a')];
    const coveredAt = (link: Element): readonly string[] => {
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const across = [left + FROM_THE_EDGE_PX, (left + right) / 2, right - FROM_THE_EDGE_PX];
      const down = [top + FROM_THE_EDGE_PX, (top + bottom) / 2, bottom - FROM_THE_EDGE_PX];
      return across.flatMap((x) =>
        down.flatMap((y) => {
          const onTop = document.elementFromPoint(x, y);
          return onTop && link.contains(onTop) ? [] : [onTop?.outerHTML.slice(0, 60) ?? 'nothing'];
        }),
      );
    };
    const end = document.documentElement.scrollHeight - innerHeight;
    return Array.from({ length: Math.ceil(end / STEP_PX) + 1 }, (_, index) => {
      const top = Math.min(index * STEP_PX, end);
      scrollTo({ top, behavior: 'instant' });
      return { top, links: links.length, covered: links.flatMap(coveredAt) };
    });
  });
}
