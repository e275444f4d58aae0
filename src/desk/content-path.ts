import { type Sentence, sentence } from './sentences.ts';

/** Characters that show nothing and that HFS+ ignores in names, so that `.g<joiner>it` would be `.git` there. */
const IGNORED_IN_NAMES = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/** `.git`, `.gitattributes`, `.gitmodules`, and the short name that Windows gives to `.git`. */
const GIT_OWN_NAME = /^(?:\.git|git~\d)/iu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const UNPRINTABLE = /[\u0000-\u001f\u007f]/u;

/**
 * Says what is wrong with the path of a file, or nothing.
 * A good path is relative to the repository, has `/` between its parts, and is one of the allowed folders or
 * files, or lies under one of them.
 */
export function faultOfPath(path: string, allowed: readonly string[]): Sentence | undefined {
  if (path === '' || path.startsWith('/') || /^[a-z]:/iu.test(path)) {
    return sentence('pathOutside', { path });
  }
  if (path.includes('\\') || UNPRINTABLE.test(path)) {
    return sentence('pathCharacter', { path });
  }
  const badPart = path.split('/').find(isForbiddenPart);
  if (badPart !== undefined) return sentence('pathPart', { path, part: badPart });
  if (!allowed.some((folder) => path === folder || path.startsWith(`${folder}/`))) {
    return sentence('pathNotEditable', { path, folders: allowed.join(', ') });
  }
  return undefined;
}

function isForbiddenPart(part: string): boolean {
  if (part === '' || part === '.' || part === '..') return true;
  return GIT_OWN_NAME.test(part.replace(IGNORED_IN_NAMES, ''));
}
