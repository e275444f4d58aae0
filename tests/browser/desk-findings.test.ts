import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import {
  createMessage,
  field,
  fillFields,
  type NewMessage,
  noticeOf,
  openDesk,
  openMessage,
  pressPublish,
  save,
  setStatus,
  showBeside,
  showPicture,
  uploadPicture,
  writeMessage,
} from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';
import { type StockDesk, saveStock, startStockDesk, stockField } from './stock/stock-desk.ts';

/*
 * The faults of stock Decap that need its page to be seen, by their numbers in docs/decap-findings.md. Each test
 * first shows the fault on Decap as it comes, and then that our desk does not have it.
 */

const fileOf = (locale: string, name: string) => `content/messages/${locale}/${name}.md`;
const [en, ar, fr] = ['en', 'ar', 'fr'].map((locale) => fileOf(locale, 'passport')) as [
  string,
  string,
  string,
];

let browser: Browser;
let desk: DeskServer;
let stock: StockDesk;
const stockPages: Page[] = [];
const ourPages: Page[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  [desk, stock] = await Promise.all([startDeskServer(), startStockDesk(browser)]);
  await warmUp(desk.address);
}, 300_000);

/** The dev server compiles the page when it is first asked for. */
async function warmUp(address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}/admin/`);
  await page.getByRole('button', { name: 'Open the desk' }).waitFor({ timeout: 120_000 });
  await page.close();
}

afterAll(async () => {
  await stock?.close();
  await browser?.close();
  await desk?.stop();
});

beforeEach(async () => {
  for (const page of stockPages.splice(0)) await page.close();
  for (const page of ourPages.splice(0)) await page.context().close();
  const { published, drafts, saves } = stock.proxy;
  drafts.clear();
  published.clear();
  saves.length = 0;
  published
    .set(en, '---\nheadline: They keep your passport\naction: Ask first\n---\n- _Nobody_ may.\n')
    .set(ar, '---\nheadline: يحتفظون بجواز سفرك\naction: اسأل أولا\n---\nلا أحد.\n')
    .set(fr, '---\nheadline: Ils gardent votre passeport\naction: Demandez\n---\nPersonne.\n');
});

function newMessage(headline: string): NewMessage {
  return {
    defaultLocale: 'en',
    source: {
      text: { headline, action: 'Ask first', body: 'Nobody may keep your passport.' },
      choice: {
        campaign: 'Before you pay',
        kind: 'Names a risk',
        template: 'Statement',
        fear: 'Not at all',
        messenger: 'The organisation',
        hotlines: 'InfoMigrants',
      },
      date: { reviewBy: '2027-05-24' },
    },
    citations: ['Universal Declaration of Human Rights'],
  };
}

const kind = { name: 'kind', widget: 'string', required: false, i18n: 'duplicate' };
const passport = '/collections/messages/entries/passport';

/** Stock Decap with a message open. */
async function openStock(options: Parameters<StockDesk['open']>[0] = {}): Promise<Page> {
  const page = await stock.open({ at: passport, ...options });
  page.on('dialog', (dialog) => void dialog.accept());
  await stockField(page, 0, 'headline').waitFor();
  // The other languages, and menus of other records, come a moment later.
  await page.waitForTimeout(1500);
  stockPages.push(page);
  return page;
}

/** Our desk, for an editor of her own. */
async function openOurs(message?: string, beside?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  ourPages.push(page);
  await openDesk(page, desk.address, beside === undefined ? '' : `?lang=${beside}`);
  if (message !== undefined) await openMessage(page, message, beside ?? 'en');
  return page;
}

const headlineIn = (page: Page, locale: string) => field(page, locale, 'headline').locator('input');
const onDraft = (name: string, locale: string) =>
  desk.git('show', `cms/messages/${name}:${fileOf(locale, name)}`);

async function changedBy(name: string): Promise<string[]> {
  return (await desk.git('diff', '--name-only', `main...cms/messages/${name}`)).trim().split('\n');
}

describe('1: a draft that changes one language only', () => {
  it('is reopened by stock with empty languages beside it, and saved over them', async () => {
    stock.proxy.drafts.set('messages/passport', {
      status: 'draft',
      files: new Map([[en, '---\nheadline: They keep it\naction: Ask\nkind: risk\n---\n']]),
    });
    const page = await openStock({ fields: [kind] });
    expect(await stockField(page, 0, 'headline').inputValue()).toBe('They keep it');
    expect(await stockField(page, 1, 'headline').inputValue()).toBe('');
    await stockField(page, 0, 'kind').fill('rights');
    await saveStock(page);
    expect(stock.proxy.saves.at(-1)?.files[ar]).toBe('---\nkind: rights\n---\n');
  });

  it('is reopened by our desk with every language, and saved without touching them', async () => {
    const page = await openOurs('fake-helpers');
    await fillFields(page, 'en', { text: { caption: 'Once' } });
    await save(page);
    await page.reload();
    await field(page, 'en', 'headline').waitFor();
    await showBeside(page, 'ar');
    await expect.poll(() => headlineIn(page, 'ar').inputValue()).not.toBe('');
    await fillFields(page, 'en', { text: { caption: 'Twice' } });
    await save(page);
    expect(await changedBy('fake-helpers')).toEqual([fileOf('en', 'fake-helpers')]);
  });
});

describe('2: two editors in two languages of one message', () => {
  it('lose the text of the one who saves first, with stock', async () => {
    const [first, second] = [await openStock(), await openStock()];
    await stockField(first, 1, 'headline').fill('يأخذون جوازك');
    await saveStock(first);
    await stockField(second, 0, 'headline').fill('They take your passport');
    await saveStock(second);
    expect(stock.proxy.drafts.get('messages/passport')?.files.get(ar)).toContain('يحتفظون بجواز سفرك');
  });

  it('lose nothing at our desk', async () => {
    const [first, second] = [await openOurs('who-earns', 'ar'), await openOurs('who-earns')];
    await fillFields(first, 'ar', { text: { caption: 'نص جديد' } });
    await save(first);
    await fillFields(second, 'en', { text: { caption: 'A new text' } });
    await save(second);
    expect(await onDraft('who-earns', 'ar')).toContain('نص جديد');
    expect(await onDraft('who-earns', 'en')).toContain('A new text');
  });
});

describe('5: text that was not saved when the page closed', () => {
  it('is promised by stock, which then shows the old one', async () => {
    const page = await openStock();
    await stockField(page, 0, 'headline').fill('Typed, not saved');
    await page.waitForTimeout(4000);
    await page.close({ runBeforeUnload: false });
    const again = await stock.open();
    stockPages.push(again);
    const said: string[] = [];
    again.once('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await again.getByText('They keep your passport').click();
    await expect.poll(() => said.join()).toContain('local backup was recovered');
    await stockField(again, 0, 'headline').waitFor();
    await again.waitForTimeout(1500);
    expect(await stockField(again, 0, 'headline').inputValue()).toBe('They keep your passport');
  });
});

describe('8: a message that names another record', () => {
  it('looks changed as soon as stock opens it', async () => {
    const { published } = stock.proxy;
    published.set('content/campaigns/pay.yml', 'title: Before you pay\n');
    for (const path of [en, ar, fr])
      published.set(path, published.get(path)?.replace('action:', 'campaign: pay\naction:') ?? '');
    const page = await openStock({
      fields: [
        {
          name: 'campaign',
          widget: 'relation',
          required: false,
          collection: 'campaigns',
          value_field: '{{slug}}',
          search_fields: ['title'],
          i18n: 'duplicate',
        },
      ],
    });
    await page.getByText('Unsaved Changes').waitFor();
  });

  it('stays unchanged at our desk', async () => {
    const page = await openOurs('the-debt-at-home');
    await page.waitForTimeout(3000);
    expect(await page.getByText('No changes').isVisible()).toBe(true);
  });
});

describe('9: the status after a save', () => {
  it('is shown by stock as it was when the message was opened', async () => {
    const page = await openStock();
    await stockField(page, 0, 'headline').fill('New');
    await saveStock(page);
    await setStatus(page, 'Ready');
    await stockField(page, 0, 'headline').fill('Newer');
    await saveStock(page);
    await page.getByRole('button', { name: 'Status: Draft' }).waitFor();
    expect(stock.proxy.drafts.get('messages/passport')?.status).toBe('pending_publish');
  });

  it('is shown by our desk as it is', async () => {
    const page = await openOurs('reviews-in-groups');
    await fillFields(page, 'en', { text: { caption: 'New' } });
    await save(page);
    await setStatus(page, 'Ready');
    await fillFields(page, 'en', { text: { caption: 'Newer' } });
    await save(page);
    await page.waitForTimeout(1000);
    expect(await page.getByRole('button', { name: 'Status: Ready' }).isVisible()).toBe(true);
  });
});

describe('10: the picture of a draft', () => {
  const name = 'stones.png';
  const picture = () =>
    sharp({ create: { width: 900, height: 900, channels: 3, background: '#3a6b35' } })
      .png()
      .toBuffer();
  const shownWidth = (image: Locator) =>
    image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : -1));

  it.each([
    {
      outcome: 'is broken in stock under a public folder that begins with a slash',
      publicFolder: '/uploads',
      width: 0,
    },
    { outcome: 'is shown by stock without the slash', publicFolder: 'uploads', width: 900 },
  ])('$outcome', async ({ publicFolder, width }) => {
    stock.proxy.drafts.set('messages/passport', {
      status: 'draft',
      files: new Map([
        [en, `---\nheadline: They keep it\naction: Ask\nphoto: ${publicFolder}/${name}\n---\n`],
        [`content/media/${name}`, (await picture()).toString('base64')],
      ]),
    });
    const page = await openStock({
      fields: [{ name: 'photo', widget: 'image' }],
      changes: { media_folder: 'content/media', public_folder: publicFolder },
    });
    const image = page.locator('[class*=ImageWrapper] img, [class*=StyledImage]').first();
    await image.waitFor({ state: 'attached' });
    expect(await shownWidth(image)).toBe(width);
  });

  it('is shown by our desk', async () => {
    const page = await openOurs('who-earns');
    await uploadPicture(page, 'en', { name, mimeType: 'image/png', bytes: await picture() });
    await fillFields(page, 'en', {
      text: { 'image.credit': 'A. Person, CC BY 4.0' },
      choice: { 'image.kind': 'A photo' },
    });
    await save(page);
    const again = await openOurs('who-earns');
    await showPicture(again, 'en');
    const image = field(again, 'en', 'image').locator('img').first();
    await image.waitFor();
    await expect.poll(() => shownWidth(image)).toBeGreaterThan(0);
  });
});

describe('11: a fact that is the same in all languages', () => {
  it('cannot be a list in stock', async () => {
    const page = await stock.openFaulty({ fields: [{ name: 'tags', widget: 'list', i18n: 'duplicate' }] });
    stockPages.push(page);
    await page.getByText("'collections[0].fields[3].i18n' must be boolean").waitFor();
  });

  it('stands once, in the file of the source language, at our desk', async () => {
    const page = await openOurs('talk-before-you-go', 'ar');
    await fillFields(page, 'ar', { text: { caption: 'نص' } });
    await save(page);
    expect(await onDraft('talk-before-you-go', 'ar')).not.toMatch(/^(?:sources|hotlines|kind|code):/m);
    expect(await onDraft('talk-before-you-go', 'en')).toMatch(/^sources:/m);
  });
});

describe('12: a text that nobody touched', () => {
  it('is written anew by stock with the first letter that is typed into it', async () => {
    const page = await openStock();
    const body = page.locator('[contenteditable=true]').first();
    await body.click();
    await body.press('ControlOrMeta+End');
    await body.pressSequentially('!');
    await saveStock(page);
    expect(stock.proxy.saves.at(-1)?.files[en]).toContain('* *Nobody* may.!');
  });

  it('stays as it is at our desk, letter by letter, when something else is changed', async () => {
    const before = await desk.git('show', `main:${fileOf('en', 'pay-after-the-visa')}`);
    const page = await openOurs('pay-after-the-visa');
    await fillFields(page, 'en', { text: { caption: 'New' } });
    await save(page);
    const bodyOf = (file: string) => file.slice(file.indexOf('\n---\n'));
    expect(bodyOf(await onDraft('pay-after-the-visa', 'en'))).toBe(bodyOf(before));
  });
});

describe('13: a new message in one language', () => {
  it('becomes a file in every language with stock', async () => {
    const page = await openStock({ at: '/collections/messages/new' });
    await fillStock(page, { headline: 'A code', action: 'Ask' });
    await saveStock(page);
    expect(stock.proxy.saves.at(-1)?.files).toMatchObject({
      'content/messages/ar/a-code.md': '\n',
      'content/messages/fr/a-code.md': '\n',
    });
  });

  it('becomes one file at our desk', async () => {
    const page = await openOurs();
    await createMessage(page, newMessage('Only in English'));
    expect(await changedBy('only-in-english')).toEqual([fileOf('en', 'only-in-english')]);
  });
});

describe('14: a language without its call to action', () => {
  it('is published by stock', async () => {
    const incomplete = '---\nheadline: Ils gardent votre passeport\n---\nPersonne.\n';
    stock.proxy.published.set(fr, incomplete);
    const page = await openStock();
    await stockField(page, 0, 'headline').fill('New');
    await saveStock(page);
    await setStatus(page, 'Ready');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Publish now' }).click();
    await expect.poll(() => stock.proxy.published.get(en)).toContain('headline: New');
    expect(stock.proxy.published.get(fr)).toBe(incomplete);
  });

  it('is not published by our desk, which names the language and the field', async () => {
    const page = await openOurs('then-the-number-was-off', 'fr');
    await fillFields(page, 'fr', { text: { action: '' } });
    await save(page);
    await setStatus(page, 'Ready');
    await pressPublish(page);
    await noticeOf(page).getByText('French · Call to action: ').waitFor();
  });
});

describe('15: a second message of the same name', () => {
  it('gets another address from stock, without a word', async () => {
    const page = await openStock({ at: '/collections/messages/new' });
    await fillStock(page, { headline: 'Passport', action: 'Ask' });
    await saveStock(page);
    expect(Object.keys(stock.proxy.saves.at(-1)?.files ?? {})[0]).toBe('content/messages/en/passport-1.md');
  });

  it('is refused by our desk', async () => {
    const page = await openOurs();
    await createMessage(page, newMessage('The same name'));
    const second = await openOurs();
    await writeMessage(second, newMessage('The same name'));
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await noticeOf(second).getByText('There is a record under the same address already').waitFor();
    expect(await desk.git('branch', '--list', 'cms/messages/the-same-name*')).not.toContain('-1');
  });
});

describe('16: a word of another language', () => {
  it('is not found by stock', async () => {
    const page = await stock.open();
    stockPages.push(page);
    await page.getByText('They keep your passport').waitFor();
    await page.getByPlaceholder(/search/i).fill('يحتفظون');
    await page.keyboard.press('Enter');
    await page.getByText('No Entries').waitFor();
  });

  it('finds the text at our desk, and leads to it in that language', async () => {
    const page = await openOurs();
    await page.getByRole('searchbox', { name: 'Find a text by its title' }).fill('الدين يبقى');
    await page.getByRole('link', { name: 'الدَّين يبقى على من كفلكم' }).click();
    await headlineIn(page, 'ar').waitFor();
    expect(page.url()).toContain('?lang=ar#/collections/messages/entries/the-debt-at-home');
  });
});

describe('17 and 18: the language beside the source', () => {
  it('is always the second one with stock, under a bare code, and runs from left to right', async () => {
    const page = await openStock();
    await page.getByText('Writing in AR').waitFor();
    const directionOf = (input: Element) => getComputedStyle(input).direction;
    expect(await stockField(page, 1, 'headline').evaluate(directionOf)).toBe('ltr');
  });

  it('is the one that was asked for at our desk, under its own name, in its own direction', async () => {
    const page = await openOurs('the-secret-code', 'ur');
    const headline = headlineIn(page, 'ur');
    await headline.waitFor();
    expect(await headline.evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
    expect(await headline.evaluate((input) => input.closest('[lang]')?.getAttribute('lang'))).toBe('ur');
    const everyLanguage = await openOurs('the-secret-code');
    await showBeside(everyLanguage, 'ur');
    expect(await everyLanguage.locator('[data-desk-language^="اردو"]').count()).toBeGreaterThan(0);
  });
});

describe('19: a phone of 390 pixels', () => {
  const phone = { width: 390, height: 844 };
  const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it('shows half an editor with stock', async () => {
    const page = await openStock({ viewport: phone });
    expect(await widthOf(page)).toBeGreaterThanOrEqual(800);
  });

  it('shows one whole pane at our desk', async () => {
    const page = await openOurs('the-secret-code');
    await page.setViewportSize(phone);
    await expect.poll(() => widthOf(page)).toBe(390);
    expect((await headlineIn(page, 'en').boundingBox())?.width).toBeLessThan(390);
  });
});

describe('20: front matter that is a program', () => {
  const program = '---js\n{ headline: (globalThis.ranFromContent = true, "x") }\n---\nText.\n';
  const hasRun = (page: Page) => page.evaluate(() => 'ranFromContent' in globalThis);

  it('runs in the page as soon as stock shows a list', async () => {
    stock.proxy.published.set(fileOf('en', 'program'), program);
    const page = await stock.open();
    stockPages.push(page);
    await page.getByText('They keep your passport').waitFor();
    expect(await hasRun(page)).toBe(true);
  });

  it('is no message at our desk', async () => {
    await writeFile(path.join(desk.repository, fileOf('en', 'program')), program);
    await desk.git('add', '--all');
    await desk.git('commit', '--quiet', '--message=A program');
    const page = await openOurs();
    await page.evaluate(() => location.assign('#/collections/messages'));
    await page.getByText('A code does not bring money back').first().waitFor();
    expect(await hasRun(page)).toBe(false);
  });
});

async function fillStock(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await stockField(page, 0, name).fill(text);
}
