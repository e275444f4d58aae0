import type { CardLabels } from '../domain/card.ts';
import { type Catalog, type Message, translatedLocales } from '../domain/catalog.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { buildCardModel, type CardModel } from './card-model.ts';

/** The interface words of cards, in each locale. */
export type LabelsOf = (locale: LocaleCode) => CardLabels;

/** One message in one locale: it gets a card in every format. */
export interface CardJob {
  readonly message: Message;
  readonly locale: LocaleCode;
  readonly model: CardModel;
}

/** Every card of a catalog. A withdrawn message has none, and no card is made from a fallback text. */
export function cardJobs(
  { site, defaultLocale, locales, messages }: Catalog,
  labelsOf: LabelsOf,
): readonly CardJob[] {
  return messages
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((message) =>
      translatedLocales(message.texts, locales).map(({ code: locale }) => ({
        message,
        locale,
        model: buildCardModel({
          message,
          locale,
          site,
          labels: labelsOf(locale),
          defaultLocale: defaultLocale.code,
        }),
      })),
    );
}
