import { spokenLanguage } from '../words/say.ts';

/** A size of a file as people read it, e.g. `4.2 MB`. */
export function fileSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(spokenLanguage(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}

/** Minutes and seconds, e.g. `1:32`. */
export function playingTime(seconds: number): string {
  const whole = Math.round(seconds);
  const two = new Intl.NumberFormat(spokenLanguage(), { minimumIntegerDigits: 2, useGrouping: false });
  const one = new Intl.NumberFormat(spokenLanguage(), { useGrouping: false });
  return `${one.format(Math.floor(whole / 60))}:${two.format(whole % 60)}`;
}

export function wholeNumber(value: number): string {
  return new Intl.NumberFormat(spokenLanguage(), { useGrouping: false, maximumFractionDigits: 0 }).format(
    value,
  );
}
