import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/cli/page-policy.ts';

function policyIn(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  it('is the first thing in its head', () => {
    expect(withPolicy(page(''), 'a.html')).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
  });

  it('lets through the styles and scripts that stand in the page, and no others', () => {
    const policy = policyIn(
      withPolicy(page('<style>p{margin:0}</style>', '<script type="module">go()</script>'), 'a.html'),
    );
    expect(policy).toContain(`style-src ${hashOf('p{margin:0}')};`);
    expect(policy).toContain(`script-src ${hashOf('go()')};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain("script-src 'self'");
  });

  it('lets a page ask its own site, and nobody else', () => {
    expect(policyIn(withPolicy(page(''), 'a.html'))).toContain("connect-src 'self';");
  });

  it('lets no script through on a page that has none', () => {
    expect(policyIn(withPolicy(page(''), 'a.html'))).not.toContain('script-src');
  });

  it('gives data for search engines no permission, which it does not need', () => {
    const html = page('<script type="application/ld+json">{"@type":"Article"}</script>');
    expect(policyIn(withPolicy(html, 'a.html'))).not.toContain('script-src');
  });

  it('lets a script of the site itself through where the page names one', () => {
    const html = page('<script type="module" src="/find.js"></script>');
    expect(policyIn(withPolicy(html, 'a.html'))).toContain("script-src 'self'");
  });

  it('lets a script through that is loaded after a tap, and a recording of the site', () => {
    const html = page('', '<p data-script="/_astro/aloud-x.js"></p><audio controls></audio>');
    const policy = policyIn(withPolicy(html, 'a.html'));
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("media-src 'self'");
    expect(policyIn(withPolicy(page('', '<p>data-script="/x.js"</p>'), 'a.html'))).not.toMatch(
      /script-src|media-src/,
    );
  });

  it.each([
    ['a style', '<p style="color:red">No</p>'],
    ['code', '<a href="#" onclick="go()">No</a>'],
  ])('refuses %s in an attribute', (_, markup) => {
    expect(() => withPolicy(page('', markup), 'en/index.html')).toThrow(
      /^en\/index.html holds the attribute/,
    );
  });

  it.each([
    ['words', '<p>style="x" onclick=go()</p>'],
    ['a value', '<a title="a style=x onclick=y">Yes</a>'],
    ['a script', '<script>el.innerHTML = \'<p style="a">\'</script>'],
  ])('takes no offence at the same in %s', (_, markup) => {
    expect(() => withPolicy(page('', markup), 'a.html')).not.toThrow();
  });
});
