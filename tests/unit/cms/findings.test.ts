import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/decap-findings.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

it('the page about Decap has a line for each of the twenty findings', () => {
  const numbers = rows.map((row) => Number(row.split('|')[1]));
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

it.each(rows.map((row) => [row.split('|')[1]?.trim(), row] as const))(
  'finding %s names tests that exist',
  (_, row) => {
    const tests = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) readFileSync(new URL(`../../../${file}`, import.meta.url));
  },
);
