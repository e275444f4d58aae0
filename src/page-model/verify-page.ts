import { verifyPath } from '../domain/card.ts';
import type { Message } from '../domain/catalog.ts';
import type { Direction, Locale } from '../domain/locale.ts';
import { messagePath } from './address.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import { type ContactPanel, contactPanel } from './contact-panel.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor } from './passage.ts';
import { type WithdrawalNotice, withdrawalNotice } from './withdrawal-notice.ts';

/**
 * What a card with this code says now. Its address names no language and a card travels to readers of any, so the
 * verdict is given in every language of the site, also where the message has no text. It never calls a reader's picture genuine: it shows the genuine card to compare with.
 */
export interface VerifyPage {
  readonly frame: PageFrame;
  readonly code: string;
  readonly title: string;
  readonly verdict: CurrentVerdict | WithdrawnVerdict;
  readonly inOtherLanguages: string;
  readonly languages: readonly VerifyInLanguage[];
}

interface CurrentVerdict {
  readonly state: 'current';
  readonly sentence: string;
  readonly compare: string;
  readonly card: CardPicture | undefined;
  readonly contactTitle: string;
  readonly contact: ContactPanel | undefined;
  readonly message: { readonly headline: string; readonly label: string; readonly href: string };
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
  /** The message in that language, by its own words while it stands; undefined where it has no text. */
  readonly link: Link | undefined;
}

export function verifyPage(context: PageContext, message: Message): VerifyPage {
  const { catalog, translator } = context;
  const { t, locale } = translator;
  const title = t('verify.title', { code: message.code });
  const verdict = message.withdrawn ? withdrawnVerdict(message, context) : currentVerdict(message, context);
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

function currentVerdict(message: Message, context: PageContext): CurrentVerdict {
  const { t, locale } = context.translator;
  const content = contentFor(message.texts, context);
  const [contact] = message.hotlines;
  return {
    state: 'current',
    sentence: t('verify.current'),
    compare: t('verify.compare'),
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

function withdrawnVerdict(message: Message, context: PageContext): WithdrawnVerdict {
  const withdrawal = withdrawalNotice(message, context);
  if (!withdrawal) throw new Error(`The message ${message.slug} has not been withdrawn.`);
  return { state: 'withdrawn', sentence: context.translator.t('verify.withdrawn'), withdrawal };
}

function verifyInLanguage(
  message: Message,
  locale: Locale,
  { translatorFor }: PageContext,
): VerifyInLanguage {
  const { t } = translatorFor(locale.code);
  const text = message.texts[locale.code];
  return {
    anchor: locale.code,
    name: locale.ownName,
    lang: locale.languageTag,
    dir: locale.direction,
    sentence: t(message.withdrawn ? 'verify.withdrawn' : 'verify.current'),
    compare: message.withdrawn ? undefined : t('verify.compare'),
    link: text && {
      label: message.withdrawn ? t('withdrawn.title') : text.headline,
      href: messagePath(locale.code, message.slug),
    },
  };
}
