import { createElement, useId, useSyncExternalStore } from 'react';
import { say } from '../words/say.ts';
import { deskLanguage } from './segment-foot.ts';
import type { TranslationDesk } from './translation-desk.ts';

export interface TypoChoiceProps {
  readonly desk: TranslationDesk;
  readonly part: string;
}

/** Under a part of the source that was changed: whether only a typo was. It counts for the next save alone. */
export function TypoChoice({ desk, part }: TypoChoiceProps) {
  const id = useId();
  const changed = useSyncExternalStore(desk.subscribe, desk.changedSource);
  const isTypo = useSyncExternalStore(desk.subscribe, () => desk.isTypo(part));
  if (!changed.includes(part)) return null;
  return createElement(
    'div',
    { className: 'desk-typo', ...deskLanguage() },
    createElement('input', {
      id,
      type: 'checkbox',
      checked: isTypo,
      'aria-describedby': `${id}-hint`,
      onChange: (event: { readonly target: { readonly checked: boolean } }) =>
        desk.setTypo(part, event.target.checked),
    }),
    createElement('label', { htmlFor: id }, say('translate.typo.only')),
    createElement('p', { id: `${id}-hint` }, say('translate.typo.hint')),
  );
}
