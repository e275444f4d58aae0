import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    expect: { poll: { timeout: 15_000 } },
    // Also on a larger machine: more browsers at a time starve each other. Three took as long on two cores as two, and
    // a test failed.
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
          globalSetup: ['tests/build/setup.ts'],
          // A desk that starts on a busy machine takes a minute.
          testTimeout: 240_000,
          hookTimeout: 420_000,
        },
      },
    ],
  },
});
