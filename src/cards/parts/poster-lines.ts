import type { Card } from '../card.ts';
import type { Box } from '../frame.ts';
import type { Ground } from '../ground.ts';
import type { Line } from '../text/index.ts';
import type { SetText, TextRequest } from '../typesetter.ts';
import { column, type Row, textRow } from './column.ts';
import { setToInk } from './set-to-ink.ts';

/** How a number is set: its smallest and largest size, what it stands on, and the room it has in pixels. */
export interface PosterSetting extends Pick<Box, 'width' | 'height'> {
  readonly size: { readonly min: number; readonly max: number };
  readonly ground: Ground;
}

export interface PosterLines extends Row {
  /** Of its largest letters, in pixels. */
  readonly size: number;
}

/** A size of its digits, and of the words around them: two sizes are a contrast, more would be noise. */
const WORDS_TO_DIGITS = { least: 0.4, most: 0.72 } as const;

/** A space, but not one between digits: some languages set thousands apart with it. */
const BREAK = /(?<!\p{Nd}) | (?!\p{Nd})/u;

/** More lines than this are a paragraph. */
const MOST_LINES = 3;

/** Between two lines, as a share of the size of the smaller letters. */
const LINE_GAP = 0.24;

/** What a further line has to win to be worth it: broken up, a number is harder to read. */
const LINE_COST = 0.92;

/** What one size for all has to win: it breaks wherever a line is full, a poster where a number is not torn apart. */
const PLAIN_COST = 0.95;

/** Of the width that lines may fill: letters of this size overhang it visibly. */
const FILL = 0.98;

/**
 * A number as posters set it: lines with digits as large as the room allows, lines of words smaller below or above
 * them. It breaks at plain spaces only, so an editor keeps a number and its unit together with a no-break space.
 * Where one size for all is larger, as in scripts without spaces, and where nothing fits, it is set as a headline.
 */
export function posterLines(card: Card, value: string, setting: PosterSetting): PosterLines {
  const plain = plainLines(card, value, setting);
  const posters = arrangements(value.split(BREAK)).flatMap((lines) => poster(card, lines, setting) ?? []);
  return [...posters, plain].reduce((best, one) => (one.presence > best.presence ? one : best));
}

interface Arrangement extends PosterLines {
  /** How much of the card it takes, less what its breaks cost. */
  readonly presence: number;
}

function requestOf(card: Card, words: string, { width, size }: PosterSetting): TextRequest {
  const lineHeight = card.model.locale.cardLineHeight.headline;
  return { role: 'figure', words, weight: 800, size, lineHeight, width, balanced: true };
}

function plainLines(card: Card, value: string, setting: PosterSetting): Arrangement {
  const text = setToInk(card.typesetter, requestOf(card, value, setting), setting.height);
  const { lines, size, fits } = text.fitted;
  const area =
    fits && !isTorn(value, lines)
      ? PLAIN_COST * lines.reduce((sum, line) => sum + line.width * size ** 2, 0)
      : 0;
  return { ...textRow(card, text, setting.ground), size, presence: presenceOf(area, lines.length) };
}

/** Whether a line ends within a number, as after the dash of `5.5-7`, or between its thousands. */
function isTorn(value: string, lines: readonly Pick<Line, 'start'>[]): boolean {
  return lines.some(
    ({ start }) =>
      /[\p{Nd}\p{Pd}.,\u066b]\s?$/u.test(value.slice(0, start)) && /^\p{Nd}/u.test(value.slice(start)),
  );
}

/** Every way to break words into lines, in their order. */
function arrangements(words: readonly string[], most = MOST_LINES): readonly (readonly string[])[] {
  const whole = [words.join(' ')];
  if (most === 1 || words.length === 1) return [whole];
  const broken = words.slice(1).flatMap((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    return arrangements(words.slice(index + 1), most - 1).map((rest) => [first, ...rest]);
  });
  return [whole, ...broken];
}

function poster(card: Card, lines: readonly string[], setting: PosterSetting): Arrangement | null {
  const sizes = widestSizes(card, lines, setting);
  if (!sizes) return null;
  const whole = setLines(card, lines, { ...setting, sizes, scale: 1 });
  const room = setting.height - lines.length;
  const scale = Math.min(1, room / whole.height);
  if (scale * Math.min(sizes.digits, sizes.words) < setting.size.min) return null;
  const { texts, row } = scale < 1 ? setLines(card, lines, { ...setting, sizes, scale }) : whole;
  if (hasStray(texts)) return null;
  const area = texts.reduce((sum, { fitted }) => sum + fitted.width * fitted.size, 0);
  const size = Math.max(...texts.map(({ fitted }) => fitted.size));
  return { ...row, size, presence: presenceOf(area, lines.length) };
}

interface PosterSizes {
  readonly digits: number;
  readonly words: number;
}

/** The largest sizes at which every line keeps within the width, or `null` where the contrast would be too strong. */
function widestSizes(card: Card, lines: readonly string[], setting: PosterSetting): PosterSizes | null {
  const widest = (some: readonly string[]) =>
    Math.min(
      setting.size.max,
      ...some.map((words) => {
        const { fitted } = card.typesetter.set({
          ...requestOf(card, words, setting),
          width: FILL * setting.width,
          maxLines: 1,
        });
        return fitted.fits ? fitted.size : 0;
      }),
    );
  const withDigits = lines.filter(hasDigits);
  const words = widest(lines.filter((line) => !hasDigits(line)));
  const digits = Math.min(widest(withDigits), words / WORDS_TO_DIGITS.least);
  if (withDigits.length === 0 || digits < setting.size.min) return null;
  return { digits, words: Math.min(words, WORDS_TO_DIGITS.most * digits) };
}

function hasDigits(line: string): boolean {
  return /\p{Nd}/u.test(line);
}

/** A line that is narrower than this share of the widest is a stray. */
const STRAY = 0.5;

/**
 * Whether a break tears a number apart: a lone word after it, or a lone beginning before more digits. A number alone
 * above smaller words is no stray, however narrow: that is what a poster looks like.
 */
function hasStray(texts: readonly SetText[]): boolean {
  const widest = Math.max(...texts.map(({ fitted }) => fitted.width));
  return texts.some(({ request, fitted }, index) => {
    if (fitted.width >= STRAY * widest) return false;
    const next = texts[index + 1];
    return hasDigits(request.words) ? next !== undefined && hasDigits(next.request.words) : true;
  });
}

interface PosterScale extends PosterSetting {
  readonly sizes: PosterSizes;
  readonly scale: number;
}

function setLines(
  card: Card,
  lines: readonly string[],
  { sizes, scale, ...setting }: PosterScale,
): { readonly texts: readonly SetText[]; readonly row: Row; readonly height: number } {
  const texts = lines.map((words) => {
    const size = scale * (hasDigits(words) ? sizes.digits : sizes.words);
    return card.typesetter.set({
      ...requestOf(card, words, setting),
      size: { min: size, max: size },
      maxLines: 1,
    });
  });
  const gap = LINE_GAP * scale * Math.min(sizes.words, sizes.digits);
  const row = column(texts.map((text) => ({ ...textRow(card, text, setting.ground), gap })));
  return { texts, row, height: row.height };
}

function presenceOf(area: number, lineCount: number): number {
  return area * LINE_COST ** (lineCount - 1);
}
