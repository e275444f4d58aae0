import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardIndexEntry } from '../../src/domain/card.ts';
import { cardFiles } from '../../src/domain/card-file.ts';
import { contentMark, type KeptList } from '../../src/reader/offline/kept-list.ts';
import { attributeValues, siteFiles } from './site-files.ts';

const site = siteFiles();
const readerPages = site.pages.filter((page) => !page.startsWith('admin/'));
/** One file with everything in it, to be passed on without a network: the only pages with a limit of their own. */
const offlineFiles = readerPages.filter((page) => page.endsWith('/offline.html'));
const index: CardIndexEntry[] = JSON.parse(site.read('cards/index.json').toString());

test('the site has every kind of page', () => {
  for (const page of [
    'index.html',
    '404.html',
    'en/index.html',
    'ar/help/index.html',
    'ps/about/index.html',
    'ur/share/index.html',
    'bn/find/index.html',
    'ti/check/index.html',
    'so/keep/index.html',
    'zh/offline.html',
    'en/d/8hk65x/index.html',
    'v/index.html',
    'v/codes.json',
    '_headers',
    '.well-known/security.txt',
    'admin/index.html',
  ]) {
    expect(site.paths, page).toContain(page);
  }
});

describe('budgets', () => {
  test('every page weighs at most 8 KB gzip without pictures, in every locale', () => {
    const weights = readerPages
      .filter((page) => !offlineFiles.includes(page))
      .map((page) => ({ page, bytes: gzipSync(site.read(page)).length }));
    expect(weights.length).toBeGreaterThanOrEqual(9 * 12);
    expect(weights.filter(({ bytes }) => bytes > 8 * 1024)).toEqual([]);
  });

  test('a file with all messages of a language weighs at most 500 KB, with its pictures', () => {
    expect(offlineFiles.length).toBe(14);
    const weights = offlineFiles.map((file) => ({ file, bytes: site.read(file).length }));
    expect(weights.filter(({ bytes }) => bytes > 500_000)).toEqual([]);
    expect(offlineFiles.filter((file) => !site.read(file).includes('src="data:image/webp;'))).toEqual([]);
  });

  test('what a reader saves of a language is loaded with at most 400 KB', () => {
    const shown = readerPages.filter((page) => page.endsWith('/keep/index.html'));
    expect(shown.length).toBe(14);
    for (const page of shown) {
      const list: KeptList = JSON.parse(site.read(page.replace('keep/index.html', 'keep.json')).toString());
      const sizes = Object.keys(list.files).map((address) => {
        const file = site.read(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));
        return address.endsWith('.webp') ? file.length : gzipSync(file).length;
      });
      expect(
        sizes.reduce((total, size) => total + size, 0),
        page,
      ).toBeLessThanOrEqual(400_000);
    }
  });

  test('with its card thumbnail it weighs at most 17 KB', () => {
    const weights = readerPages
      .filter((page) => /^\w+\/m\//.test(page))
      .map((page) => {
        const [thumbnail] = attributeValues(site.read(page).toString(), ['src']).filter((src) =>
          src.endsWith('.webp'),
        );
        const picture = thumbnail === undefined ? 0 : site.read(thumbnail.slice(1)).length;
        return { page, bytes: gzipSync(site.read(page)).length + picture };
      });
    expect(weights.filter(({ bytes }) => bytes > 17 * 1024)).toEqual([]);
  });

  test("every preview card weighs at most 300 KB, and every card stays under its format's limit", () => {
    const previews = index.filter(({ format }) => format === 'preview');
    expect(previews.length).toBeGreaterThanOrEqual(9 * 12);
    expect(Math.max(...previews.map(({ bytes }) => bytes))).toBeLessThanOrEqual(300_000);
    expect(index.filter(({ format, bytes }) => bytes > cardFiles[format].maxBytes)).toEqual([]);
  });
});

