import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { field, fillFields, noticeOf, openDesk, openMessage, save, showBeside } from './cms-driver.ts';
import { conflictDialog, drafted, saveIntoConflict, settle, textIn } from './conflict-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const slug = 'the-secret-code';

/** Milliseconds for one test: browsers and a desk share the machine with whatever else it does. */
const patience = 180_000;

let desk: DeskServer;
let browser: Browser;
/** Two editors, each with the same message open in a browser of her own. */
let first: Page;
let second: Page;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
  first = await editor();
  second = await editor();
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

async function editor(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openDesk(page, desk.address);
  await openMessage(page, slug, 'en');
  await showBeside(page, 'ar');
  return page;
}

async function write(page: Page, locale: string, text: Readonly<Record<string, string>>): Promise<void> {
  await fillFields(page, locale, { text });
}

describe('two editors of one message', { timeout: patience }, () => {
  it('keep both languages, though the second opened hers before the first saved', async () => {
    await write(first, 'ar', { caption: 'نص الأولى' });
    await save(first);
    await write(second, 'en', { caption: 'Text of the second' });
    await save(second);
    expect((await drafted(desk, slug, 'ar')).caption).toBe('نص الأولى');
    expect((await drafted(desk, slug, 'en')).caption).toBe('Text of the second');
  });

  it('are shown both texts of one field, word by word, without the name of a file', async () => {
    await openAnew();
    await write(first, 'ar', { caption: 'اسأل شخصين اليوم' });
    await save(first);
    await write(second, 'ar', { caption: 'اسأل ثلاثة اليوم' });
    const dialog = await saveIntoConflict(second);
    expect(await dialog.locator('mark').allTextContents()).toEqual(['ثلاثة', 'شخصين']);
    const texts = dialog.locator('.desk-version-text');
    expect(await texts.first().getAttribute('dir')).toBe('rtl');
    expect(await texts.first().getAttribute('lang')).toBe('ar');
    expect(await dialog.textContent()).not.toMatch(/content\/|\.md/);
    expect(await dialog.locator('legend').textContent()).toBe('العربية · Arabic · Caption');
  });

  it('lose nothing by going back with the Escape key: hers is in the form, the other is saved', async () => {
    await second.keyboard.press('Escape');
    await conflictDialog(second).waitFor({ state: 'detached' });
    expect(await textIn(second, 'ar', 'caption')).toBe('اسأل ثلاثة اليوم');
    expect((await drafted(desk, slug, 'ar')).caption).toBe('اسأل شخصين اليوم');
    expect(await second.getByText('Unsaved changes').isVisible()).toBe(true);
  });

  it('are not saved before they have chosen', async () => {
    const dialog = await saveIntoConflict(second);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await dialog.isVisible()).toBe(true);
    expect((await drafted(desk, slug, 'ar')).caption).toBe('اسأل شخصين اليوم');
  });

  it('may keep their own, by keyboard alone', async () => {
    await conflictDialog(second).getByRole('radio', { name: 'Keep mine' }).focus();
    await second.keyboard.press('Space');
    await second.keyboard.press('Enter');
    await conflictDialog(second).waitFor({ state: 'detached' });
    await second.getByText('No changes').waitFor();
    expect((await drafted(desk, slug, 'ar')).caption).toBe('اسأل ثلاثة اليوم');
  });

  it('get what only the other one changed without a question, and are told', async () => {
    await write(first, 'ar', { action: 'اسأل قبل أن تدفع' });
    await save(first);
    await noticeOf(first).getByText('العربية · Arabic · Caption: now as they wrote it.').waitFor();
    expect(await textIn(first, 'ar', 'caption')).toBe('اسأل ثلاثة اليوم');
    expect(await drafted(desk, slug, 'ar')).toMatchObject({
      caption: 'اسأل ثلاثة اليوم',
      action: 'اسأل قبل أن تدفع',
    });
  });

  it('may take the other text: it stands in the form then, and nothing is written', async () => {
    const before = await desk.git('rev-parse', `cms/messages/${slug}`);
    await write(second, 'ar', { action: 'لا تدفع' });
    const dialog = await saveIntoConflict(second);
    await dialog.getByRole('radio', { name: 'Take theirs' }).check();
    await settle(second);
    expect(await textIn(second, 'ar', 'action')).toBe('اسأل قبل أن تدفع');
    expect(await desk.git('rev-parse', `cms/messages/${slug}`)).toBe(before);
  });

  it('may write it anew from both, in a formatted text, too; and go on from there', async () => {
    await write(first, 'ar', { body: 'متن الأولى.' });
    await save(first);
    await write(second, 'ar', { body: 'متن الثانية.' });
    const dialog = await saveIntoConflict(second);
    await dialog.getByRole('radio', { name: 'Write it anew from both' }).check();
    const wording = dialog.getByRole('textbox');
    expect(await wording.inputValue()).toBe('متن الثانية.');
    await wording.fill('متن الأولى والثانية.');
    await settle(second);
    expect((await drafted(desk, slug, 'ar')).body).toBe('متن الأولى والثانية.');
    expect(await textIn(second, 'ar', 'body')).toContain('متن الأولى والثانية.');

    await write(second, 'ar', { caption: 'وبعد ذلك' });
    await save(second);
    expect(await drafted(desk, slug, 'ar')).toMatchObject({
      caption: 'وبعد ذلك',
      body: 'متن الأولى والثانية.',
    });
  });

  it('are asked again when the other one saves once more while they choose', async () => {
    await openAnew();
    await write(first, 'ar', { caption: 'مرة' });
    await save(first);
    await write(second, 'ar', { caption: 'ثانية' });
    const dialog = await saveIntoConflict(second);
    await write(first, 'ar', { caption: 'مرتين' });
    await save(first);
    await dialog.getByRole('radio', { name: 'Keep mine' }).check();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByText('مرتين').waitFor();
    await dialog.getByRole('radio', { name: 'Take theirs' }).check();
    await settle(second);
    expect((await drafted(desk, slug, 'ar')).caption).toBe('مرتين');
  });

  it('keep or take a choice as it is, by its name', async () => {
    await fillFields(first, 'en', { choice: { messenger: 'A community leader' } });
    await save(first);
    await fillFields(second, 'en', { choice: { messenger: 'An official' } });
    const dialog = await saveIntoConflict(second);
    expect(await dialog.locator('.desk-version-text').allTextContents()).toEqual([
      'An official',
      'A community leader',
    ]);
    expect(await dialog.getByRole('radio').count()).toBe(2);
    await dialog.getByRole('radio', { name: 'Keep mine' }).check();
    await settle(second);
    expect((await drafted(desk, slug, 'en')).messenger).toBe('official');
  });

  it('save once when they press the button twice', async () => {
    const commits = async () => Number(await desk.git('rev-list', '--count', `cms/messages/${slug}`));
    const before = await commits();
    await write(second, 'en', { caption: 'Pressed twice' });
    await second.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await second.getByText('No changes').waitFor();
    await second.waitForTimeout(1000);
    expect(await conflictDialog(second).isVisible()).toBe(false);
    expect(await commits()).toBe(before + 1);
  });
});

/** Both have the newest text again. */
async function openAnew(): Promise<void> {
  for (const page of [first, second]) {
    await page.reload();
    await field(page, 'en', 'headline').waitFor({ timeout: 30_000 });
    await showBeside(page, 'ar');
  }
}
