import type { Catalog } from '../domain/catalog.ts';

/**
 * How many texts can be heard, in one line: a gap that an editor should know of, and no fault. Withdrawn messages are
 * left out, and texts that are not written yet.
 */
export function recordingCoverage({ messages, locales }: Catalog): string {
  const standing = messages.filter(({ withdrawn }) => !withdrawn);
  const counts = locales.map(({ code, englishName }) => {
    const texts = standing.flatMap(({ texts: { [code]: text } }) => (text ? [text] : []));
    return { englishName, all: texts.length, heard: texts.filter(({ audio }) => audio !== undefined).length };
  });
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const heard = counts.reduce((sum, count) => sum + count.heard, 0);
  const gaps = counts.filter((count) => count.heard < count.all);
  if (all === 0 || gaps.length === 0) return 'Every text has a recording.';
  const lacking = gaps.map((gap) => `${gap.englishName} ${gap.all - gap.heard}`).join(', ');
  return `${heard} of ${all} texts have a recording for people who read little. Without one: ${lacking}.`;
}
