import type { DeskSentences } from '../../checks/sentences/desk-sentences.ts';
import type { DeskLanguage } from '../../cms/words/desk-language.ts';
import { languageOfPage, markLanguage } from '../../cms/words/language-choice.ts';
import { say, speak } from '../../cms/words/say.ts';
import { type DeskTranslation, type LoadedLanguage, loadTranslation } from '../../cms/words/translation.ts';
import type { Site } from '../../domain/site.ts';
import type { ProblemWords } from './_problem-words.ts';
import { skipButtonId } from './_settings.ts';

interface LanguageInUse {
  readonly language: DeskLanguage;
  readonly translation: DeskTranslation | undefined;
  /** For telling of problems in another language than English. */
  readonly problemWords: ProblemWords | undefined;
}

const sentences: Readonly<Record<LoadedLanguage, () => Promise<{ readonly default: DeskSentences }>>> = {
  fr: () => import('../../checks/sentences/fr.ts'),
  es: () => import('../../checks/sentences/es.ts'),
  ar: () => import('../../checks/sentences/ar.ts'),
  fa: () => import('../../checks/sentences/fa.ts'),
};

/** Puts the page into the editor's language; from here on everything speaks it. */
export async function openInLanguage({ name }: Site): Promise<LanguageInUse> {
  const inUse = await load(languageOfPage());
  const { language, translation } = inUse;
  if (translation) speak(language, translation.words);
  markLanguage(document.documentElement, language);
  document.title = `${say('page.title')} · ${name}`;
  const skipButton = document.getElementById(skipButtonId);
  if (skipButton) skipButton.textContent = say('page.skip');
  return inUse;
}

async function load(language: DeskLanguage): Promise<LanguageInUse> {
  if (language === 'en') return { language, translation: undefined, problemWords: undefined };
  const [translation, ofChecks] = await Promise.all([loadTranslation(language), sentences[language]()]);
  return { language, translation, problemWords: { sentences: ofChecks.default, form: translation.form } };
}
