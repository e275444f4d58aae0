import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { PHONE, pagesOfALanguage, pagesWithoutLanguage } from './page-types.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const pages = [
  ...['en', 'ar'].flatMap((locale) =>
    pagesOfALanguage.map(({ type, path }) => ({ type: `${type}, ${locale}`, path: `/${locale}/${path}` })),
  ),
  ...pagesWithoutLanguage,
];

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each([true, false])('with the keyboard alone, scripts on: %s', (javaScriptEnabled) => {
  it.each(pages)(
    'everything is reached, in order and in sight, and nothing holds on: $type',
    async ({ path }) => {
      const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled });
      try {
        const page = await context.newPage();
        await page.goto(site.address + path);
        const all = await reachable(page);
        const stops = await tabThrough(page, all.length);
        expect(stops.map(({ name }) => name)).toEqual(all);
        expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
        expect(await whereFocusIs(page), 'after the last one').toBe('body');
        if (!path.includes('/d/')) expect(stops[0]?.name).toContain('#text');
        expect(stops.some(({ name }) => name.includes('leave'))).toBe(true);
      } finally {
        await context.close();
      }
    },
  );
});

it('the link at the top of a page leads past its header', async () => {
  const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${site.address}/en/help/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await whereFocusIs(page)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});

it('a hidden focus and a trap would be seen', async () => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.setContent(
    '<a class="plain" href="#a">a</a><button class="trap">b</button><style>.plain{outline:0}</style>',
  );
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (document.activeElement?.className === 'trap') event.preventDefault();
    });
  });
  const stops = await tabThrough(page, 2);
  expect(stops[0]?.faults).toEqual(['shows no focus']);
  await page.keyboard.press('Tab');
  expect(await whereFocusIs(page)).toBe('button');
  await page.close();
});

interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** What can be reached, in the order of the document: a page of ours changes it for nobody. */
function reachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, summary, textarea, select, audio, [tabindex="0"]')]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.localName}.${element.className} ${element.getAttribute('href') ?? ''}`),
  );
}

async function tabThrough(page: Page, times: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < times; pressed++) {
    await page.keyboard.press('Tab');
    stops.push(await stop(page));
  }
  await page.keyboard.press('Tab');
  return stops;
}

/** Where the focus stands, and what keeps somebody from seeing it there. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { name: 'nothing', faults: [] };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box] = element.getClientRects();
    const faults: string[] = [];
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('shows no focus');
    if (!box || box.bottom <= 0 || box.top >= innerHeight) faults.push('out of sight');
    else {
      const onTop = document.elementFromPoint(
        (box.left + box.right) / 2,
        Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1),
      );
      if (!onTop || !(element.contains(onTop) || onTop.contains(element))) faults.push('covered');
    }
    const name = `${element.localName}.${element.className} ${element.getAttribute('href') ?? ''}`;
    return { name, faults };
  });
}

function whereFocusIs(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}
