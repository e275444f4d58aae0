import type { LocaleCode } from '../../domain/locale.ts';
import type { DecapStore, EntryMap } from '../decap-types.ts';
import { isEntryMap } from '../decap-types.ts';
import type { CardFits, CardPreview } from '../preview/card-preview.ts';
import { cardKey, draftOf, type MessageDraft } from '../preview/message-draft.ts';

/** What the meters of the open form show. Measured when an editor pauses, so that typing stays fast. */
export interface FormWatch {
  /** How the cards of the open message fit in one language; undefined before that is known. */
  readonly fits: (locale: LocaleCode) => CardFits | undefined;
  /** The open message in one language; undefined when the form is of something else. */
  readonly draft: (locale: LocaleCode) => MessageDraft | undefined;
  readonly postOf: CardPreview['postOf'];
  /** Measures in this language from now on, and calls back when there is something new to show. */
  readonly watch: (locale: LocaleCode, onChange: () => void) => () => void;
}

/** Milliseconds without a key pressed. */
const PAUSE = 150;

export function watchForm(store: DecapStore, preview: CardPreview, defaultLocale: LocaleCode): FormWatch {
  const listeners = new Map<() => void, LocaleCode>();
  const measured = new Map<LocaleCode, { readonly key: string; readonly fits: CardFits }>();
  let seen: EntryMap | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  const draft = (locale: LocaleCode) => {
    const entry = openMessage(store);
    return entry && draftOf(entry, { locale, defaultLocale });
  };

  function measure(): void {
    for (const locale of new Set(listeners.values())) measureIn(locale);
    for (const listener of listeners.keys()) listener();
  }

  function measureIn(locale: LocaleCode): void {
    const current = draft(locale);
    const key = current && cardKey(current);
    if (!current || !key || measured.get(locale)?.key === key) return;
    const fits = preview.fits(current);
    if (fits.state === 'ready') measured.set(locale, { key, fits: fits.value });
    else measured.delete(locale);
  }

  function measureSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(measure, { timeout: PAUSE }), PAUSE);
  }

  function start(): void {
    const stopStore = store.subscribe(() => {
      const entry = openMessage(store);
      if (entry === seen) return;
      seen = entry;
      measureSoon();
    });
    const stopPreview = preview.subscribe(measureSoon);
    stopListening = () => {
      stopStore();
      stopPreview();
      clearTimeout(timer);
      measured.clear();
    };
  }

  return {
    fits: (locale) => measured.get(locale)?.fits,
    draft,
    postOf: preview.postOf,
    watch(locale, onChange) {
      if (listeners.size === 0) start();
      listeners.set(onChange, locale);
      measureSoon();
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) stopListening?.();
      };
    },
  };
}

/** The entry of the open form, when it is a message. */
function openMessage(store: DecapStore): EntryMap | undefined {
  const entry = openEntryIn(store);
  return entry?.get('collection') === 'messages' ? entry : undefined;
}

/** The entry of the open form with all its languages. */
export function openEntryIn(store: DecapStore): EntryMap | undefined {
  const entry = store.getState().entryDraft?.get('entry');
  return isEntryMap(entry) ? entry : undefined;
}
