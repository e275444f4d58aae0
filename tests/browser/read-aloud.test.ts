import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './served-site.ts';
import { watchedPhone } from './watched-phone.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

const english: Voice = { lang: 'en-GB', localService: true };
const arabic: Voice = { lang: 'ar_EG', localService: true };
const messages = readdirSync(new URL('../../content/messages/en', import.meta.url))
  .map((file) => file.replace('.md', ''))
  .slice(0, 10);

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;
let requested: string[];
let troubles: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

beforeEach(async () => {
  ({ context, page, troubles, requested } = await watchedPhone(browser, site.address));
});

afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

/** Gives the page's browser these voices. What they are told to say is kept in `window.said`; each ends when told to. */
async function withVoices(voices: readonly Voice[], { late = false } = {}): Promise<void> {
  await page.addInitScript(
    ([given, isLate]) => {
      let current: EventTarget | undefined;
      const phone = {
        known: isLate ? [] : given,
        said: [] as { text: string; lang: string }[],
        isSpeaking: false,
        onvoiceschanged: undefined as (() => void) | undefined,
        getVoices: () => phone.known,
        speak(utterance: EventTarget & { text: string; voice: { lang: string } }) {
          phone.said.push({ text: utterance.text, lang: utterance.voice.lang });
          phone.isSpeaking = true;
          current = utterance;
        },
        cancel() {
          phone.isSpeaking = false;
          current?.dispatchEvent(new Event('error'));
        },
        finish() {
          phone.isSpeaking = false;
          current?.dispatchEvent(new Event('end'));
        },
        arrive() {
          phone.known = given;
          phone.onvoiceschanged?.();
        },
      };
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      Object.defineProperties(window, {
        phone: { value: phone },
        speechSynthesis: { value: phone },
        SpeechSynthesisUtterance: { value: Utterance },
      });
    },
    [voices, late] as const,
  );
}

const said = () => page.evaluate<{ text: string; lang: string }[]>('phone.said');
const isSpeaking = () => page.evaluate<boolean>('phone.isSpeaking');
const tell = (what: 'finish' | 'arrive') => page.evaluate<void>(`phone.${what}()`);
const button = () => page.locator('.aloud button');

async function startReading(path: string): Promise<void> {
  await page.goto(site.address + path);
  await button().click();
  await expect.poll(said).not.toEqual([]);
}

