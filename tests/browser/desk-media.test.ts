import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdownFile } from '../../src/cms/format.ts';
import { id3v2, m4a, mp3, oggOpus } from '../builders/recording.ts';
import { launchChromium } from './chromium.ts';
import {
  choosePicture,
  chooseRecording,
  field,
  fillFields,
  openDesk,
  openMessage,
  save,
  showBeside,
  showPicture,
  takePicture,
  uploadPicture,
} from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

let desk: DeskServer;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** A message of the sample without a picture, opened by an editor of her own. */
async function editing(slug: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openDesk(page, desk.address);
  await openMessage(page, slug, 'en');
  return page;
}

async function draftRecord(slug: string, locale = 'en'): Promise<Record<string, unknown>> {
  const text = await desk.git('show', `cms/messages/${slug}:content/messages/${locale}/${slug}.md`);
  return { ...parseMarkdownFile(text) };
}

const inDraft = (slug: string, name: string) => desk.fileOn(`cms/messages/${slug}`, `content/media/${name}`);

/** What a message with a picture needs besides it. */
const aboutPicture = {
  text: { 'image.credit': 'A. Person, CC BY 4.0' },
  choice: { 'image.kind': 'A photo' },
};

const chosen = (name: string, bytes: Buffer) => ({ name, mimeType: '', bytes });

/** A grey picture with a red square at its upper left, a tenth of its width. */
function pictureWithCorner(width: number, height: number) {
  const side = Math.round(width / 10);
  const corner = { create: { width: side, height: side, channels: 3 as const, background: '#ff0000' } };
  const ground = { create: { width, height, channels: 3 as const, background: '#808080' } };
  return sharp(ground).composite([{ input: corner, left: 0, top: 0 }]);
}

async function pixel(picture: Buffer, at: { x: number; y: number }): Promise<number[]> {
  const { width, height } = await sharp(picture).metadata();
  const place = { left: Math.floor(at.x * width), top: Math.floor(at.y * height), width: 1, height: 1 };
  return [...(await sharp(picture).extract(place).removeAlpha().raw().toBuffer())];
}

/** Colours of a JPEG are near the true ones. */
function expectColour(found: readonly number[], wanted: readonly number[]): void {
  for (const [channel, value] of wanted.entries())
    expect(Math.abs((found[channel] ?? -1) - value)).toBeLessThan(12);
}

/** Chooses a file of so many bytes in the media library; it is made in the page. */
async function chooseBytes(page: Page, bytes: number): Promise<void> {
  await page.locator('.nc-fileUploadButton input[type=file]').evaluate((input: HTMLInputElement, length) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(length).fill(1)], 'film.jpg'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

/** Drops a file on the form, as from a folder of the computer. */
async function dropFile(page: Page, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  await field(page, 'en', 'caption').evaluate(
    (target, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(file.bytes)], file.name));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...bytes] },
  );
}

