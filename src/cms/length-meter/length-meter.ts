import { createElement, useEffect, useReducer } from 'react';
import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { CardField } from '../preview/card-preview.ts';
import type { MessageDraft } from '../preview/message-draft.ts';
import { say } from '../words/say.ts';
import type { FormWatch } from './form-watch.ts';
import { cardMeterWords, type MeterPart, postMeterWords } from './meter-words.ts';

export interface LengthMeterProps {
  readonly field: string;
  readonly value: unknown;
  readonly locale: LocaleCode;
  /** Characters that usually fit: said until the real cards are measured, and of records that have no card. */
  readonly comfortableLength: number | undefined;
  readonly form: FormWatch;
}

const cardFields = [
  'headline',
  'claim',
  'figure',
  'figureMeaning',
  'cardText',
  'quote',
  'steps',
  'action',
] as const satisfies readonly CardField[];
const postedFields: readonly string[] = ['caption', 'hashtags'];

/** Under a field: how long its text is, and where it fits. */
export function LengthMeter(props: LengthMeterProps) {
  const { field, locale, form } = props;
  const [, showAgain] = useReducer((count: number) => count + 1, 0);
  const isMeasured = cardFields.some((name) => name === field) || postedFields.includes(field);
  useEffect(() => (isMeasured ? form.watch(locale, showAgain) : undefined), [isMeasured, form, locale]);
  const parts = partsOf(props);
  return parts.length === 0 ? null : lineOf(parts);
}

function partsOf(props: LengthMeterProps): readonly MeterPart[] {
  const { field, value, locale, form } = props;
  if (isEmpty(value)) return [];
  const draft = form.draft(locale);
  if (draft && postedFields.includes(field)) return postedParts(props, draft);
  const cardField = cardFields.find((name) => name === field);
  const fits = form.fits(locale);
  if (!draft || !cardField || !fits) return roughParts(props);
  return [...countParts(props), ...cardMeterWords(fits, cardField)];
}

/** The caption is counted with the address and the hashtags that go with it. */
function postedParts({ form }: LengthMeterProps, draft: MessageDraft): readonly MeterPart[] {
  const { hashtags } = draft.text;
  return postMeterWords(form.postOf(draft), Array.isArray(hashtags) ? hashtags.length : 0);
}

function countParts({ value, locale }: LengthMeterProps): readonly MeterPart[] {
  if (typeof value !== 'string') return [];
  return [{ words: say('preview.meter.characters', { count: lengthOf(value, locale) }), isTrouble: false }];
}

/** Without the real cards. */
function roughParts(props: LengthMeterProps): readonly MeterPart[] {
  const { value, locale, comfortableLength: count } = props;
  if (count === undefined || typeof value !== 'string') return [];
  const isTrouble = lengthOf(value, locale) > count;
  return [...countParts(props), { words: say('preview.meter.roomFor', { count }), isTrouble }];
}

/** The line is in the desk's language, also under a text of another direction. */
function lineOf(parts: readonly MeterPart[]) {
  const { lang, dir } = document.documentElement;
  return createElement(
    'p',
    { className: 'desk-length', lang, dir: dir || 'ltr' },
    parts.map(({ words, isTrouble }) =>
      createElement('span', { key: words, ...(isTrouble && { 'data-desk-long': '' }) }, words),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'size' in value) return value.size === 0;
  return value === undefined || value === null || value === '';
}

/** In graphemes. */
function lengthOf(text: string, locale: LocaleCode): number {
  return [...new Intl.Segmenter(localeOf(locale).languageTag).segment(text)].length;
}
