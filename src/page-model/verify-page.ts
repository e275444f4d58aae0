import { verifyPath } from '../domain/card.ts';
import type { Message } from '../domain/catalog.ts';
import type { Direction, Locale } from '../domain/locale.ts';
import { messagePath } from './address.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import { type ContactPanel, contactPanel } from './contact-panel.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor } from './passage.ts';
import { replacementOf, type WithdrawalNotice, withdrawalNotice } from './withdrawal-notice.ts';

/**
 * What a card with this code says now. Its address names no language and a card travels to readers of any, so the
 * verdict is given in every language of the site, also where the message has no text. It never calls a reader's picture genuine: it shows the genuine card to compare with.
 */
export interface VerifyPage {
  readonly frame: PageFrame;
  readonly code: string;
  readonly title: string;
  readonly verdict: CurrentVerdict | SupersededVerdict | WithdrawnVerdict;
  readonly inOtherLanguages: string;
  readonly languages: readonly VerifyInLanguage[];
}

interface CurrentVerdict {
  readonly state: 'current';
  readonly sentence: string;
  readonly compare: string;
  readonly genuine: GenuineCard;
}

/** A card that stands, with its contact. */
export interface GenuineCard {
  readonly card: CardPicture | undefined;
  readonly contactTitle: string;
  readonly contact: ContactPanel | undefined;
  readonly message: { readonly headline: string; readonly label: string; readonly href: string };
}

interface SupersededVerdict {
  readonly state: 'superseded';
  readonly sentence: string;
  /** Why, since when, and whom to ask; the new card stands beside it, not in it. */
  readonly withdrawal: WithdrawalNotice;
  readonly newCard: GenuineCard & { readonly title: string; readonly code: Link };
}

interface WithdrawnVerdict {
  readonly state: 'withdrawn';
  readonly sentence: string;
  readonly withdrawal: WithdrawalNotice;
}

/** The verdict in another language than the page's. */
export interface VerifyInLanguage {
  readonly anchor: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly sentence: string;
  /** How to tell a changed picture; undefined once the card has been withdrawn. */
  readonly compare: string | undefined;
  /** The message in that language, or the one in its place, by its own words; undefined where it has no text. */
  readonly link: Link | undefined;
}

export function verifyPage(context: PageContext, message: Message): VerifyPage {
  const { catalog, translator } = context;
  const { t, locale } = translator;
  const title = t('verify.title', { code: message.code });
  const verdict = verdictOn(message, context);
  return {
    frame: {
      ...pageFrame(context, {
        title,
        description: verdict.sentence,
        path: verifyPath(message.code),
        pathIn: (code) => `#${code}`,
        translatedIn: message.withdrawn ? [] : [locale],
        previewCard: message.withdrawn
          ? undefined
          : { slug: message.slug, locale, headline: contentFor(message.texts, context).text.headline },
      }),
      languages: undefined,
    },
    code: message.code,
    title,
    verdict,
    inOtherLanguages: t('verify.inOtherLanguages'),
    languages: catalog.locales
      .filter(({ code }) => code !== locale.code)
      .map((other) => verifyInLanguage(message, other, context)),
  };
}

function verdictOn(message: Message, context: PageContext): VerifyPage['verdict'] {
  const { t } = context.translator;
  const withdrawal = withdrawalNotice(message, context);
  const next = replacementOf(message, context);
  if (!withdrawal) {
    const genuine = genuineCard(message, context);
    return { state: 'current', sentence: t('verify.current'), compare: t('verify.compare'), genuine };
  }
  if (!next) return { state: 'withdrawn', sentence: t('verify.withdrawn'), withdrawal };
  return {
    state: 'superseded',
    sentence: t('verify.superseded'),
    withdrawal: { ...withdrawal, replacement: undefined },
    newCard: {
      ...genuineCard(next, context),
      title: t('verify.newCard'),
      code: { label: t('verify.title', { code: next.code }), href: verifyPath(next.code) },
    },
  };
}

function genuineCard(message: Message, context: PageContext): GenuineCard {
  const { t, locale } = context.translator;
  const content = contentFor(message.texts, context);
  const [contact] = message.hotlines;
  return {
    card: cardPicture(message, content, context),
    contactTitle: t('verify.contact'),
    contact: contact && contactPanel(contact, context),
    message: {
      headline: content.text.headline,
      label: t('verify.readMessage'),
      href: messagePath(locale.code, message.slug),
    },
  };
}

function verifyInLanguage(message: Message, locale: Locale, context: PageContext): VerifyInLanguage {
  const { t } = context.translatorFor(locale.code);
  const next = replacementOf(message, context);
  const shown = next ?? message;
  const text = shown.texts[locale.code];
  return {
    anchor: locale.code,
    name: locale.ownName,
    lang: locale.languageTag,
    dir: locale.direction,
    sentence: t(sentenceFor(message, next)),
    compare: message.withdrawn ? undefined : t('verify.compare'),
    link: text && {
      label: shown.withdrawn ? t('withdrawn.title') : text.headline,
      href: messagePath(locale.code, shown.slug),
    },
  };
}

function sentenceFor({ withdrawn }: Message, next: Message | undefined) {
  if (!withdrawn) return 'verify.current';
  return next ? 'verify.superseded' : 'verify.withdrawn';
}