describe('cards', () => {
  test('the index and the files agree, byte for byte', () => {
    const listed = new Set(index.map(({ path }) => path.slice(1)));
    const present = [...site.paths].filter(
      (file) => /^cards\/.*\.(?:jpg|gif|pdf|webp)$/.test(file) && !file.endsWith('/thumbnail.webp'),
    );
    expect(present.filter((file) => !listed.has(file))).toEqual([]);
    const wrong = index.filter(({ path, bytes, sha256 }) => {
      const file = site.read(path.slice(1));
      return file.length !== bytes || createHash('sha256').update(file).digest('hex') !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  test('every card has the size of its format, and an alt text that names its contact', async () => {
    for (const { path, width, height, format, alt, code, mediaType } of index) {
      expect([width, height]).toEqual([cardFiles[format].width, cardFiles[format].height]);
      expect(alt.length).toBeGreaterThan(20);
      expect(code).toMatch(/^[2-9A-Z]{6}$/);
      if (mediaType === 'application/pdf') continue;
      const file = await sharp(site.read(path.slice(1))).metadata();
      expect([file.width, file.height, `image/${file.format}`]).toEqual([width, height, mediaType]);
      expect([file.exif, file.xmp, file.iptc]).toEqual([undefined, undefined, undefined]);
    }
  });
});

describe('links', () => {
  const resolves = (address: string) => {
    const path = decodeURI(address.replace(/[?#].*$/, '')).slice(1);
    return site.paths.has(path) || site.paths.has(`${path}index.html`);
  };

  test('every internal link and picture of every page exists', () => {
    const broken = readerPages.flatMap((page) =>
      attributeValues(site.read(page).toString(), ['href', 'src'])
        .filter((address) => address.startsWith('/') && !address.startsWith('//'))
        .filter((address) => !resolves(address))
        .map((address) => `${page} -> ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('a page links to itself and to its other languages by addresses that exist', () => {
    const origin = 'https://before-you-pay.example';
    const broken = readerPages.flatMap((page) =>
      [
        ...site
          .read(page)
          .toString()
          .matchAll(/<(?:link|meta)[^>]*(?:href|content)="(https:[^"]+)"/g),
      ]
        .map(([, address = '']) => address)
        .filter((address) => address.startsWith(origin))
        .filter((address) => !resolves(address.slice(origin.length)))
        .map((address) => `${page} -> ${address}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('what can be kept', () => {
  const lists = [...site.paths].filter((file) => file.endsWith('/keep.json'));

  test('every file of a list is in the site, byte for byte the one that the list means', async () => {
    expect(lists.length).toBe(14);
    for (const name of lists) {
      const list: KeptList = JSON.parse(site.read(name).toString());
      for (const [address, mark] of Object.entries(list.files)) {
        const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
        expect(await contentMark(new Uint8Array(site.read(file))), address).toBe(mark);
      }
    }
  });

  test('a list holds what its pages load, nothing of the desk, and nothing for partners', () => {
    for (const name of lists) {
      const { files }: KeptList = JSON.parse(site.read(name).toString());
      const addresses = Object.keys(files);
      const pages = addresses.filter((address) => address.endsWith('/'));
      const loaded = pages.flatMap((address) =>
        attributeValues(site.read(`${address.slice(1)}index.html`).toString(), ['src']),
      );
      expect(loaded.filter((address) => !(address in files))).toEqual([]);
      expect(pages.filter((address) => !address.startsWith(`/${name.split('/')[0]}/`))).toEqual([]);
      expect(addresses.filter((address) => /\/(?:admin|share|v)\/|offline\.html/.test(address))).toEqual([]);
    }
  });

  test('the worker is one script', () => {
    const worker = site.read('offline-worker.js').toString();
    expect(worker.length).toBeLessThan(5_000);
    expect(worker).not.toMatch(/\bimport\b|\beval\b/);
  });

  test('only the page that saves may start a worker', () => {
    const may = readerPages.filter((page) => /worker-src/.test(site.read(page).toString()));
    expect(may.filter((page) => !page.endsWith('/keep/index.html'))).toEqual([]);
    expect(may.length).toBe(14);
  });

  test('the one file holds nothing but itself', () => {
    for (const file of offlineFiles) {
      const html = site.read(file).toString();
      expect(html, file).toContain(`content="default-src 'none';img-src data:;style-src`);
      expect(html, file).toContain('<meta name="robots" content="noindex">');
      expect(html, file).not.toMatch(/<script|<link|<form/);
      const addresses = attributeValues(html, ['href', 'src']);
      expect(
        addresses.filter((address) => !/^(?:#|https:|tel:|mailto:|data:image\/webp)/.test(address)),
        file,
      ).toEqual([]);
    }
  });
});

describe('privacy', () => {
  test('every page has a policy of its own, first in its head, and runs no script but the site’s', () => {
    for (const page of readerPages) {
      const html = site.read(page).toString();
      expect(html, page).toMatch(
        /<head[^>]*><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
      );
      expect(html, page).not.toMatch(/unsafe-|\sstyle=|<form[^>]+action/);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)]
        .map(([, attributes = '']) => attributes)
        .filter((attributes) => attributes !== ' type="application/ld+json"');
      expect(scripts.length, page).toBeLessThanOrEqual(2);
      expect(
        scripts.filter((attributes) => !/^ type="module"(?: src="\/_astro\/[\w.-]+")?$/.test(attributes)),
        page,
      ).toEqual([]);
    }
  });

  test('a page loads nothing from another origin', () => {
    for (const page of readerPages) {
      const html = site.read(page).toString();
      expect(html, page).not.toMatch(/<(?:iframe|object|embed|video|base)\b/i);
      const players = [...html.matchAll(/<audio\b[^>]*>/gi)].map(([player]) => player);
      expect(
        players.filter((player) => !/\spreload="?none/.test(player) || /\s(?:autoplay|src)\b/.test(player)),
        page,
      ).toEqual([]);
      expect(html, page).not.toMatch(/<(?:img|source|input)[^>]+(?:src|srcset)="?(?:https?:)?\/\//i);
      expect(html, page).not.toMatch(
        /<link[^>]+rel="?(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload|icon)[^>]+href="?(?:https?:)?\/\//i,
      );
      // In a script, `new URL()` asks nobody.
      const styled = html.replaceAll(/<script[\s\S]*?<\/script>/g, '');
      expect(styled, page).not.toMatch(/url\(|@import|\son\w+=/i);
    }
  });
});

describe('languages', () => {
  test('every page says its language and direction', () => {
    const wrong = readerPages.filter((page) => {
      const html = site.read(page).toString();
      const isRightToLeft = /^(?:ar|prs|ps|ur)\//.test(page);
      return !/<html[^>]+lang="[a-z]/.test(html) || isRightToLeft !== /<html[^>]+dir="rtl"/.test(html);
    });
    expect(wrong).toEqual([]);
  });

  test('a machine translation says so to the reader', () => {
    for (const locale of ['fr', 'ar', 'ti']) {
      const notices = readerPages
        .filter((page) => page.startsWith(`${locale}/m/`))
        .map((page) => site.read(page).toString());
      expect(
        notices.every((html) => html.includes('data-notice="machine-draft"')),
        locale,
      ).toBe(true);
    }
    expect(site.read(readerPages.find((page) => page.startsWith('en/m/')) ?? '').toString()).not.toContain(
      'data-notice',
    );
  });
});
