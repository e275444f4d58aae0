import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCampaignWith } from '../builders/small-campaign.ts';
import { secondMessage, withFrench } from '../unit/page-model/context-for.ts';
import { launchChromium } from './chromium.ts';
import { type SiteOfContent, siteOfContent } from './site-of-content.ts';

/*
 * The desk of a site as it was built for a git host. The host cannot be reached from here: what the first page asks of
 * it is answered at its HTTP interface, as in tests/unit/cms/forges/gitlab-server.ts.
 */
const gitHost = 'https://git.ngo.example';

let browser: Browser;
let site: SiteOfContent;
let context: BrowserContext;
let page: Page;
/** Errors, refusals by a policy, and requests to others than the site and its git host. */
let troubles: string[];

beforeAll(async () => {
  const content = smallCampaignWith({ ...withFrench, ...secondMessage });
  [browser, site] = await Promise.all([
    launchChromium(),
    siteOfContent(content, {
      WAYMARK_CMS_BACKEND: 'gitlab',
      WAYMARK_CMS_REPO: 'ngo/site',
      WAYMARK_CMS_APP_ID: '0123456789abcdef',
      WAYMARK_CMS_HOST: gitHost,
    }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  troubles = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(`${gitHost}/**`, answerAsGitLab);
  await context.addInitScript(() => {
    const user = { backendName: 'gitlab', login: 'editor', name: 'Editor', token: 'the-token' };
    localStorage.setItem('decap-cms-user', JSON.stringify(user));
  });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (![site.address, gitHost].includes(origin) && protocol !== 'data:') troubles.push(request.url());
  });
});

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

async function answerAsGitLab(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const answers: Readonly<Record<string, object>> = {
    '/api/v4/user': { username: 'editor', name: 'Editor' },
    '/api/v4/projects/ngo/site': { permissions: { project_access: { access_level: 40 } } },
    '/api/v4/projects/ngo/site/merge_requests': [],
    '/api/v4/projects/ngo/site/repository/tree': [],
  };
  const json = answers[decodeURIComponent(pathname)];
  await route.fulfill({
    status: json ? 200 : 404,
    json: json ?? { message: '404 Not Found' },
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
  });
}

const rowOf = (language: string) =>
  page.locator('.desk-counts tbody tr').filter({ has: page.getByText(language, { exact: true }) });

describe('the to-do list of a published site', () => {
  it('is the one of the day of its build, and says so', async () => {
    await page.goto(`${site.address}/admin/`);
    await rowOf('العربية').waitFor();
    expect(await rowOf('العربية').locator('td').allTextContents()).toEqual(['0', '1', '2', '0', '0']);
    expect(await rowOf('Français').locator('td').allTextContents()).toEqual(['0', '3', '0', '0', '0']);
    expect(await page.locator('.desk-unheard li').allTextContents()).toEqual(['English 2', 'العربية 1']);
    expect(await page.locator('.desk-to-do').textContent()).toMatch(
      /As of .+20\d\d, when this site was last built/,
    );
  });

  it('finds a text by its title in any language', async () => {
    await page.goto(`${site.address}/admin/`);
    await page.getByRole('searchbox', { name: 'Find a text by its title' }).fill('قبل');
    const found = page.getByRole('link', { name: 'قبل أن تدفع' });
    expect(await found.getAttribute('href')).toBe('?lang=ar#/collections/campaigns/entries/before-you-pay');
    await page.getByRole('searchbox', { name: 'Find a text by its title' }).fill('xyzzyq');
    await page.getByText('No text has these words in its title.').waitFor();
  });

  it.each([
    { when: 'cannot be loaded', titles: undefined, told: 'The list could not be loaded.' },
    {
      when: 'are not all read yet',
      titles: { titles: [], pending: 5, total: 7 },
      told: 'Still being counted: 2 of 7 texts are read.',
    },
  ])('says when the titles $when, and asks again with the next letter', async ({ titles, told }) => {
    await page.route(
      '**/titles.json',
      (route) => (titles ? route.fulfill({ json: titles }) : route.abort()),
      { times: 1 },
    );
    await page.goto(`${site.address}/admin/`);
    const search = page.getByRole('searchbox', { name: 'Find a text by its title' });
    await search.fill('قب');
    await page.getByText(told).waitFor();
    await search.pressSequentially('ل');
    await page.getByRole('link', { name: 'قبل أن تدفع' }).waitFor();
    expect(await page.getByText(told).count()).toBe(0);
    // The browser's own word on the request that failed.
    troubles = troubles.filter((trouble) => !trouble.includes('net::ERR_FAILED'));
  });

  it('lists what there is to do in one language', async () => {
    await page.goto(`${site.address}/admin/?lang=ar`);
    await page.locator('.desk-items[data-kind="missing"]').waitFor();
    expect(await page.locator('.desk-items[data-kind="missing"] a').allTextContents()).toEqual([
      'Then the number was off',
    ]);
    await page.locator('.desk-unheard-texts summary').click();
    expect(await page.locator('.desk-unheard-texts a').allTextContents()).toEqual([
      'A phone number proves nothing',
    ]);
  });
});
