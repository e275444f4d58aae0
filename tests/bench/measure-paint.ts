import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { type ServedSite, serveSite } from '../browser/served-site.ts';
import { govukPage } from './govuk-page.ts';
import { readerPages } from './reader-pages.ts';
import { median } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

export interface PaintFigures {
  readonly page: string;
  /** From the request until the first words are seen. */
  readonly firstPaintMs: number;
  readonly loadedMs: number;
  /** All that was transferred, of 1,000 bytes, pictures included. */
  readonly kilobytes: number;
  readonly requests: number;
}

/** A line at the edge of 2G and 3G: bits a second, and milliseconds from a request to its answer. */
const slowLine = { bitsPerSecond: 400_000, roundTripMs: 400 };

/** A cheap phone, held upright. */
const phone = { width: 360, height: 740 };

/**
 * The readers' pages beside a page of the same words that is made with govuk-frontend as its documentation says: one style
 * sheet, one script, the fonts that the style sheet names.
 */
export async function measurePaint(folder: string, rounds: number): Promise<readonly PaintFigures[]> {
  const browser = await launchChromium();
  const ours = await serveSite(folder, 'gzip');
  try {
    const figures = await measureAll({ browser, site: ours, paths: readerPages, rounds });
    const peer = await inTemporaryFolder(async (place) => {
      await govukPage(place);
      const theirs = await serveSite(place, 'gzip');
      return measureAll({ browser, site: theirs, paths: ['/'], rounds }).finally(theirs.close);
    });
    return [...figures, ...peer.map((one) => ({ ...one, page: 'the same words with govuk-frontend' }))];
  } finally {
    await Promise.all([browser.close(), ours.close()]);
  }
}

interface Measuring {
  readonly browser: Browser;
  readonly site: ServedSite;
  readonly paths: readonly string[];
  readonly rounds: number;
}

async function measureAll({ browser, site, paths, rounds }: Measuring): Promise<readonly PaintFigures[]> {
  const figures: PaintFigures[] = [];
  for (const path of paths) {
    const visits: PaintFigures[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, site.address + path));
    const middle = (of: (one: PaintFigures) => number) => Math.round(median(visits.map(of)));
    figures.push({
      page: path,
      firstPaintMs: middle(({ firstPaintMs }) => firstPaintMs),
      loadedMs: middle(({ loadedMs }) => loadedMs),
      kilobytes: middle(({ kilobytes }) => kilobytes),
      requests: middle(({ requests }) => requests),
    });
  }
  return figures;
}

/** One visit of somebody who was never there: nothing is kept from one to the next. */
async function visit(browser: Browser, address: string): Promise<PaintFigures> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const received = await onSlowLine(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        performance.getEntriesByType('navigation').every(({ duration }) => duration > 0),
    );
    const times = await page.evaluate(() => ({
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      // Of a navigation, the time until the end of its load event.
      loadedMs: performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN,
    }));
    return {
      page: address,
      ...times,
      kilobytes: received.bytes / 1000,
      requests: received.requests,
    };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line, as the browser's own tools do. */
async function onSlowLine(page: Page): Promise<{ bytes: number; requests: number }> {
  const received = { bytes: 0, requests: 0 };
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received.bytes += encodedDataLength;
    received.requests += 1;
  });
  const bytesPerSecond = slowLine.bitsPerSecond / 8;
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowLine.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  return received;
}
