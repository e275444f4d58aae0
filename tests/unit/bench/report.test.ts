import { describe, expect, test } from 'vitest';
import { engineNames } from '../../bench/engine.ts';
import type { CardFigures, EngineFigures } from '../../bench/measure-cards.ts';
import { reportOf } from '../../bench/report.ts';

function figuresOf(medianMs: number, timesOurs: number): EngineFigures {
  return { medianMs, timesOurs, kilobytes: 124, version: '1.2.3' };
}

const cards: CardFigures = {
  ours: figuresOf(30, 1),
  oursFlat: figuresOf(28.26, 0.94),
  satori: figuresOf(90, 3),
  canvaskit: figuresOf(120, 4),
  chromium: figuresOf(100, 3.33),
  chromiumDocument: figuresOf(180, 6),
  floor: figuresOf(25, 0.83),
  ownFloor: figuresOf(20, 0.67),
  cards: 20,
  rounds: 5,
  oursToFloor: 1.2,
  oursToOwnFloor: 1.5,
};

describe('the report', () => {
  test('has a line for every engine', () => {
    const rows = reportOf({ cards })
      .split('\n')
      .filter((line) => line.endsWith('1.2.3 |'));
    expect(rows).toHaveLength(engineNames.length);
  });

  test('lines its columns up, numbers to the right', () => {
    const lines = reportOf({ cards })
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.find((line) => line.includes('flat colour'))).toMatch(/\| +28\.3 \| +0\.94 \|/);
  });

  test('says what text costs', () => {
    expect(reportOf({ cards })).toContain('20 cards, 5 rounds; ours takes 1.20 times the floor');
  });

  test('has a line for every step of the scaling', () => {
    const scaling = [
      { cards: 100, cardsPerSecond: 30, rssMb: 400, peakRssMb: 420 },
      { cards: 1000, cardsPerSecond: 31.25, rssMb: 405, peakRssMb: 425 },
    ];
    const report = reportOf({ scaling });
    expect(report).toMatch(/\| 100 +\| +30\.0 \| +400 \| +420 \|/);
    expect(report).toMatch(/\| 1000 +\| +31\.3 \| +405 \| +425 \|/);
  });

  test('has a line for the memory of every engine that has some of its own', () => {
    const memory = [
      { engine: 'ours', peakMb: 210, browserMb: 0 },
      { engine: 'chromium', peakMb: 480, browserMb: 370 },
    ] as const;
    const report = reportOf({ memory: { cards: 100, engines: memory } });
    expect(report).toMatch(/\| Waymark, on a photo +\| +210 \| +- \|/);
    expect(report).toMatch(/\| Chromium, one document, words exchanged +\| +480 \| +370 \|/);
  });

  test('has a line for every page, and says what cost points', () => {
    const perfect = { performance: 100, accessibility: 100, bestPractices: 100, seo: 100, below: [] };
    const report = reportOf({
      reader: {
        lighthouse: [
          { ...perfect, path: '/en/' },
          { ...perfect, path: '/ar/', seo: 92, below: ['Links have a text (0)'] },
        ],
        paint: [{ page: '/en/', firstPaintMs: 640, loadedMs: 1200, kilobytes: 14, requests: 3 }],
        rounds: 5,
      },
    });
    expect(report).toMatch(/\| \/en\/ +\| +100 \| +100 \| +100 \| +100 \|/);
    expect(report).toContain('/ar/: Links have a text (0)');
    expect(report).toMatch(/\| \/en\/ +\| +640 \| +1200 \| +14 \| +3 \|/);
  });

  test('leaves out what was not measured', () => {
    expect(reportOf({ warm: { cards: 1000, rendered: 0, seconds: 0.714 } })).toBe(
      '1000 cards, nothing changed: 0 rendered, 0.71 s\n',
    );
  });
});
