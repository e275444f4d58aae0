/**
 * Does Astro's work once more when another build, or a running desk, was in the way at the same moment. Astro writes
 * the files below `.astro` under a draft's name that is the same in every process (`content-assets.mjs.tmp`, seen in
 * 7.3), so of two that rename it one finds it gone. The contents are the same for all. Can go when the name is unique.
 *
 * @throws The error of the second attempt, or at once what has another cause.
 */
export async function besideOtherBuilds<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!isLostDraft(cause)) throw cause;
    return await work();
  }
}

function isLostDraft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  if (!(cause instanceof Error && 'code' in cause && 'path' in cause)) return false;
  return cause.code === 'ENOENT' && /[\\/]\.astro[\\/][^\\/]+\.tmp$/.test(String(cause.path));
}
