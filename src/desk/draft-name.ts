import { type Sentence, sentence } from './sentences.ts';

/** A draft belongs to one entry of one collection. */
export interface DraftName {
  readonly collection: string;
  readonly slug: string;
}

/** Where drafts live: the branch names that Decap uses with every git host. */
export const DRAFTS = 'refs/heads/cms/';

/** The longest draft name in bytes: git keeps a branch in a file, and most systems allow 255 bytes for its name. */
const LONGEST_NAME = 200;

/** What git refuses in a branch name (git-check-ref-format), and what Windows refuses in a file name. */
const FORBIDDEN_IN_NAME = /[\p{Cc}\s~^:?*[\\"<>|]|\.\.|@\{|^[.-]|\.$|\.lock$/u;

/** Says why a name cannot be the name of a draft, or nothing. */
export function faultOfDraftName({ collection, slug }: DraftName): Sentence | undefined {
  const parts = [collection, ...slug.split('/')];
  if (Buffer.byteLength(`${collection}/${slug}`) > LONGEST_NAME) {
    return sentence('nameTooLong', { name: slug });
  }
  const bad = parts.find((part) => part === '' || FORBIDDEN_IN_NAME.test(part));
  if (bad === undefined) return undefined;
  return sentence('nameForbidden', { part: bad });
}

/** The full name of the branch that holds a draft. */
export function draftRef({ collection, slug }: DraftName): string {
  return `${DRAFTS}${collection}/${slug}`;
}

/** Decap's own name for a draft: `collection/slug`. */
export function draftId({ collection, slug }: DraftName): string {
  return `${collection}/${slug}`;
}

/** Reads `collection/slug`; a slug may hold further slashes. Nothing, if a part is missing. */
export function parseDraftId(id: string): DraftName | undefined {
  const slash = id.indexOf('/');
  if (slash < 1 || slash === id.length - 1) return undefined;
  return { collection: id.slice(0, slash), slug: id.slice(slash + 1) };
}
