/** Who wrote or published something, as git records it. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What the page may say about its editor. */
export interface EditorClaim {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Stands in where nobody is named; `.invalid` can never be a real address (RFC 2606). */
export const UNNAMED_EDITOR: Person = { name: 'Waymark editor', email: 'editor@waymark.invalid' };

/** In characters; a longer name or address is cut. */
const LONGEST_IDENTITY = 100;

/** Git keeps `Name <address>` on one line and refuses names that are punctuation only. */
export function personFrom(claim: EditorClaim): Person {
  return {
    name: cleanIdentity(claim.name) || UNNAMED_EDITOR.name,
    email: cleanIdentity(claim.email).replace(/\s/gu, '') || UNNAMED_EDITOR.email,
  };
}

function cleanIdentity(value = ''): string {
  const oneLine = value
    .toWellFormed()
    .replace(/[\p{Cc}<>\s]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(oneLine) ? [...oneLine].slice(0, LONGEST_IDENTITY).join('').trim() : '';
}

/** One commit on a draft, as far as it tells who wrote. */
export interface DraftStep {
  readonly tree: string;
  readonly author: Person;
}

/**
 * Everyone who changed files in a draft, in the order of their first change.
 * @param steps - the draft's commits, oldest first. A step with the tree of the one before only changed the status.
 */
export function writersOf(steps: readonly DraftStep[]): Person[] {
  const writers = new Map<string, Person>();
  for (const [index, { tree, author }] of steps.entries()) {
    if (tree === steps[index - 1]?.tree) continue;
    const key = `${author.name} <${author.email}>`;
    if (!writers.has(key)) writers.set(key, author);
  }
  return [...writers.values()];
}

/** The commit message of a publication: it names the writers whose steps do not become part of the history. */
export function composePublishMessage(subject: string, coAuthors: readonly Person[]): string {
  const lines = coAuthors.map(({ name, email }) => `Co-authored-by: ${name} <${email}>\n`);
  return lines.length === 0 ? `${subject}\n` : `${subject}\n\n${lines.join('')}`;
}