describe('a photo', () => {
  it('is turned upright, made smaller, and loses what the camera wrote, before it is committed', async () => {
    // Stored lying on its side, as a phone does: turned to the right it has its corner at the upper left.
    const upright = await pictureWithCorner(2400, 3600).jpeg().toBuffer();
    const bytes = await sharp(upright)
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 3600, height: 2400, orientation: 6 });
    const page = await editing('fake-helpers');
    await choosePicture(page, 'en', chosen('Am Fluß.JPG', bytes));
    const panel = page.getByRole('dialog', { name: 'Check the picture' });
    await panel.getByText(/\d+ kB → \d+ kB, 1333 × 2000 pixels/).waitFor();
    await takePicture(page, 'en');
    await fillFields(page, 'en', aboutPicture);
    await save(page);
    const saved = await inDraft('fake-helpers', 'am-fluss.jpg');
    const { width, height, exif, xmp, iptc, orientation } = await sharp(saved).metadata();
    expect({ width, height, exif, xmp, iptc, orientation }).toEqual({ width: 1333, height: 2000 });
    expectColour(await pixel(saved, { x: 0.03, y: 0.02 }), [255, 0, 0]);
    expectColour(await pixel(saved, { x: 0.97, y: 0.02 }), [128, 128, 128]);
    expect(await draftRecord('fake-helpers')).toMatchObject({ image: { file: 'media/am-fluss.jpg' } });
  }, 180_000);

  it.each([
    ['JPEG', 'small.jpg', pictureWithCorner(600, 620).jpeg()],
    ['PNG', 'small.png', pictureWithCorner(600, 620).png()],
    ['WebP', 'small.webp', pictureWithCorner(600, 620).webp()],
  ])(
    'of 600 pixels keeps its size and its kind as %s',
    async (_kind, name, picture) => {
      const page = await editing('papers-by-post');
      await uploadPicture(page, 'en', chosen(name, await picture.toBuffer()));
      await fillFields(page, 'en', aboutPicture);
      await save(page);
      const saved = await sharp(await inDraft('papers-by-post', name)).metadata();
      expect(saved).toMatchObject({
        width: 600,
        height: 620,
        format: name.split('.')[1]?.replace('jpg', 'jpeg'),
      });
    },
    120_000,
  );

  it('that cannot be used is refused with a sentence, and the text in the form stays', async () => {
    const flat = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#808080' }, limitInputPixels: false });
    const huge = flat(10_000, 10_000);
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    const photo = await flat(900, 900).jpeg().toBuffer();
    const cases: readonly (readonly [name: string, bytes: Buffer, sentence: RegExp])[] = [
      ['huge.jpg', await huge.clone().jpeg().toBuffer(), /100 million pixels, and 50 million are the most/],
      ['huge.png', await huge.clone().png({ compressionLevel: 1 }).toBuffer(), /100 million pixels/],
      ['IMG_1.HEIC', heic, /HEIC photo, as iPhones take them/],
      ['words.jpg', Buffer.from('These are words.'), /no picture that can be opened, whatever its name says/],
      ['half.jpg', photo.subarray(0, photo.length / 2), /damaged or was not copied to its end/],
      ['logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /drawing made of lines/],
      ['empty.jpg', Buffer.alloc(0), /The file is empty/],
    ];
    const page = await editing('who-earns');
    await fillFields(page, 'en', { text: { caption: 'Not saved yet' } });
    await choosePicture(page, 'en', chosen('moves.gif', await flat(20, 20).gif().toBuffer()));
    const refusal = page.getByRole('alertdialog');
    await refusal.getByText(/moving picture/).waitFor();
    await refusal.getByRole('button', { name: 'Close' }).click();
    for (const [name, bytes, sentence] of cases) {
      await page
        .locator('.nc-fileUploadButton input[type=file]')
        .setInputFiles({ name, mimeType: '', buffer: bytes });
      await page.getByRole('alertdialog', { name: `“${name}” was not uploaded` }).waitFor();
      expect(await refusal.textContent()).toMatch(sentence);
      await page.keyboard.press('Escape');
      await refusal.waitFor({ state: 'detached' });
    }
    await chooseBytes(page, 26_000_000);
    await refusal.getByText(/larger than 25 MB/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /close/i }).click();
    await page.locator('.nc-fileUploadButton').waitFor({ state: 'detached' });
    // Dropped beside the library, a file would take the browser to another page.
    await dropFile(page, chosen('photo.jpg', photo));
    await page.getByRole('alertdialog', { name: '“photo.jpg” was not uploaded' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await field(page, 'en', 'caption').locator('textarea').inputValue()).toBe('Not saved yet');
    expect(await desk.git('branch', '--list', 'cms/messages/who-earns')).toBe('');
  }, 180_000);
});

describe('the focal point', () => {
  it('is set by pointer and by keyboard, on a picture that was just uploaded, and lands in the file', async () => {
    const page = await editing('the-debt-at-home');
    await uploadPicture(
      page,
      'en',
      chosen('street.jpg', await pictureWithCorner(1500, 1000).jpeg().toBuffer()),
    );
    await fillFields(page, 'en', aboutPicture);
    const focus = field(page, 'en', 'image.focus');
    const picture = focus.locator('.desk-focal-stage img');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (!box) throw new Error('The picture is not shown.');
    await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.4);
    await focus.getByText('From the left: 30 %').waitFor();
    await save(page);
    expect(await draftRecord('the-debt-at-home')).toMatchObject({ image: { focus: { x: 30, y: 40 } } });

    await showPicture(page, 'en');
    await focus.getByRole('slider', { name: /From the left/ }).press('ArrowLeft');
    await focus.getByRole('slider', { name: /From the top/ }).press('End');
    await save(page);
    expect(await draftRecord('the-debt-at-home')).toMatchObject({ image: { focus: { x: 29, y: 100 } } });

    // Reopened, the picture comes from the draft.
    await page.reload();
    await showPicture(page, 'en');
    await focus.getByText('From the left: 29 %').waitFor();
    expect(await focus.locator('figure').count()).toBe(4);
    await focus.getByRole('button', { name: 'Back to the middle' }).click();
    await save(page);
    expect(await draftRecord('the-debt-at-home')).toMatchObject({ image: { file: 'media/street.jpg' } });
    expect(await draftRecord('the-debt-at-home')).not.toHaveProperty('image.focus');
  }, 180_000);
});

