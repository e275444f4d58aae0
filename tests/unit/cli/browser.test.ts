import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/browser.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/home/a/.cache/ms-playwright/chrome'];

describe('finding a browser', () => {
  it.each([
    { working: places, found: '/usr/bin/chromium' },
    { working: ['/home/a/.cache/ms-playwright/chrome'], found: '/home/a/.cache/ms-playwright/chrome' },
  ])('takes the first that starts: $found', ({ working, found }) => {
    const search = { chosen: undefined, places, starts: (path: string) => working.includes(path) };
    expect(findBrowser(search)).toEqual({ status: 'found', path: found });
  });

  it('prefers the chosen one', () => {
    expect(findBrowser({ chosen: '/opt/chrome', places, starts: () => true })).toEqual({
      status: 'found',
      path: '/opt/chrome',
    });
  });

  it('never replaces a chosen one that does not start', () => {
    const search = { chosen: '/opt/chrome', places, starts: (path: string) => path !== '/opt/chrome' };
    expect(findBrowser(search)).toEqual({
      status: 'missing',
      why: 'WAYMARK_CHROMIUM is "/opt/chrome", which does not start as a browser.',
    });
  });

  it('says what to do when there is none', () => {
    expect(findBrowser({ chosen: undefined, places, starts: () => false })).toMatchObject({
      status: 'missing',
      why: expect.stringContaining('set WAYMARK_CHROMIUM'),
    });
  });
});
