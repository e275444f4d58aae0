import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles();

/** In bytes. Of one desk, whatever its git host and its language are; the fonts of the card preview come on top. */
const budget = 1_000_000;

/** In bytes: HarfBuzz, which sets the text of the card preview and is fetched when that is shown. */
const engineBudget = 200_000;

function weights(ending: RegExp) {
  return [...site.paths]
    .filter((file) => file.startsWith('_astro/') && ending.test(file))
    .map((file) => ({ file, bytes: gzipSync(site.read(file)).length }))
    .sort((one, other) => other.bytes - one.bytes);
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

describe('the program of the editors’ desk', () => {
  test('weighs at most 1 MB gzip, with every git host and every language of its interface', () => {
    const files = weights(/\.(?:js|css)$/);
    expect(files.length).toBeGreaterThan(5);
    const heaviest = files.slice(0, 8).map(({ file, bytes }) => `${file}: ${bytes}`);
    expect(sum(files), heaviest.join('\n')).toBeLessThanOrEqual(budget);
  });

  test('fetches at most 200 KB more to draw cards, apart from their fonts', () => {
    expect(sum(weights(/\.wasm$/))).toBeLessThanOrEqual(engineBudget);
  });

  test('runs no program made from text, and lets only the card engine compile WebAssembly', () => {
    const page = site.read('admin/index.html').toString();
    const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
    expect(policy.split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-eval'");
  });

  test('has no inline script that runs, and takes nothing from another site', () => {
    const page = site.read('admin/index.html').toString();
    const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline.filter((tag) => !tag.includes('application/json'))).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//);
  });
});
