import { createInstance } from 'i18next';
import { type Locale, type LocaleCode, localeOf } from '../domain/locale.ts';
import { createFormatter, type Formatter } from './formatter.ts';
import type { InterfaceKey } from './interface-key.ts';
import { isolate } from './isolate.ts';
import { resources } from './resource.ts';

/** Values for the `{{placeholders}}` of a string; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The interface in one locale: its strings, and how it writes dates, numbers and names. */
export interface Translator {
  readonly locale: Locale;
  /** @throws Error when a string or one of its values is missing, rather than showing a reader a key. */
  readonly t: (key: InterfaceKey, values?: Values) => string;
  readonly format: Formatter;
}

/** Makes the interface of one locale. Values come out as plain text: whoever writes HTML escapes it, as Astro does. */
export function createTranslator(code: LocaleCode): Translator {
  const locale = localeOf(code);
  const format = createFormatter(locale);
  const i18n = createInstance({
    lng: locale.languageTag,
    load: 'currentOnly',
    fallbackLng: false,
    initAsync: false,
    resources: { [locale.languageTag]: { translation: resources[code] } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => complain(`The interface string "${key}" is missing in "${code}".`),
    missingInterpolationHandler: (text: string, [placeholder]: string[]) =>
      complain(`No value was given for ${placeholder} of "${text}" in "${code}".`),
  });
  void i18n.init();
  return {
    locale,
    format,
    t: (key, values = {}) => i18n.t(key, prepareValues(values)),
  };

  function prepareValues(values: Values): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? isolate(value, locale.direction) : value,
      ]),
    );
  }
}

function complain(sentence: string): never {
  throw new Error(sentence);
}
