/**
 * What a message says, in the order in which it is read: headline, answer, claim and truth or quote, steps, action, text.
 * Contacts and notices stand in the language of the page, which may be another one than the message's.
 */
export function spokenSentences(message: Element): readonly string[] {
  const language = message.querySelector('h1')?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const parts = message.querySelectorAll('div.flow > :not(.kind), section.flow > h2');
  return [...parts]
    .flatMap((part) => (part.matches('figure, ol, ul') ? [...part.children] : [part]))
    .flatMap(({ textContent }) => sentencesOf(textContent.replaceAll(/\s+/g, ' ').trim(), language));
}

/** One by one, because Chromium falls silent in the middle of what takes longer than about 15 seconds. */
function sentencesOf(text: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text]; // Firefox before 125.
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== '');
}
