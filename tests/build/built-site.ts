/** The folder of the finished sample site. Throws what the build said when it did not finish. */
export function builtSiteFolder(): string {
  const { WAYMARK_BUILD_FAILURE: failure, WAYMARK_DIST: folder } = process.env;
  if (failure) throw new Error(`The sample does not build:\n${failure}`);
  if (!folder) throw new Error('Tests of the finished site need the global setup of tests/vitest.config.ts.');
  return folder;
}
