import { cardPath, verifyPath } from '../domain/card.ts';
import { type CardFile, cardFilesFor, isShared, type SharedFileId } from '../domain/card-file.ts';
import { type Message, type MessageTranslation, translatedLocales } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { postText } from '../domain/post.ts';
import { absoluteAddress, messagePath, shareMessagePath } from './address.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import { languageLink } from './language-link.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor, type Passage, partLanguage } from './passage.ts';
import type { TranslationNotice } from './translation-notice.ts';
import { type WithdrawalNotice, withdrawalNotice } from './withdrawal-notice.ts';

export type ShareMessagePage =
  | { readonly state: 'withdrawn'; readonly frame: PageFrame; readonly withdrawal: WithdrawalNotice }
  | (SharePageBase & { readonly state: 'untranslated'; readonly notice: TranslationNotice })
  | (SharePageBase & { readonly state: 'ready'; readonly kit: SharingKit });

interface SharePageBase {
  readonly frame: PageFrame;
  readonly headline: Passage;
}

/** Everything a partner takes to its own channels. */
export interface SharingKit {
  readonly picture: CardPicture | undefined;
  readonly cardsTitle: string;
  readonly cards: readonly CardDownload[];
  readonly copyHint: string;
  readonly texts: readonly CopyText[];
}

export interface CardDownload {
  readonly name: string;
  readonly href: string;
  readonly fileName: string;
  readonly label: string;
  /** Pixels, and the file size where the card has been made. */
  readonly details: readonly string[];
}

/** A text to select and copy. */
export interface CopyText {
  readonly label: string;
  readonly text: string;
  /** Addresses read left to right in every language. */
  readonly isAddress: boolean;
}

export function shareMessagePage(context: PageContext, message: Message): ShareMessagePage {
  const { translator, catalog } = context;
  const { t, format, locale } = translator;
  const withdrawal = withdrawalNotice(message, context);
  if (withdrawal) return { state: 'withdrawn', withdrawal, frame: shareFrame(context, message, []) };

  const content = contentFor(message.texts, context);
  const translated = translatedLocales(message.texts, catalog.locales);
  const hasOtherCards = translated.some(({ code }) => code !== locale.code);
  const frame = shareFrame(context, message, translated);
  const base: SharePageBase = {
    frame: hasOtherCards ? { ...frame, languages: cardLanguages(context, message, translated) } : frame,
    headline: { text: content.text.headline, ...partLanguage(content.locale, locale) },
  };
  return content.isFallback
    ? {
        ...base,
        state: 'untranslated',
        notice: {
          kind: 'missing',
          text: t('share.noCards', { language: format.language(locale.languageTag) }),
          original: undefined,
        },
      }
    : { ...base, state: 'ready', kit: sharingKit(message, content.text, context) };
}

function sharingKit(message: Message, text: MessageTranslation, context: PageContext): SharingKit {
  const { t, locale } = context.translator;
  return {
    picture: cardPicture(message, { text, locale, isFallback: false }, context),
    cardsTitle: t('share.cards'),
    cards: cardDownloads(message, context),
    copyHint: t('share.copyHint'),
    texts: copyTexts(message, text, context),
  };
}

function cardDownloads(message: Message, context: PageContext): readonly CardDownload[] {
  return cardFilesFor(message).flatMap((file) =>
    isShared(file.id) ? [cardDownload(message.slug, { ...file, id: file.id }, context)] : [],
  );
}

type SharedFile = CardFile & { readonly id: SharedFileId };

function cardDownload(slug: string, file: SharedFile, { translator, cardFile }: PageContext): CardDownload {
  const { t, format, locale } = translator;
  const id = { slug, locale: locale.code, file: file.id };
  const made = cardFile(id);
  const size = t(file.unit === 'mm' ? 'share.paperSize' : 'share.size', {
    width: format.year(file.width),
    height: format.year(file.height),
  });
  return {
    name: t(`share.format.${file.id}`),
    href: cardPath(id),
    fileName: `${slug}-${locale.code}-${file.name}`,
    label: t('share.download'),
    details: made ? [size, format.fileSize(made.bytes)] : [size],
  };
}

function copyTexts(message: Message, text: MessageTranslation, context: PageContext): readonly CopyText[] {
  const { catalog, translator, cardFile } = context;
  const { t, locale } = translator;
  const link = absoluteAddress(catalog.site, messagePath(locale.code, message.slug));
  const alt = cardFile({ slug: message.slug, locale: locale.code, file: 'square' })?.alt;
  return [
    { label: t('share.caption'), text: postText(text, link), isAddress: false },
    ...(alt === undefined ? [] : [{ label: t('share.alt'), text: alt, isAddress: false }]),
    { label: t('share.messageLink'), text: link, isAddress: true },
    {
      label: t('share.codeLink'),
      text: absoluteAddress(catalog.site, verifyPath(message.code)),
      isAddress: true,
    },
  ];
}

/** The languages that have cards, in place of all languages of the site. */
function cardLanguages(
  { translator }: PageContext,
  { slug }: Message,
  translated: readonly Locale[],
): PageFrame['languages'] {
  const { t, locale } = translator;
  const links = translated.map((each) => languageLink(each, shareMessagePath(each.code, slug), locale.code));
  return { title: t('share.otherLanguages'), links };
}

function shareFrame(context: PageContext, message: Message, translatedIn: readonly Locale[]): PageFrame {
  const { t } = context.translator;
  const { text, locale } = contentFor(message.texts, context);
  const headline = message.withdrawn ? t('withdrawn.title') : text.headline;
  return pageFrame(context, {
    title: t('site.pageTitle', { page: headline, site: t('share.title') }),
    description: t('share.intro'),
    pathIn: (code) => shareMessagePath(code, message.slug),
    translatedIn,
    previewCard: message.withdrawn ? undefined : { slug: message.slug, locale, headline },
  });
}
