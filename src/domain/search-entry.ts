/** A message as the readers' search knows it: one entry of `/<locale>/find.json`. */
export interface SearchEntry {
  readonly href: string;
  readonly headline: string;
  /** Of the texts: not the reader's, where a text is missing. */
  readonly lang: string;
  readonly dir: string;
  /** What the smuggler says; empty where the message answers no claim. */
  readonly claim: string;
  /** The other words of the message, a line each. */
  readonly text: string;
}
