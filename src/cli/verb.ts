/** One command of the command-line tool: `npm run waymark -- <name>`. */
export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** Arguments and options, one a line, for `--help`. */
  readonly usage?: string;
  /** Does the work and answers with the exit code: 0 all well, 1 trouble found, 2 wrongly called. */
  run(args: readonly string[], context: VerbContext): Promise<number>;
}

/** Everything a verb needs to know of the world around it. */
export interface VerbContext {
  readonly projectRoot: string;
  /** `CONTENT_DIR` resolved against the working folder, or `content/` of the project. */
  readonly contentDirectory: string;
  /** Today's date in UTC as YYYY-MM-DD, the same on every machine; `WAYMARK_TODAY` sets it. */
  readonly today: string;
  readonly stdout: TextWriter;
  readonly stderr: TextWriter;
  /** Whether a person is watching, so that progress may be drawn. */
  readonly isTerminal: boolean;
}

export interface TextWriter {
  write(text: string): unknown;
}

/** A verb file, as `main.ts` loads it. */
export interface VerbModule {
  readonly verb: Verb;
}

/** The verb was called wrongly: `main.ts` prints the sentence and exits with 2. */
export class UsageError extends Error {}
