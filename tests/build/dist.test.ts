import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardIndexEntry } from '../../src/domain/card.ts';
import { cardFiles } from '../../src/domain/card-file.ts';
import { attributeValues, siteFiles } from './site-files.ts';

const site = siteFiles();
const readerPages = site.pages.filter((page) => !page.startsWith('admin/'));
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
    'en/d/8hk65x/index.html',
    'v/index.html',
    'v/codes.json',
    '_headers',
    'admin/index.html',
  ]) {
    expect(site.paths, page).toContain(page);
  }
});

describe('budgets', () => {
  test('every page weighs at most 8 KB gzip without pictures, in every locale', () => {
    const weights = readerPages.map((page) => ({ page, bytes: gzipSync(site.read(page)).length }));
    expect(weights.length).toBeGreaterThanOrEqual(9 * 12);
    expect(weights.filter(({ bytes }) => bytes > 8 * 1024)).toEqual([]);
  });

  test('with its card thumbnail it weighs at most 15 KB', () => {
    const weights = readerPages
      .filter((page) => /^\w+\/m\//.test(page))
      .map((page) => {
        const [thumbnail] = attributeValues(site.read(page).toString(), ['src']).filter((src) =>
          src.endsWith('.webp'),
        );
        const picture = thumbnail === undefined ? 0 : site.read(thumbnail.slice(1)).length;
        return { page, bytes: gzipSync(site.read(page)).length + picture };
      });
    expect(weights.filter(({ bytes }) => bytes > 15 * 1024)).toEqual([]);
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

describe('privacy', () => {
  test('every page has a policy of its own, first in its head, and runs no script but the site’s', () => {
    for (const page of readerPages) {
      const html = site.read(page).toString();
      expect(html, page).toMatch(
        /<head[^>]*><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
      );
      expect(html, page).not.toMatch(/unsafe-|\sstyle=|<form[^>]+action/);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
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
      expect(html, page).not.toMatch(/<(?:iframe|object|embed|audio|video|base)\b/i);
      expect(html, page).not.toMatch(/<(?:img|source|input)[^>]+(?:src|srcset)="?(?:https?:)?\/\//i);
      expect(html, page).not.toMatch(
        /<link[^>]+rel="?(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload|icon)[^>]+href="?(?:https?:)?\/\//i,
      );
      expect(html, page).not.toMatch(/url\(|@import|\son\w+=/i);
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
