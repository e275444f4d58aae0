import type { Translator } from './create-translator.ts';

const weekdays: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Opening hours in words, from the notation that `domain/hotline.ts` admits: `24/7` or `Mo-Fr 09:00-17:00`. Times
 * are those of the clock where the service is.
 */
export function openingHoursInWords(hours: string, { t, format }: Translator): string {
  if (hours === '24/7') return t('hours.always');
  const [days = '', times = ''] = hours.split(' ');
  const [opens = '', closes = ''] = times.split('-');
  return t('hours.daysAndTimes', { days: daysInWords(days), times: format.timeRange(opens, closes) });

  function daysInWords(span: string): string {
    const [from = '', to = from] = span.split('-');
    if (from === 'Mo' && to === 'Su') return t('hours.everyDay');
    if (from === to) return weekdayName(from);
    return t('hours.days', { from: weekdayName(from), to: weekdayName(to) });
  }

  function weekdayName(abbreviation: string): string {
    return format.weekday(weekdays.indexOf(abbreviation) + 1);
  }
}
