import { type DeskLanguage, deskLanguages, isDeskLanguage } from './desk-language.ts';

const parameter = 'ui';
const storageKey = 'waymark.desk-language';

export interface LanguageHints {
  /** From the address: `/admin/?ui=ar`. */
  readonly asked: string | null;
  /** What this browser's last choice was. */
  readonly remembered: string | null;
  /** Language tags that the person reads, the best first, as the browser knows them. */
  readonly spoken: readonly string[];
}

/** The language in which the desk speaks: what was asked for, else what was chosen before, else what a person reads. */
export function chooseLanguage({ asked, remembered, spoken }: LanguageHints): DeskLanguage {
  const candidates = [asked, remembered, ...spoken.map((tag) => tag.split('-')[0]?.toLowerCase())];
  return candidates.filter((code) => code !== undefined && code !== null).find(isDeskLanguage) ?? 'en';
}

/**
 * The language of this page. A choice from the address is remembered and leaves the address: a colleague who is sent
 * the address keeps her own language.
 */
export function languageOfPage(): DeskLanguage {
  const here = new URL(location.href);
  const asked = here.searchParams.get(parameter);
  const remembered = localStorage.getItem(storageKey);
  const language = chooseLanguage({ asked, remembered, spoken: navigator.languages });
  if (asked !== null) {
    localStorage.setItem(storageKey, language);
    here.searchParams.delete(parameter);
    history.replaceState(history.state, '', here);
  }
  return language;
}

/** The address of what is shown now, in another language of the desk. */
export function addressIn(language: DeskLanguage): string {
  const address = new URL(location.href);
  address.searchParams.set(parameter, language);
  return address.href;
}

/** Tells browser, screen reader and style sheets which language the page is in. */
export function markLanguage(page: HTMLElement, language: DeskLanguage): void {
  page.lang = language;
  page.dir = deskLanguages[language].direction;
}
