/** What browsers call a language that goes by other names here. */
const otherNames: Readonly<Record<string, readonly string[]>> = { ku: ['ckb', 'kmr'], prs: ['fa'] };

/**
 * Brings the languages that the reader's browser asks for to the front of a list, and marks them. A static page cannot know
 * them otherwise: styles do not see what a browser asks for, and a host gives everybody the same page.
 *
 * @param list - of items that each hold one link with its `hreflang`.
 * @param wanted - language tags, best first.
 */
export function putLikelyFirst(list: Element, wanted: readonly string[]): void {
  const items = [...list.children];
  const offered = items.map((item) => item.querySelector('a')?.hreflang ?? '');
  const likely = likelyTags(wanted, offered).flatMap((tag) => items[offered.indexOf(tag)] ?? []);
  for (const item of likely) item.classList.add('likely');
  list.prepend(...likely);
}

/** The offered tags that are wanted, best first: the very variety of a language before its others. */
export function likelyTags(wanted: readonly string[], offered: readonly string[]): readonly string[] {
  const found = wanted.flatMap((tag) => [
    ...offered.filter((one) => one.toLowerCase() === tag.toLowerCase()),
    ...offered.filter((one) => languagesOf(tag).includes(languageOf(one))),
  ]);
  return [...new Set(found)];
}

function languagesOf(tag: string): readonly string[] {
  return otherNames[languageOf(tag)] ?? [languageOf(tag)];
}

function languageOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
