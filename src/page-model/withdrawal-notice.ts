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
export function withdrawalNotice({ withdrawn }: Message, context: PageContext): WithdrawalNotice | undefined {
  if (!withdrawn) return undefined;
  const { t, format, locale } = context.translator;
  return {
    title: t('withdrawn.title'),
    reason: t(`withdrawn.${withdrawn.reason}`),
    on: t('withdrawn.on', { date: format.date(withdrawn.on) }),
    doNotShare: t('withdrawn.doNotShare'),
    replacement: replacement(withdrawn.replacedBy, context),
    help: { label: t('withdrawn.askNow'), href: helpPath(locale.code) },
  };
}

function replacement(slug: string | undefined, context: PageContext): WithdrawalNotice['replacement'] {
  const message = context.catalog.messages.find((candidate) => candidate.slug === slug);
  if (!message) return undefined;
  const { t, locale } = context.translator;
  const content = contentFor(message.texts, context);
  return {
    label: t('withdrawn.readInstead'),
    href: messagePath(locale.code, message.slug),
    headline: { text: content.text.headline, ...partLanguage(content.locale, locale) },
  };
}
