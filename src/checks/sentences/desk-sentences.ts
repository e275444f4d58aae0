import type { Issue, IssueArgs, IssueCode } from '../../domain/issue.ts';
import { sentenceOf } from '../explain.ts';

/** Issues in one text, which editors meet at their desk. The others are about files and folders, and who runs commands. */
export const deskIssueCodes = [
  'key-unknown',
  'key-only-in-default-locale',
  'text-invisible',
  'text-unprintable',
  'field-missing',
  'field-empty',
  'field-wrong-type',
  'field-not-an-option',
  'field-malformed',
  'field-out-of-range',
  'reference-dangling',
  'entry-repeated',
  'replacement-is-itself',
  'replacement-withdrawn',
  'body-empty',
  'body-raw-html',
  'body-unsafe-link',
  'body-image',
  'body-unrenderable',
  'contact-malformed',
  'short-code-everywhere',
  'default-locale-not-enabled',
  'default-text-missing',
  'translation-stamp-missing',
  'translation-stamp-in-source',
  'claim-text-missing',
  'steps-missing',
  'consent-missing',
  'consent-incomplete',
  'consent-ended',
  'consent-lacks-audio',
  'image-missing',
  'image-unreadable',
  'image-has-metadata',
  'image-oversized',
  'image-unsuited',
  'image-too-small',
  'image-alt-missing',
  'audio-missing',
  'audio-unreadable',
  'audio-unsuited',
  'audio-misnamed',
  'audio-too-large',
  'audio-has-tags',
  'logo-missing',
  'logo-unreadable',
  'logo-unsafe',
  'brand-contrast',
  'figure-text-missing',
  'quote-text-missing',
  'steps-count',
  'card-overflow',
  'card-glyph-missing',
  'date-in-future',
  'date-not-after',
  'text-too-long',
  'text-in-other-letters',
  'review-overdue',
] as const satisfies readonly IssueCode[];

type DeskIssueCode = (typeof deskIssueCodes)[number];

/** What is wrong and what to do now, by issue code, in one language of the desk. */
export type DeskSentences = {
  readonly [Code in DeskIssueCode]: (args: IssueArgs[Code]) => string;
};

/** The sentence for an issue in the language of these sentences; in English, where they have none. */
export function deskSentenceOf(issue: Issue, sentences: DeskSentences | undefined): string {
  const own: Readonly<Record<string, unknown>> | undefined = sentences;
  const sentence = own?.[issue.code];
  return typeof sentence === 'function' ? String(sentence(issue.args)) : sentenceOf(issue);
}
