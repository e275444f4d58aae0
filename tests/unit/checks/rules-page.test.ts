import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../../src/checks/rules-page.ts';
import { checks, releaseChecks } from '../../../src/checks/run-checks.ts';

test('docs/checks.md is up to date; mend it with: npm run waymark -- docs', () => {
  const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(checks, releaseChecks));
});
