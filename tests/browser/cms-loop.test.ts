import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdownFile } from '../../src/cms/format.ts';
import { segmentHash } from '../../src/translation/segment-hash.ts';
import { launchChromium } from './chromium.ts';
import {
  createMessage,
  field,
  fillFields,
  type NewMessage,
  noticeOf,
  openDesk,
  openMessage,
  openSource,
  paste,
  pressPublish,
  publish,
  save,
  setStatus,
  showBeside,
  uploadPicture,
} from './cms-driver.ts';
import { saveIntoConflict } from './conflict-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const message: NewMessage = {
  defaultLocale: 'en',
  source: {
    text: {
      headline: 'They keep your passport',
      claim: 'Give me your passport, I keep it safe.',
      cardText: 'Without it you cannot leave, and cannot prove who you are.',
      action: 'Ask before you hand it over',
      body: 'Nobody may keep your passport. Ask first.',
    },
    list: { steps: ['Keep it with you.', 'Make a copy.'] },
    choice: {
      campaign: 'Before you pay',
      kind: 'Answers a claim',
      template: 'Claim and answer',
      fear: 'A little',
      messenger: 'The organisation',
      hotlines: 'InfoMigrants',
    },
    date: { reviewBy: '2027-05-24' },
  },
  citations: ['Universal Declaration of Human Rights'],
  translation: {
    locale: 'ar',
    values: {
      text: {
        headline: 'يحتفظون بجواز سفرك',
        claim: 'أعطني جوازك لأحفظه لك.',
        cardText: 'من دونه لا تستطيع المغادرة ولا إثبات هويتك.',
        action: 'اسأل قبل أن تسلّمه',
        body: 'لا يحق لأحد أن يحتفظ بجواز سفرك. اسأل أولا.',
      },
      list: { steps: ['أبقه معك.', 'احتفظ بنسخة.'] },
    },
  },
};
const slug = 'they-keep-your-passport';

let desk: DeskServer;
let browser: Browser;
/** What went wrong in any page: errors, refusals by the policy of the page, requests to other sites. */
const troubles: string[] = [];

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

/** A page of an editor of her own, signed in. */
async function editor(query = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Decap throws what it tells its own store when a save is refused: an object, and no error.
  page.on('pageerror', ({ message: words }) => {
    if (words !== 'Object') troubles.push(words);
  });
  page.on('console', (line) => {
    if (/content security policy/i.test(line.text())) troubles.push(line.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== desk.address) troubles.push(request.url());
  });
  await openDesk(page, desk.address, query);
  return page;
}

async function record(locale: string): Promise<Record<string, unknown>> {
  const file = path.join(desk.repository, 'content/messages', locale, `${slug}.md`);
  return { ...parseMarkdownFile(await readFile(file, 'utf8')) };
}

async function filesOf(revision: string): Promise<string[]> {
  const list = await desk.git('diff', '--name-only', `main...${revision}`);
  return list.trim().split('\n').filter(Boolean);
}

