import type { CardPreview, Prepared } from '../../cms/preview/card-preview.ts';
import type { PageWords } from '../../cms/preview/page-words.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import { postText } from '../../domain/post.ts';
import type { Site } from '../../domain/site.ts';
import { absoluteAddress, messagePath } from '../../page-model/address.ts';
import type { CardEngine } from './_card-engine.ts';
import { type CardRecords, previewPath } from './_card-records.ts';
import { draftedText } from './_draft-text.ts';

/** Brings the card engine into the desk, with its words, records and fonts, each when it is first needed. */
export function createCardPreview(site: Site): CardPreview {
  const listeners = new Set<() => void>();
  let arrivals = 0;
  const onChange = () => {
    arrivals += 1;
    for (const listener of listeners) listener();
  };
  const engine = fetched(() => openEngine(site, onChange), onChange);
  const words = new Map<LocaleCode, Fetched<PageWords>>();
  const wordsOf = (locale: LocaleCode): Fetched<PageWords> => {
    const known = words.get(locale) ?? fetched(() => answer<PageWords>(`words-${locale}`), onChange);
    words.set(locale, known);
    return known;
  };

  function withEngine<Value>(
    locale: LocaleCode,
    use: (engine: CardEngine, words: PageWords) => Prepared<Value>,
  ): Prepared<Value> {
    const [opened, spoken] = [engine.now(), wordsOf(locale).now()];
    if (opened.state !== 'ready') return opened;
    return spoken.state === 'ready' ? use(opened.value, spoken.value) : spoken;
  }

  return {
    card: (draft, format) => withEngine(draft.locale, ({ card }, { labels }) => card(draft, format, labels)),
    fits: (draft) => withEngine(draft.locale, ({ fits }, { labels }) => fits(draft, labels)),
    pageWords: (locale) => wordsOf(locale).now(),
    postOf: ({ slug, locale, text }) =>
      postText(draftedText(text), absoluteAddress(site, messagePath(locale, slug))),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrivals: () => arrivals,
    retry() {
      const opened = engine.now();
      if (opened.state === 'ready') opened.value.retry();
      for (const part of [engine, ...words.values()]) part.forgetFailure();
      onChange();
    },
  };
}

async function openEngine(site: Site, onChange: () => void): Promise<CardEngine> {
  const [{ openCardEngine }, records] = await Promise.all([
    import('./_card-engine.ts'),
    answer<CardRecords>('records'),
  ]);
  return openCardEngine({ site, records, onChange });
}

/** What one of our own routes answers: it is of the type that they write, in the same build. */
async function answer<Answer>(name: string): Promise<Answer> {
  const response = await fetch(`${previewPath}${name}.json`);
  if (!response.ok) throw new Error(`${name}.json could not be fetched: ${response.status}.`);
  return response.json();
}

interface Fetched<Value> {
  /** What is there now; the first call starts the fetching. */
  readonly now: () => Prepared<Value>;
  readonly forgetFailure: () => void;
}

function fetched<Value>(fetchValue: () => Promise<Value>, onChange: () => void): Fetched<Value> {
  let state: Prepared<Value> | undefined;
  const settle = (settled: Prepared<Value>) => {
    state = settled;
    onChange();
  };
  return {
    now() {
      if (state) return state;
      state = { state: 'waiting' };
      // Off line: said beside the card, with a button to ask again.
      fetchValue().then(
        (value) => settle({ state: 'ready', value }),
        () => settle({ state: 'failed' }),
      );
      return state;
    },
    forgetFailure() {
      if (state?.state === 'failed') state = undefined;
    },
  };
}
