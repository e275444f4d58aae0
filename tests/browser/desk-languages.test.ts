import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskSentenceOf } from '../../src/checks/sentences/desk-sentences.ts';
import { decapConfig } from '../../src/cms/decap-config.ts';
import { phrases } from '../../src/cms/phrases.ts';
import { wordsOfForm } from '../../src/cms/translate-form.ts';
import type { DeskLanguage } from '../../src/cms/words/desk-language.ts';
import { fieldWordsAt } from '../../src/cms/words/form-words.ts';
import { error } from '../../src/domain/issue.ts';
import { languageNameIn } from '../../src/domain/language-name.ts';
import { deskSite, sentencesIn, textsByPath, translations } from '../builders/desk-translations.ts';
import { launchChromium } from './chromium.ts';
import { field, noticeOf } from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

/** Milliseconds that the desk may take for anything; the dev server compiles on first use. */
const patience = 90_000;
const phone = { width: 390, height: 844 };

const english = {
  language: 'en',
  phrases,
  form: wordsOfForm(
    decapConfig({
      site: deskSite,
      backend: { name: 'proxy', proxy_url: '/api/v1/', branch: 'main' },
      contentRoot: 'content',
      siteLink: 'https://desk.example',
    }).collections,
  ),
} as const;

/** Each with a published message of its own to work on. */
const cases = [
  { ...english, direction: 'ltr', slug: 'who-earns' },
  { ...wordsIn('fr'), direction: 'ltr', slug: 'fake-helpers' },
  { ...wordsIn('es'), direction: 'ltr', slug: 'papers-by-post' },
  { ...wordsIn('ar'), direction: 'rtl', slug: 'the-secret-code' },
  { ...wordsIn('fa'), direction: 'rtl', slug: 'reviews-in-groups' },
] as const;

function wordsIn<Language extends Exclude<DeskLanguage, 'en'>>(language: Language) {
  const { phrases: ofDecap, form } = translations[language];
  return { language, phrases: ofDecap, form };
}

type LanguageCase = (typeof cases)[number];

/** What Decap says in that language. */
function phrase({ phrases: tree }: Pick<LanguageCase, 'phrases'>, key: string): string {
  return textsByPath(tree).get(key) ?? `no phrase ${key}`;
}

function titleOf({ form }: LanguageCase, fieldPath: string): string {
  return fieldWordsAt(form, 'messages', fieldPath)?.title ?? `no title of ${fieldPath}`;
}

async function signIn(page: Page, language: LanguageCase, site: string): Promise<void> {
  await page.goto(`${site}/admin/?ui=${language.language}&lang=ar`);
  await page.getByRole('button', { name: phrase(language, 'auth.login') }).click({ timeout: patience });
  await page
    .getByRole('heading', { name: phrase(language, 'collection.sidebar.collections') })
    .waitFor({ timeout: patience });
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((place) => location.assign(place), hash);
}

async function openMessage(page: Page, language: LanguageCase): Promise<void> {
  await goTo(page, '#/collections/messages');
  const list = page.getByRole('heading', { name: language.form.messages?.label ?? '', exact: true });
  await list.waitFor({ timeout: patience });
  await goTo(page, `#/collections/messages/entries/${language.slug}`);
  await field(page, 'ar', 'action').waitFor({ timeout: patience });
}

async function choose(page: Page, button: string | RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('menuitem', { name: item }).first().click();
}

/** Saves the open message, calls it ready, and asks to publish it, whatever comes of it. */
async function tryToPublish(page: Page, language: LanguageCase): Promise<void> {
  await page
    .getByRole('button', { name: phrase(language, 'editor.editorToolbar.save'), exact: true })
    .click();
  await page
    .getByText(phrase(language, 'editor.editorToolbar.changesSaved'), { exact: true })
    .waitFor({ timeout: patience });
  const status = phrase(language, 'editor.editorToolbar.status').replace('%{status}', '').trim();
  const ready = phrase(language, 'editor.editorToolbar.ready');
  await choose(page, new RegExp(`^${status}`), ready);
  await page.getByRole('button', { name: new RegExp(`^${status}.*${ready}`) }).waitFor({ timeout: patience });
  page.once('dialog', (dialog) => dialog.accept());
  const publish = phrase(language, 'editor.editorToolbar.publish');
  await choose(page, new RegExp(`^${publish}$`), phrase(language, 'editor.editorToolbar.publishNow'));
}

/** Pixels by which the page is wider than the window. */
function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What axe finds serious. One finding stays: Decap wraps the headings button of its text editor in another button. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).disableRules('nested-interactive').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

