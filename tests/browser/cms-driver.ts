import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Values by the names or paths of fields, as an editor types or chooses them. */
export interface FieldValues {
  /** Lines, paragraphs and the Markdown text. */
  readonly text?: Readonly<Record<string, string>>;
  /** Days, as `YYYY-MM-DD`. */
  readonly date?: Readonly<Record<string, string>>;
  /** The visible names of options, in lists of choices and in menus of other records. */
  readonly choice?: Readonly<Record<string, string>>;
  /** Lists whose items are one line each. */
  readonly list?: Readonly<Record<string, readonly string[]>>;
}

export interface NewMessage {
  readonly defaultLocale: string;
  readonly source: FieldValues;
  /** The visible titles of the cited sources. */
  readonly citations: readonly string[];
  readonly translation?: { readonly locale: string; readonly values: FieldValues };
}

export type DraftStatus = 'Draft' | 'In review' | 'Ready';

/** Milliseconds that the desk may take for anything; the dev server compiles on first use. */
const patience = 90_000;

const messages = { collection: 'messages', heading: 'Messages' };

/**
 * Opens the desk and signs in, which on this computer is one button.
 * @param query - what follows the address of the page, e.g. `?lang=ar`.
 */
export async function openDesk(page: Page, site: string, query = ''): Promise<void> {
  await page.goto(new URL(`/admin/${query}`, site).href);
  await page.getByRole('button', { name: 'Open the desk' }).click({ timeout: patience });
  await page.getByRole('heading', { name: 'Collections' }).waitFor({ timeout: patience });
}

/** Writes a new message in the source language and one other, and saves it as a draft. */
export async function createMessage(page: Page, message: NewMessage): Promise<void> {
  await writeMessage(page, message);
  await save(page);
}

/** Writes a new message, and leaves it unsaved. */
export async function writeMessage(page: Page, message: NewMessage): Promise<void> {
  const { defaultLocale, source, translation } = message;
  await goTo(page, { ...messages, place: 'new' });
  await field(page, defaultLocale, 'headline').waitFor({ timeout: patience });
  await fillFields(page, defaultLocale, source);
  for (const title of message.citations) await cite(page, defaultLocale, title);
  if (translation) {
    await showBeside(page, translation.locale);
    await fillFields(page, translation.locale, translation.values);
  }
}

/** Opens a message that has a draft or is published. */
export async function openMessage(page: Page, slug: string, defaultLocale: string): Promise<void> {
  await goTo(page, { ...messages, place: `entries/${slug}` });
  await field(page, defaultLocale, 'headline').waitFor({ timeout: patience });
}

/** Opens a source that is published. */
export async function openSource(page: Page, id: string, defaultLocale: string): Promise<void> {
  await goTo(page, { collection: 'sources', heading: 'Sources', place: `entries/${id}` });
  await field(page, defaultLocale, 'title').waitFor({ timeout: patience });
}

interface Destination {
  readonly collection: string;
  readonly heading: string;
  readonly place: string;
}

/** By way of the list, as an editor goes: Decap does not notice that an address leads to another record. */
async function goTo(page: Page, { collection, heading, place }: Destination): Promise<void> {
  const list = `#/collections/${collection}`;
  await page.evaluate((hash) => location.assign(hash), list);
  await page.getByRole('heading', { name: heading }).waitFor({ timeout: patience });
  await page.evaluate((hash) => location.assign(hash), `${list}/${place}`);
}

/** Pastes HTML into a formatted text, at its end, as a browser hands it over. */
export async function paste(control: Locator, html: string): Promise<void> {
  const text = control.locator('[contenteditable="true"]').first();
  await text.click();
  await text.press('ControlOrMeta+End');
  await text.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, html);
}

/** Shows a language in the right pane. A record that is still loading closes the menu again, so it is tried anew. */
export async function showBeside(page: Page, locale: string): Promise<void> {
  const isShown = () => field(page, locale, 'translation').isVisible();
  const item = page.getByRole('menuitem').filter({ hasText: new RegExp(`^${locale}$`) });
  for (let attempt = 0; attempt < 5 && !(await isShown()); attempt++) {
    await page.locator('[data-desk-language]').nth(1).click();
    await item.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(300);
  }
  await field(page, locale, 'translation').waitFor();
}

export async function fillFields(page: Page, locale: string, values: FieldValues): Promise<void> {
  for (const [name, text] of Object.entries(values.text ?? {}))
    await typeInto(field(page, locale, name), text);
  for (const [name, day] of Object.entries(values.date ?? {}))
    await field(page, locale, name).locator('input').fill(day);
  for (const [name, option] of Object.entries(values.choice ?? {}))
    await choose(page, field(page, locale, name), option);
  for (const [name, items] of Object.entries(values.list ?? {}))
    await addItems(field(page, locale, name), items);
}

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** Uploads a picture into the field of the open message, as it is. */
export async function uploadPicture(page: Page, locale: string, picture: ChosenFile): Promise<void> {
  await choosePicture(page, locale, picture);
  await takePicture(page, locale);
}

