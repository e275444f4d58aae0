import type { Issue } from '../domain/issue.ts';
import { brandContrast, logoFile } from './brand.ts';
import type { Check, CheckContext } from './check.ts';
import { recordingConsent, testimonyConsent } from './consent.ts';
import { contactForm, currentContacts, shortCodes } from './contacts.ts';
import { datesInOrder } from './dates.ts';
import { defaultTexts } from './default-texts.ts';
import { claimText, fearNeedsSteps, translationStamp } from './message-shape.ts';
import { pictureAltText, pictureFile } from './pictures.ts';
import { recordingFile } from './recordings.ts';
import { notTheSample } from './release.ts';
import { repeatedEntries } from './repeated-entries.ts';
import { replacement } from './replacement.ts';
import { reviewDates } from './review-dates.ts';
import { figureText, quoteText, stepsCount } from './template-texts.ts';
import { textLength } from './text-length.ts';
import { textScript } from './text-script.ts';

/** Rules that every check and build runs. */
export const checks: readonly Check[] = [
  defaultTexts,
  translationStamp,
  claimText,
  figureText,
  quoteText,
  stepsCount,
  fearNeedsSteps,
  testimonyConsent,
  recordingConsent,
  contactForm,
  shortCodes,
  currentContacts,
  datesInOrder,
  repeatedEntries,
  replacement,
  textLength,
  textScript,
  pictureFile,
  pictureAltText,
  recordingFile,
  brandContrast,
  logoFile,
  reviewDates,
];

/** Rules that a release has to pass as well. */
export const releaseChecks: readonly Check[] = [notTheSample];

export function runChecks(rules: readonly Check[], context: CheckContext): Issue[] {
  return rules.flatMap(({ find }) => find(context));
}
