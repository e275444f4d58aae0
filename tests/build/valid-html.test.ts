import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { siteFiles } from './site-files.ts';

/** The standard's rules, without those about how the source is laid out: Astro writes pages to be short. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
  },
});

test('every page is valid HTML', async () => {
  const site = siteFiles();
  const faults: string[] = [];
  for (const page of site.pages) {
    const { results } = await validator.validateString(site.read(page).toString());
    const found = results.flatMap(({ messages }) => messages);
    faults.push(
      ...found.map(({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message} (${selector})`),
    );
  }
  expect(faults).toEqual([]);
}, 120_000);

test('a fault would be seen', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><title>x</title><p><div></div></p></html>',
  );
  expect(valid).toBe(false);
});
