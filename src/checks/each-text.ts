import type { Catalog, Message, MessageTranslation } from '../domain/catalog.ts';
import { recordFile } from '../domain/content-folder.ts';
import { isLocaleCode, type LocaleCode } from '../domain/locale.ts';

export interface TextInLocale {
  readonly message: Message;
  readonly locale: LocaleCode;
  readonly text: MessageTranslation;
  readonly file: string;
}

/** Every text of every message, with the file it stands in. */
export function eachText({ messages }: Catalog): TextInLocale[] {
  return messages.flatMap((message) =>
    Object.entries(message.texts).flatMap(([locale, text]) =>
      isLocaleCode(locale)
        ? [{ message, locale, text, file: recordFile('messages', message.slug, locale) }]
        : [],
    ),
  );
}
