import type { LighthouseResult } from 'lighthouse';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/served-site.ts';
import { freePort } from '../builders/free-port.ts';
import { readerPages } from './reader-pages.ts';

/** Points of 100, and what cost some. */
export interface LighthouseScores {
  readonly path: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly below: readonly string[];
}

/**
 * Lighthouse as it comes: a slow phone on a slow line, simulated. The site is served from this machine, compressed, as a
 * host would. What else the machine does costs points of performance, so the middle of several runs counts.
 */
export async function measureLighthouse(folder: string, times: number): Promise<readonly LighthouseScores[]> {
  const port = await freePort();
  const [browser, site] = await Promise.all([
    launchChromium([`--remote-debugging-port=${port}`]),
    serveSite(folder, 'gzip'),
  ]);
  try {
    const scores: LighthouseScores[] = [];
    for (const path of readerPages) {
      const runs: LighthouseScores[] = [];
      for (let run = 0; run < times; run++) runs.push(await judge(site.address, path, port));
      scores.push(middleOf(runs));
    }
    return scores;
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

async function judge(address: string, path: string, port: number): Promise<LighthouseScores> {
  // Loaded here: reports are made, and tested, where the package is not installed.
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(address + path, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${path}.`);
  return scoresOf(path, result.lhr);
}

/** The run with the middle performance. */
function middleOf(runs: readonly LighthouseScores[]): LighthouseScores {
  const middle = runs.toSorted((a, b) => a.performance - b.performance)[Math.floor(runs.length / 2)];
  if (!middle) throw new Error('Lighthouse was not run.');
  return middle;
}

/** The categories that count: others of Lighthouse are about agents and apps. */
const counted = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

function scoresOf(path: string, { categories, audits }: LighthouseResult): LighthouseScores {
  const points = (name: (typeof counted)[number]) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = counted.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const below = [...new Set(weighed)].flatMap((id) => {
    const { score = null, title = id } = audits[id] ?? {};
    return score !== null && score < 1 ? [`${title} (${score})`] : [];
  });
  return {
    path,
    performance: points('performance'),
    accessibility: points('accessibility'),
    bestPractices: points('best-practices'),
    seo: points('seo'),
    below,
  };
}
