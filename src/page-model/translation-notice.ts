import type { Message } from '../domain/catalog.ts';
import { messageTranslationState } from '../translation/state.ts';
import { messagePath } from './address.ts';
import type { PageContext } from './page-context.ts';
import type { Link } from './page-frame.ts';
import { contentFor } from './passage.ts';

/** What a reader must know about a text before relying on it. */
export interface TranslationNotice {
  readonly kind: 'missing' | 'machine-draft' | 'outdated';
  readonly text: string;
  readonly original: Link | undefined;
}

/** Warnings above a message: it stands in another language, nobody has checked it, or its original has changed. */
export function translationNotices(message: Message, context: PageContext): readonly TranslationNotice[] {
  const { catalog, translator } = context;
  const { t, format, locale: reader } = translator;
  const { locale: shown, isFallback } = contentFor(message.texts, context);
  const { kind } = messageTranslationState(message, shown.code, catalog.defaultLocale.code);
  const notices: TranslationNotice[] = [];
  if (isFallback) {
    const language = format.language(reader.languageTag);
    const shownLanguage = format.language(shown.languageTag);
    notices.push({
      kind: 'missing',
      text: t('translation.missing', { language, shown: shownLanguage }),
      original: undefined,
    });
  }
  if (kind === 'machine-draft')
    notices.push({ kind, text: t('translation.machine'), original: original(message, context) });
  if (kind === 'outdated')
    notices.push({ kind, text: t('translation.outdated'), original: original(message, context) });
  return notices;
}

/** Whether a second person has read the translation; undefined where the notices say more, or nothing was translated. */
export function reviewStatement(message: Message, context: PageContext): string | undefined {
  const { catalog, translator } = context;
  const { kind } = messageTranslationState(message, translator.locale.code, catalog.defaultLocale.code);
  if (kind === 'reviewed') return translator.t('translation.reviewed');
  return kind === 'unreviewed' ? translator.t('translation.unreviewed') : undefined;
}

function original({ slug }: Message, { catalog, translator }: PageContext): Link {
  const { code, languageTag } = catalog.defaultLocale;
  return {
    label: translator.t('translation.readOriginal', { language: translator.format.language(languageTag) }),
    href: messagePath(code, slug),
  };
}
