import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where operating systems and their package managers put Chromium or Chrome. */
const USUAL_PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export type BrowserFinding =
  | { readonly status: 'found'; readonly path: string }
  | { readonly status: 'missing'; readonly why: string };

/** What the search asks of the machine. */
export interface BrowserSearch {
  /** `WAYMARK_CHROMIUM`: a person's own choice, which is never replaced by another browser. */
  readonly chosen: string | undefined;
  readonly places: readonly string[];
  /** Whether this program starts: a file is not enough, Ubuntu puts a stub where the browser would be. */
  readonly starts: (path: string) => boolean;
}

export function findBrowser({ chosen, places, starts }: BrowserSearch): BrowserFinding {
  if (chosen) {
    return starts(chosen)
      ? { status: 'found', path: chosen }
      : { status: 'missing', why: `WAYMARK_CHROMIUM is "${chosen}", which does not start as a browser.` };
  }
  const path = places.find(starts);
  if (path !== undefined) return { status: 'found', path };
  return {
    status: 'missing',
    why: 'No Chromium was found and none could be installed. Install Chromium or Chrome, or set WAYMARK_CHROMIUM to its path.',
  };
}

/** The search on this machine. Playwright's own copy comes last: the others are kept up to date by the system. */
export function machineSearch(environment: NodeJS.ProcessEnv): BrowserSearch {
  return {
    chosen: environment.WAYMARK_CHROMIUM,
    places: [...USUAL_PLACES, chromium.executablePath()],
    starts: (path) =>
      existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  };
}

/**
 * Finds a browser, and installs one when there is none and no choice was made.
 *
 * @param announce is told in a sentence what is about to be installed, which takes a minute and the network
 */
export function ensureBrowser(search: BrowserSearch, announce: (sentence: string) => void): BrowserFinding {
  const present = findBrowser(search);
  if (present.status === 'found' || search.chosen) return present;
  for (const install of [installWithApt, installWithPlaywright]) {
    install(announce);
    const finding = findBrowser(search);
    if (finding.status === 'found') return finding;
  }
  return findBrowser(search);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function installWithApt(announce: (sentence: string) => void): void {
  if (!isRoot() || !runs('apt-get', ['--version'])) return;
  announce('No browser found; installing Chromium with apt-get.');
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (runs('apt-get', install)) return;
  // A fresh container has no package lists.
  if (runs('apt-get', ['update'])) runs('apt-get', install);
}

function installWithPlaywright(announce: (sentence: string) => void): void {
  announce('No browser found; installing Chromium with Playwright.');
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js');
  // The libraries Chromium needs come from the system's package manager, which only root may use.
  runs(process.execPath, [cli, 'install', 'chromium', ...(isRoot() ? ['--with-deps'] : [])]);
}

function runs(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
