import type { Consent } from '../domain/consent.ts';
import { recordFile } from '../domain/content-folder.ts';
import { error, type Issue } from '../domain/issue.ts';
import type { PlainDate } from '../domain/scalar.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const testimonyConsent: Check = {
  name: 'testimony-consent',
  description:
    'A testimony, or a quote in any message, says whose voice it is; the story of one person needs a consent that is complete and still valid.',
  find: ({ catalog, today }) =>
    catalog.messages
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap(({ slug, kind, consent, texts }) => {
        const place = { file: recordFile('messages', slug, catalog.site.defaultLocale), field: 'consent' };
        if (consent) return consentProblems(consent, place, today);
        const isQuoted = Object.values(texts).some(({ quote }) => quote !== undefined);
        return kind === 'testimony' || isQuoted ? [error('consent-missing', place, {})] : [];
      }),
};

export const recordingConsent: Check = {
  name: 'recording-consent',
  description:
    'A story of one person is read aloud only where that person’s consent covers audio: a voice can be known again.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => text.audio !== undefined && !message.withdrawn)
      .filter(
        ({ message: { consent } }) =>
          consent && consent.voice !== 'composite' && !consent.scope?.includes('audio'),
      )
      .map(({ file }) => error('consent-lacks-audio', { file, field: 'audio' }, {})),
};

function consentProblems(
  consent: Consent,
  place: { file: string; field: string },
  today: PlainDate,
): Issue[] {
  if (consent.voice === 'composite') return [];
  const missing = [
    ...(consent.reference === undefined ? ['reference'] : []),
    ...(consent.expiresOn === undefined ? ['expiresOn'] : []),
    ...(consent.scope?.includes('web') && consent.scope.includes('card') ? [] : ['scope']),
  ];
  if (missing.length > 0) return [error('consent-incomplete', place, { missing })];
  const ended = [consent.withdrawnOn, consent.expiresOn].find((day) => day !== undefined && day <= today);
  return ended === undefined ? [] : [error('consent-ended', place, { on: ended })];
}