/** Every picture in the repository, in whatever commit or in none. */
async function allPictures(): Promise<Buffer[]> {
  const objects = await desk.git(
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype)',
  );
  const blobs = objects.split('\n').filter((line) => line.endsWith(' blob'));
  const contents = await Promise.all(blobs.map((line) => desk.blob(line.slice(0, 40))));
  return contents.filter((content) => content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])));
}

describe('a covered face', () => {
  const ink = [0x14, 0x21, 0x3d];
  const face = { x: 0.05, y: 0.05 };

  it('is a solid shape in the file, and the picture without it is in no commit', async () => {
    const bytes = await pictureWithCorner(1612, 1000).jpeg().toBuffer();
    const page = await editing('reviews-in-groups');
    // Uploaded as it is first, and covered by second thought before anything is saved.
    await uploadPicture(page, 'en', chosen('market.jpg', bytes));
    await field(page, 'en', 'image').getByRole('button', { name: 'Cover faces' }).click();
    const panel = page.getByRole('dialog', { name: 'Check the picture' });
    expect(await panel.getByText(/stays in the history/).count()).toBe(0);
    const stage = await panel.locator('.desk-cover-stage').boundingBox();
    if (!stage) throw new Error('The picture is not shown.');
    const at = (x: number, y: number) => [stage.x + stage.width * x, stage.y + stage.height * y] as const;
    await page.mouse.move(...at(0.01, 0.01));
    await page.mouse.down();
    await page.mouse.move(...at(0.14, 0.21), { steps: 5 });
    await page.mouse.up();
    // The mouse left a strip at the edges; the keyboard moves the box over it.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await panel.getByRole('button', { name: 'Use the covered picture' }).click();
    await fillFields(page, 'en', aboutPicture);
    await save(page);

    const covered = await inDraft('reviews-in-groups', 'market-covered.jpg');
    expectColour(await pixel(covered, face), ink);
    expectColour(await pixel(covered, { x: 0.5, y: 0.5 }), [128, 128, 128]);
    expect(await draftRecord('reviews-in-groups')).toMatchObject({
      image: { file: 'media/market-covered.jpg' },
    });
    for (const picture of await allPictures()) {
      const { width } = await sharp(picture).metadata();
      if (width === 1612) expectColour(await pixel(picture, face), ink);
    }
  }, 180_000);

  it('can be covered by keyboard alone before the picture leaves the page', async () => {
    const page = await editing('talk-before-you-go');
    await choosePicture(
      page,
      'en',
      chosen('gate.jpg', await pictureWithCorner(1400, 1400).jpeg().toBuffer()),
    );
    const panel = page.getByRole('dialog', { name: 'Check the picture' });
    await panel.getByRole('button', { name: 'Add a box' }).press('Enter');
    await panel.getByRole('button', { name: 'Box 1' }).press('Delete');
    expect(await panel.locator('.desk-cover').count()).toBe(0);
    await panel.getByRole('button', { name: 'Add a box' }).press('Enter');
    for (let step = 0; step < 50; step++) await page.keyboard.press('ArrowLeft');
    for (let step = 0; step < 50; step++) await page.keyboard.press('ArrowUp');
    for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight');
    await takePicture(page, 'en');
    await fillFields(page, 'en', aboutPicture);
    await save(page);
    const saved = await inDraft('talk-before-you-go', 'gate.jpg');
    expectColour(await pixel(saved, face), ink);
    expectColour(await pixel(saved, { x: 0.19, y: 0.14 }), ink);
    expectColour(await pixel(saved, { x: 0.22, y: 0.05 }), [128, 128, 128]);

    // What was saved stays in the history, and the desk says so.
    await showPicture(page, 'en');
    await field(page, 'en', 'image').getByRole('button', { name: 'Cover faces' }).click();
    await panel.getByText(/stays in the history/).waitFor();
    await panel.getByRole('button', { name: 'Add a box' }).click();
    await panel.getByRole('button', { name: 'Use the covered picture' }).click();
    await save(page);
    const files = await desk.git(
      'ls-tree',
      '-r',
      '--name-only',
      'cms/messages/talk-before-you-go',
      'content/media/',
    );
    expect(files).toContain('gate-covered.jpg');
    expect(files).not.toContain('gate.jpg\n');
  }, 180_000);
});

