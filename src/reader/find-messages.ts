import type MiniSearch from 'minisearch';
import { plainLetters } from '../domain/plain-letters.ts';
import type { SearchEntry } from '../domain/search-entry.ts';

/** How many results a reader is shown: what is not among them is found sooner by its topic. */
const MOST_RESULTS = 6;

/** Share of a word's letters that may be wrong; short words must be right. */
const FUZZY = 0.2;
const LONG_WORD = 4;

/**
 * Brings the search form to life. The words of the messages and the search itself are loaded when a reader first asks,
 * and not before.
 */
export function findMessages(form: HTMLFormElement): void {
  const { list = '', none = '', failed = '' } = form.dataset;
  const answer = form.querySelector('output');
  const input = form.querySelector('input');
  if (!answer || !input) return;
  let opened: Promise<MiniSearch<SearchEntry>> | undefined;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      opened ??= openSearch(list, document.documentElement.lang);
      const found = (await opened).search(input.value).slice(0, MOST_RESULTS);
      const entries = found as unknown as readonly SearchEntry[]; // Of each, the stored fields.
      answer.replaceChildren(entries.length === 0 ? none : resultList(entries));
    } catch {
      opened = undefined;
      answer.textContent = failed;
    }
  });
}

async function openSearch(list: string, language: string): Promise<MiniSearch<SearchEntry>> {
  const [{ default: Search }, response] = await Promise.all([
    import('minisearch'),
    fetch(list, { credentials: 'omit' }),
  ]);
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  const search = new Search<SearchEntry>({
    idField: 'href',
    fields: ['claim', 'headline', 'text'],
    storeFields: ['href', 'headline', 'lang', 'dir', 'claim'],
    tokenize: (text) => wordsOf(text, language),
    processTerm: plainLetters,
    searchOptions: {
      boost: { claim: 3, headline: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= LONG_WORD ? FUZZY : false),
    },
  });
  search.addAll(await response.json());
  return search;
}

/** By the browser's own word lists, so that scripts without spaces are searched word by word, too. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function resultList(found: readonly SearchEntry[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { href, headline, lang, dir, claim } of found) {
    const link = document.createElement('a');
    link.href = href;
    link.lang = lang;
    link.dir = dir;
    link.textContent = headline;
    const said = document.createElement('span');
    said.className = 'said';
    said.lang = lang;
    said.dir = dir;
    said.textContent = claim;
    const item = document.createElement('li');
    item.append(link, said);
    list.append(item);
  }
  return list;
}