describe('the desk in five languages', () => {
  let desk: DeskServer;
  let browser: Browser;

  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  describe.each(cases)('$language', (language) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await signIn(page, language, desk.address);
    }, 90_000);

    afterAll(async () => {
      await page?.close();
    });

    it('is the language of the page, and its direction', async () => {
      const root = page.locator('html');
      expect(await root.getAttribute('lang')).toBe(language.language);
      expect(await root.getAttribute('dir')).toBe(language.direction);
    });

    it('names collections and fields', async () => {
      await openMessage(page, language);
      for (const name of ['headline', 'action', 'steps', 'body', 'kind', 'reviewBy']) {
        const label = page.locator('label').filter({ hasText: titleOf(language, name) });
        expect(await label.count()).toBeGreaterThan(0);
      }
    });

    it('says what keeps a message from being published', async () => {
      await openMessage(page, language);
      await field(page, 'ar', 'action').locator('input').fill('');
      await tryToPublish(page, language);
      const notice = noticeOf(page);
      await notice.waitFor({ timeout: patience });
      const title = titleOf(language, 'action');
      const missing = error('field-missing', { file: '' }, { title });
      expect(await notice.textContent()).toContain(
        `${languageNameIn('ar', language.language)} · ${title}: ${deskSentenceOf(missing, sentencesIn[language.language])}`,
      );
    }, 120_000);

    it('says what is wrong with far too long a text and with another language, and keeps both', async () => {
      await openMessage(page, language);
      const headline = field(page, 'ar', 'headline').locator('input');
      await headline.fill('ن'.repeat(10_000));
      await field(page, 'ar', 'action').locator('input').fill('These are words of another language.');
      await tryToPublish(page, language);
      const problems = {
        headline: error('text-too-long', { file: '' }, { count: 10_000, limit: 180 }),
        action: error('text-in-other-letters', { file: '' }, { locale: 'ar' }),
      };
      for (const [name, problem] of Object.entries(problems)) {
        const sentence = deskSentenceOf(problem, sentencesIn[language.language]);
        await noticeOf(page)
          .getByText(`${languageNameIn('ar', language.language)} · ${titleOf(language, name)}: ${sentence}`)
          .waitFor({ timeout: patience });
      }
      expect(await headline.inputValue()).toHaveLength(10_000);
    }, 120_000);

    it('fits a phone: the list, the form, and the workflow', async () => {
      await page.setViewportSize(phone);
      await openMessage(page, language);
      const widths = [await excessWidth(page)];
      for (const place of ['#/collections/messages', '#/workflow']) {
        await goTo(page, place);
        await page.getByRole('heading').first().waitFor();
        await page.waitForTimeout(500);
        widths.push(await excessWidth(page));
      }
      expect(widths).toEqual([0, 0, 0]);
    }, 120_000);
  });

  it('is chosen by keyboard from a menu of names, and remembered', async () => {
    const page = await browser.newPage();
    await signIn(page, cases[0], desk.address);
    const menu = page.getByRole('button', { name: 'Language of the desk: English' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const french = phrase(cases[1], 'collection.sidebar.collections');
    await page.getByRole('heading', { name: french }).waitFor({ timeout: patience });
    expect(page.url()).not.toContain('ui=');
    await page.reload();
    await page.getByRole('heading', { name: french }).waitFor({ timeout: patience });
    await page.close();
  }, 90_000);

  it('closes its menu with Escape, and puts the focus back', async () => {
    const page = await browser.newPage();
    await signIn(page, cases[0], desk.address);
    const menu = page.getByRole('button', { name: 'Language of the desk: English' });
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  }, 120_000);

  it('asks before another language replaces text that is not saved', async () => {
    const page = await browser.newPage();
    await signIn(page, cases[0], desk.address);
    await openMessage(page, cases[0]);
    const headline = field(page, 'ar', 'headline').locator('input');
    await headline.click();
    await page.keyboard.type('More ');
    const asked = page.waitForEvent('dialog', { timeout: patience });
    const leaving = page.goto(`${desk.address}/admin/?ui=fr`).catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    expect(await headline.inputValue()).toContain('More ');
    await page.close();
  }, 120_000);

  it.each([cases[0], cases[3]])(
    'has nothing that axe finds serious in $language',
    async (language) => {
      // The page's own policy would keep axe out.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${desk.address}/admin/?ui=${language.language}`);
      await page.getByRole('button', { name: phrase(language, 'auth.login') }).waitFor({ timeout: patience });
      const findings = [...(await seriousFindings(page))];
      await signIn(page, language, desk.address);
      await openMessage(page, language);
      findings.push(...(await seriousFindings(page)));
      for (const place of ['#/collections/messages', '#/workflow']) {
        await goTo(page, place);
        await page.getByRole('heading').first().waitFor();
        await page.waitForTimeout(1000);
        findings.push(...(await seriousFindings(page)));
      }
      expect(findings).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
