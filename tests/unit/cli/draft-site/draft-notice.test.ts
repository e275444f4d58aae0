import { describe, expect, it } from 'vitest';
import { type DraftNotice, withDraftNotice } from '../../../../src/cli/draft-site/draft-notice.ts';

const notice: DraftNotice = {
  text: 'Draft. Not published',
  language: 'en',
  direction: 'ltr',
  links: [{ label: 'Its page', href: '/en/m/the-code/' }],
};
const page =
  '<!doctype html><html lang="ar" dir="rtl"><head><title>x</title></head><body class="a"><main>$&</main></body></html>';

describe('the notice of a draft', () => {
  it('stands first on the page, in its own language and direction', () => {
    expect(withDraftNotice(page, notice)).toContain(
      '<body class="a"><aside class="draft-notice" lang="en" dir="ltr"><span>Draft. Not published</span><a href="/en/m/the-code/">Its page</a></aside><main>$&</main>',
    );
  });

  it('closes the page to search engines', () => {
    expect(withDraftNotice(page, notice)).toMatch(
      /<meta name="robots" content="noindex, nofollow">.*<\/head>/su,
    );
  });

  it('shows words as words', () => {
    const text = '<script>alert("$&")</script>';
    expect(withDraftNotice(page, { ...notice, text })).toContain(
      '<span>&lt;script>alert(&quot;$&amp;&quot;)&lt;/script></span>',
    );
  });
});
