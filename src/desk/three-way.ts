/** Names one state of a file by its content; `null` means that there is no such file. */
export type Revision = string | null;

/** The three states of one file that are weighed against each other. */
export interface ThreeStates {
  /** What the change began from. */
  readonly base: Revision;
  /** What the change made of it. */
  readonly mine: Revision;
  /** What stands there now. */
  readonly theirs: Revision;
}

/**
 * Decides what becomes of one file, whole files at a time, so that no merged text arises that nobody wrote.
 * `keep`: what stands there stays. `take`: the change is written. `conflict`: both sides changed it, differently.
 */
export function decide({ base, mine, theirs }: ThreeStates): 'keep' | 'take' | 'conflict' {
  if (mine === theirs || mine === base) return 'keep';
  return theirs === base ? 'take' : 'conflict';
}
