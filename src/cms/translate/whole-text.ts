import { createElement, useState, useSyncExternalStore } from 'react';
import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import { toDoKinds } from '../../domain/segments.ts';
import { say, spokenLanguage } from '../words/say.ts';
import { changeReviewer, keptReviewer } from './reviewer.ts';
import { deskLanguage } from './segment-foot.ts';
import type { ReportedTranslation, TranslationDesk } from './translation-desk.ts';

export interface WholeTextProps {
  readonly desk: TranslationDesk;
  readonly locale: LocaleCode;
}

/** At the end of a translation: how far the whole has come, and the reviewer's button for all of it. */
export function WholeText({ desk, locale }: WholeTextProps) {
  const open = useSyncExternalStore(desk.subscribe, () => desk.translation(locale));
  if (!open || Object.keys(open.report.states).length === 0) return null;
  const { ownName, languageTag, direction } = localeOf(locale);
  const { states, kind } = open.report;
  const all = Object.keys(states);
  const isReviewed = kind === 'reviewed';
  return createElement(
    'section',
    {
      className: 'desk-whole',
      'data-state': kind,
      ...deskLanguage(),
      'aria-label': say('translate.review.whole'),
    },
    createElement(
      'h3',
      null,
      createElement('bdi', { lang: languageTag, dir: direction }, ownName),
      ' · ',
      say(`translate.todo.kind.${kind}`),
    ),
    createElement('p', { className: 'desk-whole-counts' }, countsOf(open)),
    signatureOf(open),
    !isReviewed &&
      createElement(
        'button',
        { type: 'button', className: 'desk-sign-all', onClick: () => void desk.sign(locale, all) },
        say('translate.review.all'),
      ),
    createElement(SignsAs, { key: 'name' }),
  );
}

function countsOf({ report: { states } }: ReportedTranslation): string {
  const present = toDoKinds.flatMap((state) => {
    const count = Object.values(states).filter((one) => one === state).length;
    return count === 0
      ? []
      : [say('translate.review.counts', { state: say(`translate.todo.kind.${state}`), count })];
  });
  return present.join(' · ');
}

function signatureOf({ report: { reviewedBy, reviewedOn } }: ReportedTranslation) {
  if (reviewedBy === undefined || reviewedOn === undefined) return null;
  const day = new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(reviewedOn),
  );
  return createElement('p', null, say('translate.review.by', { names: reviewedBy, day }));
}

function SignsAs() {
  const [name, setName] = useState(keptReviewer);
  if (name === undefined) return null;
  const change = async () => setName((await changeReviewer()) ?? keptReviewer());
  return createElement(
    'p',
    { className: 'desk-signs-as' },
    say('translate.review.signAs', { name }),
    ' ',
    createElement(
      'button',
      { type: 'button', onClick: () => void change() },
      say('translate.review.otherName'),
    ),
  );
}
