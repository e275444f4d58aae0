import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/cli/page-policy.ts';

const page = (body: string) =>
  withPolicy(`<html lang="en"><head></head><body>${body}</body></html>`, 'a.html');

describe('the policy of a page that keeps or is kept', () => {
  it('lets the page that saves start its worker, and load what it saves', () => {
    const html = page('<section data-worker="/offline-worker.js"></section>');
    expect(html).toContain("worker-src 'self'");
    expect(html).toContain("connect-src 'self'");
  });

  it('lets no other page start one', () => {
    expect(page('<p>Words</p>')).not.toContain('worker-src');
  });

  it('lets a file show the pictures that it carries, and ask for nothing', () => {
    const alone = page('<img src="data:image/webp;base64,AA" alt="">');
    expect(alone).toContain('img-src data:;');
    expect(alone).not.toContain('connect-src');
    expect(page('<img src="/a.webp" alt="">')).toContain("img-src 'self';");
  });
});
