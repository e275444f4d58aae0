import type { Locale } from '../domain/locale.ts';
import type { PlainDate } from '../domain/scalar.ts';
import { languageName } from './language-name.ts';

/** How a locale writes dates, numbers and names. Digits and calendar are those its readers use. */
export interface Formatter {
  /** A day in words, e.g. `3 novembre 2026`; Afghan locales count by the Solar Hijri calendar. */
  readonly date: (day: PlainDate) => string;
  readonly number: (value: number) => string;
  /** A year without a thousands separator. */
  readonly year: (value: number) => string;
  /** A file size in kilobytes of 1,000 bytes, rounded up. */
  readonly fileSize: (bytes: number) => string;
  /** How long something plays, in minutes and seconds, e.g. `1 min 20 sec`. */
  readonly duration: (seconds: number) => string;
  /** A span of wall-clock times, each `HH:MM`. */
  readonly timeRange: (from: string, to: string) => string;
  /** The name of a weekday; 1 is Monday, 7 is Sunday. */
  readonly weekday: (number: number) => string;
  /** The name of a country. */
  readonly region: (code: string) => string;
  readonly language: (tag: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

const UTC = 'UTC';
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_IN_MILLISECONDS = 86_400_000;

/** Reads the locale's conventions from the platform's Unicode data; nothing depends on the clock or time zone. */
export function createFormatter(locale: Locale): Formatter {
  const tag = locale.languageTag;
  const number = new Intl.NumberFormat(tag);
  const year = new Intl.NumberFormat(tag, { useGrouping: false });
  const kilobytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute' });
  const seconds = new Intl.NumberFormat(tag, { style: 'unit', unit: 'second' });
  const together = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
  const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: UTC });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: UTC });
  const region = new Intl.DisplayNames([tag], { type: 'region', fallback: 'code' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const date = dateFormat(locale);
  return {
    date: (day) => date(new Date(`${day}T00:00:00Z`)),
    number: (value) => number.format(value),
    year: (value) => year.format(value),
    fileSize: (bytes) => kilobytes.format(Math.ceil(bytes / 1000)),
    duration: (length) => together.format(durationParts(length, { minutes, seconds })),
    timeRange: (from, to) => time.formatRange(atTime(from), atTime(to)),
    weekday: (dayNumber) => weekday.format(MONDAY + (dayNumber - 1) * DAY_IN_MILLISECONDS),
    region: (code) => region.of(code) ?? code,
    language: (languageTag) => languageName(languageTag, locale),
    list: (items) => list.format(items),
  };
}

/** Rounded up to whole seconds; what is nothing is left out. */
function durationParts(
  length: number,
  { minutes, seconds }: Readonly<Record<'minutes' | 'seconds', Intl.NumberFormat>>,
): readonly string[] {
  const whole = Math.max(1, Math.ceil(length));
  const inMinutes = Math.floor(whole / 60);
  const rest = whole % 60;
  return [...(inMinutes > 0 ? [minutes.format(inMinutes)] : []), ...(rest > 0 ? [seconds.format(rest)] : [])];
}

/** Day, month and year in the locale's own order, but for Pashto, whose platform data turn them round with an era. */
function dateFormat({ languageTag }: Locale): (date: Date) => string {
  const format = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: UTC });
  if (languageTag !== 'ps') return (date) => format.format(date);
  return (date) => {
    const parts = format.formatToParts(date);
    return (['day', 'month', 'year'] as const)
      .map((type) => parts.find((part) => part.type === type)?.value ?? '')
      .join(' ');
  };
}

function atTime(clock: string): Date {
  return new Date(`2024-01-01T${clock}:00Z`);
}
