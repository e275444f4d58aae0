import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findBrowser, machineSearch } from '../../src/cli/browser.ts';

/**
 * Switches that make a run repeatable: no GPU, no hinting and no sub-pixel colour, so that glyph edges depend on
 * the font alone; and no traffic of the browser's own. The sandbox is off because CI containers run as root.
 */
const SWITCHES: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/**
 * Starts a headless browser: the one that `WAYMARK_CHROMIUM` names, else one found on the machine. The caller closes it.
 *
 * @param more - further switches.
 * @throws Error when there is none.
 */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const browser = findBrowser(machineSearch(process.env));
  if (browser.status === 'missing') throw new Error(browser.why);
  return chromium.launch({ executablePath: browser.path, headless: true, args: [...SWITCHES, ...more] });
}

/**
 * Starts a browser that keeps what a person's own browser keeps, in a folder: after a crash it can be started again
 * with all that. The caller closes it.
 */
export function launchProfile(folder: string): Promise<BrowserContext> {
  const browser = findBrowser(machineSearch(process.env));
  if (browser.status === 'missing') throw new Error(browser.why);
  return chromium.launchPersistentContext(folder, {
    executablePath: browser.path,
    headless: true,
    args: [...SWITCHES],
    viewport: { width: 1280, height: 800 },
  });
}