/** Chooses a file for the picture of the open message; the desk then shows what it makes of it. */
export async function choosePicture(
  page: Page,
  locale: string,
  { bytes, ...file }: ChosenFile,
): Promise<void> {
  await showPicture(page, locale);
  await field(page, locale, 'image')
    .getByRole('button', { name: /choose/i })
    .click();
  await page.locator('.nc-fileUploadButton input[type=file]').setInputFiles({ ...file, buffer: bytes });
}

/** Unfolds the picture of the open message; a save folds it again. */
export async function showPicture(page: Page, locale: string): Promise<void> {
  const picture = field(page, locale, 'image');
  await picture.waitFor({ timeout: patience });
  if (await field(page, locale, 'image.credit').isVisible()) return;
  await picture.getByRole('button').first().click();
  await field(page, locale, 'image.credit').waitFor({ timeout: patience });
}

/** Uploads the picture that the desk shows, and puts it into the message. */
export async function takePicture(page: Page, locale: string): Promise<void> {
  await page.getByRole('button', { name: 'Upload the picture' }).click({ timeout: patience });
  await page.getByRole('button', { name: /choose selected/i }).click({ timeout: patience });
  await field(page, locale, 'image').locator('img').first().waitFor({ timeout: patience });
}

/** Chooses a recording for a language of the open message. */
export async function chooseRecording(
  page: Page,
  locale: string,
  { bytes, ...file }: ChosenFile,
): Promise<void> {
  await field(page, locale, 'audio')
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: bytes });
}

/** Saves the open draft, and waits until it is saved. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('No changes').waitFor({ timeout: patience });
}

export async function setStatus(page: Page, status: DraftStatus): Promise<void> {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `Status: ${status}` }).waitFor({ timeout: patience });
}

/** Publishes the open draft, which must be Ready. */
export async function publish(page: Page): Promise<void> {
  await pressPublish(page);
  await page.getByRole('button', { name: 'Published', exact: true }).waitFor({ timeout: patience });
}

/** Asks to publish, whatever comes of it. */
export async function pressPublish(page: Page): Promise<void> {
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
}

/** A field of the editor in the pane of a language; a field in a group by its path, e.g. `image.credit`. */
export function field(page: Page, locale: string, fieldPath: string): Locator {
  const [name = '', ...inside] = fieldPath.split('.');
  const top = page.locator(`[data-desk-field="${name}"][data-desk-locale="${locale}"]`).first();
  return inside.reduce((group, nested) => group.locator(`[data-desk-field="${nested}"]`).first(), top);
}

async function typeInto(control: Locator, text: string): Promise<void> {
  const input = control.locator('input, textarea, [contenteditable="true"]').first();
  await input.click();
  await input.fill(text);
}

async function choose(page: Page, control: Locator, option: string): Promise<void> {
  await control.locator('input').first().fill(option.slice(0, 20));
  await page.getByRole('option', { name: option }).first().click({ timeout: patience });
}

async function addItems(control: Locator, items: readonly string[]): Promise<void> {
  for (const item of items) {
    await control.getByRole('button', { name: /^Add/ }).click();
    await control.locator('[data-desk-field="item"] input').last().fill(item);
  }
}

async function cite(page: Page, locale: string, title: string): Promise<void> {
  const sources = field(page, locale, 'sources');
  await sources.getByRole('button', { name: /^Add/ }).click();
  await choose(page, sources.locator('[data-desk-field="source"]').last(), title);
}

/** What the desk tells an editor until she closes it. */
export function noticeOf(page: Page): Locator {
  return page.getByRole('alert').filter({ has: page.getByRole('heading') });
}

/** Shows the card, the page and the texts beside the form, and not another language. */
export async function showPreview(page: Page): Promise<FrameLocator> {
  const preview = page.frameLocator('#preview-pane');
  if (!(await page.locator('#preview-pane').isVisible()))
    await page.getByRole('button', { name: /^Show the card/ }).click();
  await preview.getByRole('tablist').waitFor({ timeout: patience });
  return preview;
}

/** Shows a language in the left pane. A record that is still loading closes the menu again, so it is tried anew. */
export async function showInForm(page: Page, locale: string): Promise<void> {
  const item = page.getByRole('menuitem').filter({ hasText: new RegExp(`^${locale}$`) });
  const isShown = () => field(page, locale, 'headline').isVisible();
  for (let attempt = 0; attempt < 5 && !(await isShown()); attempt++) {
    await page.locator('[data-desk-language]').first().click();
    await item.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(300);
  }
  await field(page, locale, 'headline').waitFor({ timeout: patience });
}
