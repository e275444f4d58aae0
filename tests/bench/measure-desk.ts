import { launchChromium } from '../browser/chromium.ts';
import { type LargeDeskFigures, measureLargeDesk } from '../browser/measure-large-desk.ts';
import { table } from './table.ts';

/** The desk in a browser, over a checkout with that many messages, each in as many locales. */
export async function measureDesk(messages: number, locales: number): Promise<LargeDeskFigures> {
  process.stderr.write(`desk: ${messages} messages in ${locales} locales\n`);
  const browser = await launchChromium();
  try {
    return await measureLargeDesk(browser, { messages, locales });
  } finally {
    await browser.close();
  }
}

export function deskReport(figures: LargeDeskFigures): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const rows = [
    ['the desk itself, opened again', seconds(figures.deskMs)],
    ['to-do list, all languages', seconds(figures.toDoMs)],
    ['the desk at the to-do list of one language', seconds(figures.toDoOfLanguageMs)],
    ['list of messages', seconds(figures.listMs)],
    ['one message, in all its locales', seconds(figures.openMs)],
    ['first save of a message', seconds(figures.firstSaveMs)],
    ['... and its form again', seconds(figures.firstSaveReadyMs)],
    ['next save', seconds(figures.saveMs)],
    ['memory of the page', `${figures.heapMb} MB`],
  ];
  return table([`desk, ${figures.messages} messages in ${figures.locales} locales`, ''], rows);
}
