import type { Hotline } from '../domain/catalog.ts';
import { contactLabel, contactLink, type HotlineChannel, isShortCode, WORLD } from '../domain/hotline.ts';
import type { Translator } from '../i18n/create-translator.ts';
import { openingHoursInWords } from '../i18n/opening-hours.ts';
import type { PageContext } from './page-context.ts';
import { type Passage, passageFor } from './passage.ts';

/** A service that readers can ask, with what they need to know before they do. */
export interface ContactPanel {
  readonly name: string;
  readonly channel: HotlineChannel;
  /** What following the link does, e.g. "Call". */
  readonly verb: string;
  /** The number or address as people read it, always left to right. */
  readonly contact: string;
  readonly href: string;
  readonly answers: Passage;
  /** What somebody should know before following the link: who sees the number, where a short code works. */
  readonly caution: string | undefined;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export function contactPanel(hotline: Hotline, context: PageContext): ContactPanel {
  const { translator } = context;
  const { t, format } = translator;
  return {
    name: hotline.name,
    channel: hotline.channel,
    verb: t(`contact.${hotline.channel}`),
    contact: contactLabel(hotline),
    href: contactLink(hotline),
    answers: passageFor(hotline.answers, context, (answers) => answers),
    caution: cautionOf(hotline, translator),
    facts: [
      { label: t('contact.cost'), value: t(`contact.${hotline.cost}`) },
      { label: t('contact.hours'), value: openingHoursInWords(hotline.hours, translator) },
      { label: t('contact.languages'), value: format.list(hotline.languages.map(format.language)) },
      { label: t('contact.country'), value: placeName(hotline.country, translator) },
      { label: t('contact.tested'), value: format.date(hotline.testedOn) },
    ],
  };
}

/** A chat shows one's number to the other side; a short code leads elsewhere, or nowhere, in another country. */
function cautionOf(hotline: Hotline, translator: Translator): string | undefined {
  const { channel, country } = hotline;
  if (channel === 'whatsapp' || channel === 'telegram') return translator.t('contact.showsNumber');
  if (!isShortCode(hotline) || country === WORLD) return undefined;
  return translator.t('contact.shortCode', { place: placeName(country, translator) });
}

export function placeName(country: string, { t, format }: Translator): string {
  return country === WORLD ? t('contact.everywhere') : format.region(country);
}
