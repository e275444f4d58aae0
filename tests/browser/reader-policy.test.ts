import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { PHONE } from './page-types.ts';
import { type ServedSite, serveSite } from './served-site.ts';
import { watchedPhone } from './watched-phone.ts';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;
let troubles: string[];
let requested: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

beforeEach(async () => {
  ({ context, page, troubles, requested } = await watchedPhone(browser, site.address));
});

afterEach(async () => {
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.close();
  expect(troubles).toEqual([]);
});

describe('a reader', () => {
  it.each([
    '',
    'm/pay-after-the-visa/',
    'c/before-you-pay/',
    'help/',
    'find/',
    'check/',
    'keep/',
    'about/',
    'share/',
  ])('breaks no policy and asks nobody else: %s', async (path) => {
    for (const locale of ['en', 'ar', 'my']) await page.goto(`${site.address}/${locale}/${path}`);
  });

  it('finds a message by what the smuggler said, and loads the search only then', async () => {
    await page.goto(`${site.address}/en/find/`);
    expect(requested.filter((path) => path.endsWith('.json'))).toEqual([]);
    const before = requested.length;
    await page.getByRole('searchbox').fill('pay only aftr the visa');
    await page.keyboard.press('Enter');
    const first = page.locator('output li').first();
    await first.waitFor();
    expect(await first.locator('a').getAttribute('href')).toBe('/en/m/pay-after-the-visa/');
    expect(requested.slice(before)).toContain('/en/find.json');
  });

  it.each([
    { locale: 'ar', words: 'التأشيرة' },
    { locale: 'zh', words: '拿到签证再付钱' },
    { locale: 'my', words: 'ဗီဇာရမှ' },
  ])('finds it in $locale, too', async ({ locale, words }) => {
    await page.goto(`${site.address}/${locale}/find/`);
    await page.getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await page.locator('output li').first().waitFor();
    const found = await page
      .locator('output li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found).toContain(`/${locale}/m/pay-after-the-visa/`);
  });

  it('is told when nothing was found', async () => {
    await page.goto(`${site.address}/en/find/`);
    await page.getByRole('searchbox').fill('xyzzyq');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing found.').waitFor();
  });

  it('opens the page of a code, typed in small letters and groups', async () => {
    await page.goto(`${site.address}/en/check/`);
    await page.getByLabel('Code on the card').fill('8hk 65x');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/v/8HK65X/');
  });

  it('is shown the codes that a misread one may have been', async () => {
    await page.goto(`${site.address}/en/check/`);
    await page.getByLabel('Code on the card').fill('BHK6SX');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '8HK65X' }).click();
    await page.waitForURL('**/v/8HK65X/');
  });

  it.each([
    ['ZZZZZZ', 'Do not trust this card'],
    ['12', 'A code has six characters'],
  ])('is warned of a code that nobody knows: %s', async (code, words) => {
    await page.goto(`${site.address}/en/check/`);
    await page.getByLabel('Code on the card').fill(code);
    await page.keyboard.press('Enter');
    await page.getByText(words).waitFor();
  });
});

describe('at the address of a code that no card has, a reader', () => {
  const heading = () => page.locator('h1').textContent();
  /** The host says so, too. */
  const notFound = /404 \(Not Found\)/;

  afterEach(() => {
    troubles = troubles.filter((trouble) => !notFound.test(trouble));
  });

  it('is told so plainly, and led to the form', async () => {
    await page.goto(`${site.address}/v/ZZZZZZ/`);
    expect(await heading()).toBe('No card of ours has this code');
    expect(await page.locator('main').textContent()).toContain('Do not trust this card or its contact.');
    expect(await page.locator('li[lang=ar] a').getAttribute('href')).toBe('/ar/check/');
    await page.locator('main a[href="/v/"]').click();
    await page.getByLabel('Code on the card').waitFor();
  });

  it('is sent to the card where the code was only written otherwise', async () => {
    await page.goto(`${site.address}/v/8hk-65x/`);
    await page.waitForURL('**/v/8HK65X/');
  });

  it.each(['/en/no-such-page/', '/v/ZZZZZZ/more/'])(
    'is told of a wrong address elsewhere: %s',
    async (path) => {
      await page.goto(site.address + path);
      expect(await heading()).toBe('There is no such page');
    },
  );

  it.each(['/v/%ff/', '/v/ZZZZZZ'])('loses nothing by odd signs: %s', async (path) => {
    await page.goto(site.address + path);
    expect(await heading()).toBe('No card of ours has this code');
  });
});

describe('somebody whose browser speaks Arabic and French', () => {
  it.each(['/', '/en/no-such-page/'])('finds both before all other languages: %s', async (path) => {
    const own = await browser.newContext({ viewport: PHONE, locale: 'fr-BE' });
    const asking = await own.newPage();
    await asking.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['ar-IQ', 'fr-BE'] });
    });
    await asking.goto(site.address + path);
    const tags = await asking
      .locator('#languages a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(tags.slice(0, 3)).toEqual(['ar', 'fr', 'en']);
    expect(new Set(tags).size).toBe(tags.length);
    expect(await asking.locator('.likely').count()).toBe(2);
    await own.close();
    await page.goto(`${site.address}/en/`);
  });
});

describe('without a script', () => {
  it('a reader finds a message by its topic and checks a code by its address', async () => {
    const plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}/en/find/`);
    expect(await still.getByRole('searchbox').isVisible()).toBe(false);
    await still.locator('.topic a').first().click();
    expect(new URL(still.url()).pathname).toMatch(/^\/en\/m\//);
    await still.goto(`${site.address}/en/check/`);
    expect(await still.getByLabel('Code on the card').isVisible()).toBe(false);
    expect(await still.locator('main bdi.code').textContent()).toContain('/v/');
    await plain.close();
    await page.goto(`${site.address}/en/`);
  });
});
