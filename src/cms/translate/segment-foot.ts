import { createElement, Fragment, type ReactNode, useSyncExternalStore } from 'react';
import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { SegmentState } from '../../domain/segments.ts';
import { say } from '../words/say.ts';
import type { ReportedTranslation, TranslationDesk } from './translation-desk.ts';
import type { ChangePiece } from './translation-tools.ts';

export interface SegmentFootProps {
  readonly desk: TranslationDesk;
  readonly locale: LocaleCode;
  /** The part of the text, and what editors call it. */
  readonly part: string;
  readonly label: string;
}

/** Under a part of a translation: how far it has come, what changed in the source, and the reviewer's button. */
export function SegmentFoot(props: SegmentFootProps) {
  const { desk, locale, part } = props;
  const open = useSyncExternalStore(desk.subscribe, () => desk.translation(locale));
  const state = open?.report.states[part];
  if (!open || !state) return null;
  return createElement(
    'div',
    { className: 'desk-segment', 'data-state': state, ...deskLanguage() },
    createElement(
      'p',
      { className: 'desk-segment-line' },
      createElement(
        'span',
        { className: 'desk-state', 'aria-live': 'polite' },
        say(`translate.state.${state}`),
      ),
      reviewButton(props, state),
    ),
    state === 'outdated' && createElement(SourceChange, { desk, open, part }),
  );
}

/** What stands under a text of another direction is in the desk's own language all the same. */
export function deskLanguage(): { readonly lang: string; readonly dir: string } {
  const { lang, dir } = document.documentElement;
  return { lang, dir: dir || 'ltr' };
}

function reviewButton({ desk, locale, part, label }: SegmentFootProps, state: SegmentState) {
  const isReviewed = state === 'reviewed';
  const words = reviewWords(state);
  return createElement(
    'button',
    {
      type: 'button',
      'aria-label': say(words.of, { part: label }),
      onClick: () => (isReviewed ? desk.unsign(locale, [part]) : void desk.sign(locale, [part])),
    },
    say(words.short),
  );
}

function reviewWords(state: SegmentState) {
  if (state === 'reviewed')
    return { short: 'translate.review.takeBack', of: 'translate.review.takeBackOf' } as const;
  if (state === 'missing')
    return { short: 'translate.review.leftOut', of: 'translate.review.leftOutOf' } as const;
  return { short: 'translate.review.mine', of: 'translate.review.mineOf' } as const;
}

interface SourceChangeProps {
  readonly desk: TranslationDesk;
  readonly open: ReportedTranslation;
  readonly part: string;
}

function SourceChange({ desk, open, part }: SourceChangeProps) {
  const former = useSyncExternalStore(desk.subscribe, () => desk.formerWording(open, part));
  return createElement(
    'div',
    { className: 'desk-change' },
    createElement('p', { className: 'desk-change-title' }, say('translate.change.title')),
    changeOf({ desk, open, part }, former),
  );
}

function changeOf(
  { desk, open: { report }, part }: SourceChangeProps,
  former: string | null | undefined,
): ReactNode {
  const now = report.sourceTexts[part];
  if (now === undefined) return sentence(say('translate.change.removed'));
  if (report.from[part] === undefined) return sentence(say('translate.change.added'));
  if (!desk.canLookUp) return sentence(say('translate.change.notHere'));
  if (former === undefined) return sentence(say('translate.change.loading'));
  if (former === null) return sentence(say('translate.change.notFound'));
  const { languageTag, direction } = localeOf(desk.defaultLocale);
  return createElement(
    'p',
    { className: 'desk-change-text', lang: languageTag, dir: direction },
    desk.diff(former, now).map((piece, index) => createElement(Fragment, { key: index }, pieceOf(piece))),
  );
}

function sentence(words: string) {
  return createElement('p', null, words);
}

/** Struck and underlined; for those who hear it, with words around it. */
function pieceOf(piece: ChangePiece): ReactNode {
  if (piece.kind === 'gap') return ` ${say('translate.change.gap')} `;
  const words = piece.words.join('');
  if (piece.kind === 'same') return words;
  const isDeleted = piece.kind === 'deleted';
  return createElement(
    Fragment,
    null,
    spoken(isDeleted ? say('translate.change.deleted') : say('translate.change.inserted')),
    createElement(isDeleted ? 'del' : 'ins', null, words.trimEnd()),
    spoken(say('translate.change.end')),
    ' ',
  );
}

function spoken(words: string) {
  return createElement('span', { className: 'desk-spoken', ...deskLanguage() }, ` ${words} `);
}
