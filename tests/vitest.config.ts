import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that measure how soon something happens: beside others they would measure the machine. */
const measured = ['tests/browser/quick-exit.test.ts', 'tests/browser/desk-card-preview.test.ts'];

/** What every test in a browser needs. */
const inBrowser = {
  globalSetup: ['tests/build/setup.ts'],
  // A desk that starts on a busy machine takes a minute.
  testTimeout: 240_000,
  hookTimeout: 420_000,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    reporters: ['default'],
    fsModuleCachePath: fileURLToPath(new URL('../.cache/vitest/modules', import.meta.url)),
    // A forgotten ".only" would pass for a whole run.
    allowOnly: false,
    // Many tests start a process of their own, which takes seconds on a busy machine.
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: measured,
          ...inBrowser,
          // A test of a desk waits half of its time. More browsers at a time would starve each other.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          include: measured,
          ...inBrowser,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
