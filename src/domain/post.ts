import type { MessageText } from './message.ts';

/** What is posted beside a card: the caption, or the message in short, the page's address and the hashtags. */
export function postText(
  {
    caption,
    headline,
    action,
    hashtags = [],
  }: Pick<MessageText, 'caption' | 'headline' | 'action' | 'hashtags'>,
  link: string,
): string {
  const tags = hashtags.map((tag) => `#${tag}`).join(' ');
  return [caption ?? `${headline}\n${action}`, link, tags].filter(Boolean).join('\n');
}
