import { z } from 'astro/zod';
import type { LocaleCode } from '../domain/locale.ts';
import { sayAsServer, serverSentence } from './guard/server-sentence.ts';
import type { Notice } from './notice.ts';
import { type DeskLanguage, deskLanguages } from './words/desk-language.ts';
import { say } from './words/say.ts';

/** Which page of which draft. */
export interface DraftAddress {
  readonly collection: string;
  readonly slug: string;
  readonly locale: LocaleCode;
}

export type DraftOutcome =
  | { readonly kind: 'shown' }
  /** The draft has no such page; the sentences of the server, in English, say why. */
  | { readonly kind: 'faulty'; readonly sentences: readonly string[] }
  | { readonly kind: 'failed'; readonly notice: Notice };

/** With a slash at its end, as all addresses of the site have. */
const endpoint = '/api/draft/';

/** Milliseconds; the first time, a second site has to be started. */
const patience = 120_000;

const answer = z.union([
  z.object({ address: z.url() }),
  z.object({ problems: z.array(z.string()) }),
  serverSentence,
]);

/** Opens a page of the draft in a new tab. To be called while a click is being handled, or the browser refuses. */
export async function openDraft(address: DraftAddress, language: DeskLanguage): Promise<DraftOutcome> {
  const tab = window.open('', '_blank');
  if (!tab) return failed(say('desk.draft.blocked'));
  waitIn(tab, language);
  const outcome = await ask(address, language);
  if ('address' in outcome) {
    tab.location.replace(outcome.address);
    // The draft's pages are readers' pages, which have nothing to do with the desk.
    tab.opener = null;
    return { kind: 'shown' };
  }
  tab.close();
  if ('problems' in outcome) return { kind: 'faulty', sentences: outcome.problems };
  return failed(sayAsServer(outcome));
}

function waitIn(tab: Window, language: DeskLanguage): void {
  const { documentElement, body } = tab.document;
  documentElement.lang = language;
  documentElement.dir = deskLanguages[language].direction;
  tab.document.title = say('desk.draft.see');
  body.style.cssText = 'margin: 12vh 1.25rem; font: 1.125rem/1.55 system-ui, sans-serif; text-align: center';
  body.textContent = say('desk.draft.opening');
}

async function ask(address: DraftAddress, language: DeskLanguage): Promise<z.infer<typeof answer>> {
  const { direction } = deskLanguages[language];
  const words = {
    notice: say('desk.draft.notice'),
    page: say('desk.draft.page'),
    cards: say('desk.draft.cards'),
    desk: say('desk.draft.backToDesk'),
    language,
    direction,
  };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...address, words }),
      signal: AbortSignal.timeout(patience),
    });
    return answer.parse(await response.json());
  } catch {
    return { error: say('desk.draft.noAnswer') };
  }
}

function failed(sentence: string): DraftOutcome {
  return { kind: 'failed', notice: { title: say('desk.draft.failed'), problems: [{ sentence }] } };
}
