import type { TestModule } from 'vitest/node';

/** The numbers of a test run. What could not run at all counts as failed, so that a broken file is never "0 failed". */
export interface TestTally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts tests, and adds to the failed ones each file or group that could not be loaded or set up and each error
 * that no test caught.
 */
export function tallyTests(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): TestTally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failedTests = tests.filter((test) => test.result().state === 'failed').length;
  const brokenGroups = groups.filter((group) => group.errors().length > 0).length;
  return {
    passed,
    failed: failedTests + brokenGroups + unhandledErrors.length,
    skipped: tests.length - passed - failedTests,
  };
}

/** The closing line that CI reads. */
export function tallyLine({ passed, failed, skipped }: TestTally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A run in which nothing ran is a failure too. */
export function isGreen({ passed, failed }: TestTally): boolean {
  return failed === 0 && passed > 0;
}