describe('the editors’ desk', () => {
  it('takes a new message with its translation from the first word to publication', async () => {
    const page = await editor();
    await createMessage(page, message);
    expect(await filesOf(`cms/messages/${slug}`)).toEqual([
      `content/messages/ar/${slug}.md`,
      `content/messages/en/${slug}.md`,
    ]);

    await setStatus(page, 'In review');
    await setStatus(page, 'Ready');
    await publish(page);

    expect(await desk.git('log', '--format=%an: %s', '-1')).toBe(`Test Editor: Publish messages/${slug}\n`);
    expect(await desk.git('status', '--porcelain')).toBe('');
    const written = await desk.git('ls-files', `content/messages/*/${slug}.md`);
    expect(written).toBe(`content/messages/ar/${slug}.md\ncontent/messages/en/${slug}.md\n`);

    expect(await record('en')).toEqual({
      code: expect.stringMatching(/^[2-9A-HJKMNP-TV-Z]{6}$/),
      campaign: 'before-you-pay',
      kind: 'claim',
      template: 'claim',
      fear: 'low',
      messenger: 'organisation',
      sources: [{ source: 'universal-declaration-1948' }],
      hotlines: ['infomigrants'],
      reviewBy: '2027-05-24',
      ...message.source.text,
      ...message.source.list,
    });
    expect(await record('ar')).toEqual({
      ...message.translation?.values.text,
      ...message.translation?.values.list,
      translation: {
        origin: 'human',
        from: expect.objectContaining({ headline: segmentHash('They keep your passport') }),
      },
    });
    await page.context().close();
  }, 180_000);

  it('opens a published message unchanged, with every language in its own direction', async () => {
    const page = await editor();
    await openMessage(page, slug, 'en');
    await showBeside(page, 'ar');
    const headline = field(page, 'ar', 'headline');
    await expect.poll(() => headline.locator('input').inputValue()).toBe('يحتفظون بجواز سفرك');
    expect(await headline.getAttribute('dir')).toBe('rtl');
    expect(await headline.getAttribute('lang')).toBe('ar');
    // Menus of other records renew themselves a moment after they were opened.
    await page.waitForTimeout(2000);
    expect(await page.getByText('No changes').isVisible()).toBe(true);
    await page.context().close();
  });

  it('lets two editors work on two languages of one message, and loses neither', async () => {
    const [writer, translator] = [await editor(), await editor()];
    await openMessage(writer, slug, 'en');
    await openMessage(translator, slug, 'en');
    await fillFields(writer, 'en', { text: { action: 'Ask two people first' } });
    await save(writer);
    expect(await filesOf(`cms/messages/${slug}`)).toEqual([`content/messages/en/${slug}.md`]);

    // A reopened draft still has the languages that it does not change.
    await writer.reload();
    await field(writer, 'en', 'headline').waitFor();
    await showBeside(writer, 'ar');
    await expect
      .poll(() => field(writer, 'ar', 'headline').locator('input').inputValue())
      .toBe('يحتفظون بجواز سفرك');

    await showBeside(translator, 'ar');
    await fillFields(translator, 'ar', { text: { action: 'اسأل شخصين قبل ذلك' } });
    await save(translator);
    const draft = await desk.git('show', `cms/messages/${slug}:content/messages/en/${slug}.md`);
    expect(draft).toContain('Ask two people first');
    expect(await filesOf(`cms/messages/${slug}`)).toHaveLength(2);
    await writer.context().close();
    await translator.context().close();
  }, 120_000);

  it('keeps one editor from overwriting another in the same language, and shows both texts', async () => {
    const [first, second] = [await editor(), await editor()];
    for (const page of [first, second]) {
      await openMessage(page, slug, 'en');
      await showBeside(page, 'ar');
    }
    await fillFields(first, 'ar', { text: { caption: 'نص الأولى' } });
    await save(first);
    await fillFields(second, 'ar', { text: { caption: 'نص الثانية' } });
    const dialog = await saveIntoConflict(second);
    expect(await dialog.textContent()).toContain('نص الأولى');
    expect(await dialog.textContent()).toContain('نص الثانية');
    const draft = await desk.git('show', `cms/messages/${slug}:content/messages/ar/${slug}.md`);
    expect(draft).toContain('نص الأولى');

    // The same editor may save again and again: her own saves are no conflict.
    for (const caption of ['نص ثالث', 'نص رابع']) {
      await fillFields(first, 'ar', { text: { caption } });
      await save(first);
    }
    expect(await desk.git('show', `cms/messages/${slug}:content/messages/ar/${slug}.md`)).toContain(
      'نص رابع',
    );
    await first.context().close();
    await second.context().close();
  }, 120_000);

  it('keeps its status after a save, and is not published while a language is incomplete', async () => {
    const page = await editor();
    await openMessage(page, slug, 'en');
    await setStatus(page, 'Ready');
    await showBeside(page, 'fr');
    await fillFields(page, 'fr', { text: { headline: 'Ils gardent votre passeport' } });
    await save(page);
    await page.getByRole('button', { name: 'Status: Ready' }).waitFor();
    await pressPublish(page);
    const problem = noticeOf(page).getByText('French · Call to action: ');
    await problem.waitFor();
    await noticeOf(page)
      .getByRole('heading', { name: message.source.text?.headline ?? '' })
      .waitFor();
    await page.getByText('Not published yet. See what is missing below.').waitFor();
    await problem.getByRole('button', { name: 'Go to the field' }).click();
    await expect.poll(() => field(page, 'fr', 'action').locator('input:focus').count()).toBe(1);
    expect(await desk.git('log', '--format=%s', '-1')).toBe(`Publish messages/${slug}\n`);
    await page.context().close();
  }, 120_000);

  it('stays open, with what is not saved yet, while somebody else publishes', async () => {
    const page = await editor();
    await openMessage(page, slug, 'en');
    await fillFields(page, 'en', { text: { caption: 'Not saved yet' } });
    const file = path.join(desk.repository, 'content/sources/universal-declaration-1948.yml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Universal', 'The Universal'));
    // The dev server waits a moment for more changes, and then tells every page.
    await page.waitForTimeout(3000);
    expect(await field(page, 'en', 'caption').locator('textarea').inputValue()).toBe('Not saved yet');
    await page.context().close();
  });

  it('takes out of a photo where it was taken, and shows it in the draft', async () => {
    const bytes = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#2b6cb0' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const page = await editor();
    await openMessage(page, slug, 'en');
    await uploadPicture(page, 'en', { name: 'stones.jpg', mimeType: 'image/jpeg', bytes });
    await fillFields(page, 'en', {
      text: { 'image.credit': 'A. Person, CC BY 4.0' },
      choice: { 'image.kind': 'A photo' },
    });
    await save(page);
    const saved = await desk.fileOn(`cms/messages/${slug}`, 'content/media/stones.jpg');
    const { exif, width } = await sharp(saved).metadata();
    expect({ exif, width }).toEqual({ exif: undefined, width: 2000 });
    await page.context().close();
  }, 120_000);

  it('takes the text of what is pasted, and leaves pictures behind', async () => {
    const page = await editor();
    await openMessage(page, slug, 'en');
    const html = [
      '<p>Look: <img src="https://example.org/a.png" alt="">this office.</p>',
      '<p class="MsoListParagraphCxSpFirst"><span style="mso-list:Ignore">·</span>Bring a friend.</p>',
      '<p class="MsoListParagraphCxSpLast"><span style="mso-list:Ignore">·</span>Ask twice.</p>',
      '<table><tr><td>Monday</td><td>9 to 5</td></tr></table>',
    ];
    await paste(field(page, 'en', 'body'), html.join('\n'));
    await field(page, 'en', 'body').getByText('this office.').waitFor();
    await save(page);
    const draft = await desk.git('show', `cms/messages/${slug}:content/messages/en/${slug}.md`);
    const { body } = parseMarkdownFile(draft);
    expect(body).toMatch(/Look: this office\.\n\n[*-] +Bring a friend\.\n[*-] +Ask twice\.\n\nMonday 9 to 5/);
    await page.context().close();
  }, 120_000);

  it('says that a record is not saved when a field has the wrong form', async () => {
    const page = await editor();
    await openSource(page, 'universal-declaration-1948', 'en');
    await fillFields(page, 'en', { text: { url: 'http://example.org/' } });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Some fields are not right. They are marked in red.').waitFor();
    await page.context().close();
  }, 120_000);

  it('opens for one language when a translator asks for it', async () => {
    const page = await editor('?lang=ur');
    await openMessage(page, slug, 'ur');
    const headline = field(page, 'ur', 'headline');
    await headline.waitFor();
    expect(await headline.getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('has shown no error, broken no rule of its policy, and asked no other site', () => {
    expect(troubles).toEqual([]);
  });
});
