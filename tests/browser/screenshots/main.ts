import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../chromium.ts';
import { type DeskServer, startDeskServer } from '../desk-server.ts';
import { type Picture, pictures } from './pictures.ts';

/*
 * Makes the pictures of docs/editing.md: the desk as it is, on a repository of its own with the sample content.
 * Without arguments all of them, else those that are named: `node tests/browser/screenshots/main.ts editor card`.
 */

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

await mkdir(folder, { recursive: true });
const [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
try {
  for (const picture of chosen) await take(picture, desk, browser);
} finally {
  await browser.close();
  await desk.stop();
}

async function take({ name, isPhone, show }: Picture, server: DeskServer, chromium: Browser): Promise<void> {
  const viewport = isPhone ? phone : desktop;
  const page = async (): Promise<Page> => {
    const context = await chromium.newContext({ viewport, reducedMotion: 'reduce' });
    return context.newPage();
  };
  try {
    const shown = await show({ address: server.address, page });
    // Toasts come and go, and fonts and cards arrive a moment later.
    await shown.waitForTimeout(6000);
    const png = await shown.screenshot();
    await sharp(png).png({ palette: true, colours: 128, effort: 10 }).toFile(`${folder}desk-${name}.png`);
    process.stdout.write(`desk-${name}.png\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(
      `desk-${name}.png could not be made: ${error instanceof Error ? error.message : error}\n`,
    );
  }
  for (const context of chromium.contexts()) await context.close();
}
