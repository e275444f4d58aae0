import type { Page } from 'playwright-core';
import sharp from 'sharp';
import {
  choosePicture,
  field,
  fillFields,
  noticeOf,
  openDesk,
  openMessage,
  pressPublish,
  save,
  setStatus,
  showBeside,
  showPicture,
  showPreview,
  takePicture,
} from '../cms-driver.ts';
import { saveIntoConflict } from '../conflict-driver.ts';

/** One picture of the handbook: its file's name, and how to bring about what it shows. */
export interface Picture {
  readonly name: string;
  readonly isPhone?: true;
  readonly show: (open: OpenEditor) => Promise<Page>;
}

/** Opens the desk as another editor would, before or after she has signed in. */
export interface OpenEditor {
  readonly address: string;
  /** A new browser of its own. */
  page(): Promise<Page>;
}

async function signedIn(open: OpenEditor, query = ''): Promise<Page> {
  const page = await open.page();
  await openDesk(page, open.address, query);
  return page;
}

/** A message of the sample in the editor, scrolled to its beginning. */
async function editing(open: OpenEditor, slug: string, query = ''): Promise<Page> {
  const page = await signedIn(open, query);
  await openMessage(page, slug, query === '' ? 'en' : query.replace('?lang=', ''));
  return page;
}

export const pictures: readonly Picture[] = [
  {
    name: 'sign-in',
    async show(open) {
      const page = await open.page();
      await page.goto(`${open.address}/admin/`);
      await page.getByRole('button', { name: 'Open the desk' }).waitFor();
      return page;
    },
  },
  {
    name: 'to-do',
    async show(open) {
      const page = await signedIn(open);
      await page.getByRole('table').first().waitFor();
      return page;
    },
  },
  {
    name: 'list',
    async show(open) {
      const page = await signedIn(open);
      await page.evaluate(() => location.assign('#/collections/messages'));
      await page.getByText('A code does not bring money back').first().waitFor();
      return page;
    },
  },
  {
    name: 'editor',
    async show(open) {
      const page = await editing(open, 'the-secret-code');
      await showBeside(page, 'ar');
      await field(page, 'ar', 'headline').waitFor();
      return page;
    },
  },
  {
    name: 'card',
    async show(open) {
      const page = await editing(open, 'the-secret-code');
      const preview = await showPreview(page);
      await preview.locator('.card img').waitFor();
      return page;
    },
  },
  {
    name: 'translate',
    show: (open) => editing(open, 'the-secret-code', '?lang=ps'),
  },
  {
    name: 'phone',
    isPhone: true,
    show: (open) => editing(open, 'the-secret-code', '?lang=ps'),
  },
  {
    name: 'conflict',
    async show(open) {
      const [first, second] = [await editing(open, 'who-earns'), await editing(open, 'who-earns')];
      await fillFields(first, 'en', {
        text: { action: 'Ask two people who earn nothing from your journey' },
      });
      await save(first);
      await fillFields(second, 'en', {
        text: { action: 'Ask somebody who earns nothing from your journey' },
      });
      await saveIntoConflict(second);
      return second;
    },
  },
  {
    name: 'focal-point',
    async show(open) {
      const page = await editing(open, 'papers-by-post');
      await choosePicture(page, 'en', { name: 'river.jpg', mimeType: 'image/jpeg', bytes: await river() });
      await takePicture(page, 'en');
      await showPicture(page, 'en');
      await field(page, 'en', 'image.focus').scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: 'problems',
    async show(open) {
      const page = await editing(open, 'reviews-in-groups');
      await showBeside(page, 'fr');
      await fillFields(page, 'fr', { text: { action: '' } });
      await save(page);
      await setStatus(page, 'Ready');
      await pressPublish(page);
      await noticeOf(page).waitFor();
      return page;
    },
  },
];

/** A landscape of plain shapes, so that no photo of anybody is needed. */
function river(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000">
    <rect width="1600" height="1000" fill="#cfe3f2"/><circle cx="1180" cy="250" r="110" fill="#f5b301"/>
    <path d="M0 560 380 300 700 540 1050 260 1600 600V1000H0z" fill="#6b8f71"/>
    <path d="M0 700C400 620 700 820 1600 660V1000H0z" fill="#1d5791"/>
    <path d="M500 700h180v150H500z" fill="#fbf8f1"/><path d="M480 710 590 600l110 110z" fill="#14213d"/></svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}