describe('the button for reading aloud', () => {
  it.each(messages)(
    'is offered where the phone has a voice for the language, and not where it has none: %s',
    async (slug) => {
      await withVoices([english]);
      await page.goto(`${site.address}/en/m/${slug}/`);
      expect(await button().isVisible()).toBe(true);
      await page.goto(`${site.address}/ar/m/${slug}/`);
      expect(await button().isVisible()).toBe(false);
    },
  );

  it.each([
    { what: 'no voice at all', voices: [] },
    { what: 'only a voice of another language', voices: [arabic] },
    { what: 'only a voice that sends the text away', voices: [{ lang: 'en-US', localService: false }] },
  ])('is absent with $what', async ({ voices }) => {
    await withVoices(voices);
    await page.goto(`${site.address}/en/m/pay-after-the-visa/`);
    expect(await button().isVisible()).toBe(false);
  });

  it('comes when the voices come late', async () => {
    await withVoices([english], { late: true });
    await page.goto(`${site.address}/en/m/pay-after-the-visa/`);
    expect(await button().isVisible()).toBe(false);
    await tell('arrive');
    expect(await button().isVisible()).toBe(true);
  });

  it('is absent in a browser that knows no voices, and without JavaScript', async () => {
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    await page.goto(`${site.address}/en/m/pay-after-the-visa/`);
    expect(await button().isVisible()).toBe(false);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}/en/m/pay-after-the-visa/`);
    expect(await still.locator('.aloud button').isVisible()).toBe(false);
    await plain.close();
  });

  it('says that the phone reads, and gives axe nothing to object to', async () => {
    await withVoices([english, arabic]);
    for (const [locale, label] of [
      ['en', 'Read aloud by this phone'],
      ['ar', 'يقرؤه هذا الهاتف بصوت عالٍ'],
    ]) {
      await startReading(`/${locale}/m/pay-after-the-visa/`);
      expect((await button().textContent())?.trim()).toBe(label);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('reading aloud', () => {
  it('loads nothing before the tap, and one small script with it', async () => {
    await withVoices([english]);
    await page.goto(`${site.address}/en/m/pay-after-the-visa/`, { waitUntil: 'networkidle' });
    const before = requested.length;
    expect(requested.filter((address) => address.endsWith('.js'))).toEqual([]);
    await button().click();
    await expect.poll(said).not.toEqual([]);
    expect(requested.slice(before)).toEqual([expect.stringMatching(/^\/_astro\/aloud-[\w-]+\.js$/)]);
  });

  it('goes from the headline by claim, truth, steps and action to the text, a sentence at a time', async () => {
    await withVoices([english]);
    await startReading('/en/m/pay-after-the-visa/');
    for (let sentence = 0; sentence < 60 && (await isSpeaking()); sentence++) await tell('finish');
    const texts = (await said()).map(({ text }) => text);
    const places = await page.evaluate(() =>
      ['h1', '.claim blockquote', '.verdict', '.steps li', 'section.flow > h2', '.prose p'].map((place) =>
        (document.querySelector(place)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      ),
    );
    const order = places.map((words) => texts.findIndex((text) => words.startsWith(text)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
    expect(order).not.toContain(-1);
    expect(texts.filter((text) => text.length > 250)).toEqual([]);
    expect(await button().getAttribute('aria-pressed')).toBe('false');
  });

  it('pauses with a second tap, and goes on with the same sentence', async () => {
    await withVoices([english]);
    await startReading('/en/m/pay-after-the-visa/');
    await tell('finish');
    expect(await button().getAttribute('aria-pressed')).toBe('true');
    await button().click();
    expect(await isSpeaking()).toBe(false);
    expect(await button().getAttribute('aria-pressed')).toBe('false');
    await button().click();
    const [, second, again] = await said();
    expect(again).toEqual(second);
  });

  it('uses a voice of the text’s language on the phone itself, the owner’s own where it fits', async () => {
    await withVoices([
      { lang: 'en-US', localService: false, default: true },
      { lang: 'en-IN', localService: true },
      { lang: 'en-NG', localService: true, default: true },
    ]);
    await startReading('/en/m/pay-after-the-visa/');
    expect((await said())[0]?.lang).toBe('en-NG');
  });

  it.each([
    ['with the quick exit, at once', "document.querySelector('.leave').click()"],
    [
      'with Shift three times',
      "for (const _ of '123') dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))",
    ],
    ['when the page is left', "dispatchEvent(new PageTransitionEvent('pagehide'))"],
    [
      'when another program comes before the page',
      "Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))",
    ],
  ])('ends %s', async (_how, act) => {
    await withVoices([english]);
    await startReading('/en/m/pay-after-the-visa/');
    const isStillSpeaking = await page.evaluate(`(async () => {
      document.querySelector('.leave').href = '#';
      ${act};
      await null;
      return phone.isSpeaking;
    })()`);
    expect(isStillSpeaking).toBe(false);
  });

  it('is tried again with the next tap when the network failed', async () => {
    await withVoices([english]);
    await page.goto(`${site.address}/en/m/pay-after-the-visa/`);
    await page.route('**/aloud-*.js', (route) => route.abort(), { times: 1 });
    await button().click();
    await page.waitForTimeout(300);
    await button().click();
    await expect.poll(said).not.toEqual([]);
    troubles = troubles.filter((line) => !/Failed to (?:load|fetch)/.test(line));
  });
});