describe('a recording', () => {
  it('belongs to one language, is measured, and loses what the recorder wrote', async () => {
    const page = await editing('then-the-number-was-off');
    await showBeside(page, 'ar');
    const cases = [
      {
        locale: 'en',
        name: 'Message.MP3',
        bytes: Buffer.concat([id3v2('Amina'), mp3()]),
        saved: 'message.mp3',
      },
      {
        locale: 'ar',
        name: 'رسالة.opus',
        bytes: oggOpus({ remarks: ['ARTIST=Amina'] }),
        saved: 'recording.ogg',
      },
    ];
    for (const { locale, name, bytes, saved } of cases) {
      await chooseRecording(page, locale, chosen(name, bytes));
      const control = field(page, locale, 'audio');
      await control.locator('audio').waitFor();
      await control.getByText(/0:02 minutes, \d+ kB/).waitFor();
      await control.getByText('Nothing can be heard in it.').waitFor();
      expect(await control.getByText(/iPhones/).count()).toBe(name.endsWith('.opus') ? 1 : 0);
      expect(await control.getByText(saved).isVisible()).toBe(true);
    }
    await save(page);
    expect(await draftRecord('then-the-number-was-off')).toMatchObject({ audio: 'media/message.mp3' });
    expect(await draftRecord('then-the-number-was-off', 'ar')).toMatchObject({
      audio: 'media/recording.ogg',
    });
    expect((await inDraft('then-the-number-was-off', 'message.mp3')).equals(mp3())).toBe(true);
    expect((await inDraft('then-the-number-was-off', 'recording.ogg')).includes('Amina')).toBe(false);

    // It plays in the reopened draft, and another one takes its place.
    await page.reload();
    const player = field(page, 'en', 'audio').locator('audio');
    await player.waitFor();
    await player.evaluate(
      (audio: HTMLAudioElement) =>
        new Promise((resolve, reject) => {
          audio.addEventListener('loadedmetadata', resolve);
          audio.addEventListener('error', () => reject(new Error('It does not play.')));
          audio.preload = 'metadata';
          audio.load();
        }),
    );
    await chooseRecording(page, 'en', chosen('voice.mp3', mp3({ frames: 200 })));
    await field(page, 'en', 'audio').getByText('voice.mp3').waitFor();
    await save(page);
    const files = await desk.git('ls-tree', '-r', '--name-only', 'cms/messages/then-the-number-was-off');
    expect(files).toContain('voice.mp3');
    expect(files).not.toContain('message.mp3');
  }, 180_000);

  it('that phones do not play is refused with a sentence', async () => {
    const page = await editing('the-secret-code');
    const cases: readonly (readonly [name: string, bytes: Buffer, sentence: RegExp])[] = [
      ['a.wav', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), /This is a WAV recording/],
      ['photo.mp3', await pictureWithCorner(50, 50).jpeg().toBuffer(), /no recording that can be played/],
      ['empty.mp3', Buffer.alloc(0), /The file is empty/],
      ['long.mp3', Buffer.alloc(10_000_001), /larger than 10 MB/],
      ['cut.m4a', m4a().subarray(0, 800), /damaged, was not copied to its end/],
    ];
    const refusal = page.getByRole('alertdialog');
    for (const [name, bytes, sentence] of cases) {
      await chooseRecording(page, 'en', chosen(name, bytes));
      await page.getByRole('alertdialog', { name: `“${name}” was not uploaded` }).waitFor();
      expect(await refusal.textContent()).toMatch(sentence);
      await refusal.getByRole('button', { name: 'Close' }).click();
      await refusal.waitFor({ state: 'detached' });
    }
    expect(await field(page, 'en', 'audio').locator('audio').count()).toBe(0);
  }, 120_000);
});
