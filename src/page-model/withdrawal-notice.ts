import type { Message } from '../domain/catalog.ts';
import { helpPath, messagePath } from './address.ts';
import type { PageContext } from './page-context.ts';
import type { Link } from './page-frame.ts';
import { contentFor, type Passage, partLanguage } from './passage.ts';

/** Why a message is gone and what takes its place. Its own words are not repeated: they may be what did harm. */
export interface WithdrawalNotice {
  readonly title: string;
  readonly reason: string;
  readonly on: string;
  readonly doNotShare: string;
  readonly replacement:
    | { readonly label: string; readonly href: string; readonly headline: Passage }
    | undefined;
  readonly help: Link;
}

/** Undefined while the message stands. */
export function withdrawalNotice(message: Message, context: PageContext): WithdrawalNotice | undefined {
  const { withdrawn } = message;
  if (!withdrawn) return undefined;
  const { t, format, locale } = context.translator;
  return {
    title: t('withdrawn.title'),
    reason: t(`withdrawn.${withdrawn.reason}`),
    on: t('withdrawn.on', { date: format.date(withdrawn.on) }),
    doNotShare: t('withdrawn.doNotShare'),
    replacement: replacement(message, context),
    help: { label: t('withdrawn.askNow'), href: helpPath(locale.code) },
  };
}

/** The message that took the place of a withdrawn one, and stands itself. */
export function replacementOf({ withdrawn }: Message, { catalog }: PageContext): Message | undefined {
  const slug = withdrawn?.replacedBy;
  const next = catalog.messages.find((candidate) => candidate.slug === slug);
  return next?.withdrawn ? undefined : next;
}

function replacement(message: Message, context: PageContext): WithdrawalNotice['replacement'] {
  const next = replacementOf(message, context);
  if (!next) return undefined;
  const { t, locale } = context.translator;
  const content = contentFor(next.texts, context);
  return {
    label: t('withdrawn.readInstead'),
    href: messagePath(locale.code, next.slug),
    headline: { text: content.text.headline, ...partLanguage(content.locale, locale) },
  };
}
