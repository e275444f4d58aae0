import { type LighthouseScores, measureLighthouse } from './measure-lighthouse.ts';
import { measurePaint, type PaintFigures } from './measure-paint.ts';
import { sampleSite } from './sample-site.ts';
import { table } from './table.ts';

/** How the readers' pages do: by Lighthouse, and on a slow line. */
export interface ReaderFigures {
  readonly lighthouse: readonly LighthouseScores[];
  readonly paint: readonly PaintFigures[];
  readonly rounds: number;
}

/** Lighthouse takes ten seconds a page, and its scores hardly vary. */
const LIGHTHOUSE_RUNS = 3;

export async function measureReader(rounds: number): Promise<ReaderFigures> {
  const site = await sampleSite();
  process.stderr.write('reader: Lighthouse\n');
  const lighthouse = await measureLighthouse(site, Math.min(rounds, LIGHTHOUSE_RUNS));
  process.stderr.write('reader: first paint on a slow line\n');
  return { lighthouse, paint: await measurePaint(site, rounds), rounds };
}

export function readerReport({ lighthouse, paint, rounds }: ReaderFigures): string {
  const scores = lighthouse.map(({ path, performance, accessibility, bestPractices, seo }) => [
    path,
    ...[performance, accessibility, bestPractices, seo].map(String),
  ]);
  const times = paint.map(({ page, firstPaintMs, loadedMs, kilobytes, requests }) => [
    page,
    ...[firstPaintMs, loadedMs, kilobytes, requests].map(String),
  ]);
  const faults = lighthouse.flatMap(({ path, below }) => below.map((audit) => `${path}: ${audit}`));
  return [
    table(['Lighthouse, as on a phone', 'performance', 'accessibility', 'best practices', 'SEO'], scores),
    faults.join('\n'),
    table(
      [`400 kbit/s, 400 ms, median of ${rounds}`, 'first paint ms', 'loaded ms', 'KB', 'requests'],
      times,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
