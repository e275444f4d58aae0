import type { Locator, Page } from 'playwright-core';
import { parseMarkdownFile } from '../../src/cms/format.ts';
import { field } from './cms-driver.ts';
import type { DeskServer } from './desk-server.ts';

/** Milliseconds that the desk may take. */
const patience = 90_000;

/** The question what shall stand there when two people changed one field. */
export function conflictDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Somebody else changed this, too' });
}

/** Presses the button to save, whatever comes of it. */
export async function pressSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Saves a text that somebody else changed, too, and waits for the question. */
export async function saveIntoConflict(page: Page): Promise<Locator> {
  await pressSave(page);
  const dialog = conflictDialog(page);
  await dialog.waitFor({ timeout: patience });
  return dialog;
}

/** Answers the question, and waits until all is saved. */
export async function settle(page: Page): Promise<void> {
  await conflictDialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await conflictDialog(page).waitFor({ state: 'detached' });
  await page.getByText('No changes').waitFor({ timeout: patience });
}

/** A line or paragraph as the form shows it. */
export async function textIn(page: Page, locale: string, name: string): Promise<string> {
  const input = field(page, locale, name).locator('input, textarea, [contenteditable="true"]').first();
  return (await input.evaluate((element) =>
    'value' in element ? element.value : element.textContent,
  )) as string;
}

/** A message as it stands in its draft. */
export async function drafted(desk: DeskServer, slug: string, locale: string) {
  return parseMarkdownFile(
    await desk.git('show', `cms/messages/${slug}:content/messages/${locale}/${slug}.md`),
  );
}
