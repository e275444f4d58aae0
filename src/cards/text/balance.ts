import type { AnalysedText } from './analyse.ts';
import { breakLines, type Line, lineOf, TOLERANCE } from './break-lines.ts';

/** The best way to set the end of a text, from one segment on: its first line, and the way to set what follows. */
interface Setting {
  readonly lineCount: number;
  readonly cost: number;
  readonly first: Line;
  /** The segment that the next line starts with. */
  readonly next: number;
}

/**
 * Breaks a headline into as few lines as `breakLines` does, but of even length: the sum of the squared gaps at the
 * line ends is as small as can be. A short word alone on the last line is avoided wherever another break fits.
 */
export function balanceLines(text: AnalysedText, maxWidth: number): readonly Line[] {
  const greedy = breakLines(text, maxWidth);
  if (greedy.length < 2 || greedy.some((line) => line.width > maxWidth + TOLERANCE)) return greedy;
  const settings: Setting[] = [];
  for (let first = text.segments.length - 1; first >= 0; first--) {
    settings[first] = bestFrom(first, { text, maxWidth, settings });
  }
  const lines: Line[] = [];
  for (let setting = settings[0]; setting; setting = settings[setting.next]) lines.push(setting.first);
  return lines;
}

interface Search {
  readonly text: AnalysedText;
  readonly maxWidth: number;
  /** Those of all later segments. */
  readonly settings: readonly Setting[];
}

/** Tries every first line that fits, longer and longer. */
function bestFrom(first: number, { text, maxWidth, settings }: Search): Setting {
  const { segments } = text;
  const start = segments[first]?.start ?? 0;
  let best: Setting | undefined;
  for (let index = first; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment) break;
    const line = lineOf(text, start, segment);
    if (best && line.width > maxWidth + TOLERANCE) break;
    const setting = settingOf(line, index + 1, { text, maxWidth, settings });
    if (!best || isBetter(setting, best)) best = setting;
    if (segment.required) break;
  }
  if (!best) throw new Error('A line was to start after the last segment of a text.');
  return best;
}

function settingOf(line: Line, next: number, { text, maxWidth, settings }: Search): Setting {
  const { segments } = text;
  const rest = settings[next];
  const isLonely = next === segments.length && segments[next - 1]?.start === line.start;
  const cost = (maxWidth - line.width) ** 2 + (isLonely ? lonelyCost(line, maxWidth) : 0);
  return { lineCount: 1 + (rest?.lineCount ?? 0), cost: cost + (rest?.cost ?? 0), first: line, next };
}

function isBetter(a: Setting, b: Setting): boolean {
  return a.lineCount < b.lineCount || (a.lineCount === b.lineCount && a.cost < b.cost);
}

/** More than all gaps of a text can cost, for a last word that stands lost in its line. */
function lonelyCost(line: Line, maxWidth: number): number {
  return isLost(line, maxWidth) ? 1000 * maxWidth ** 2 : 0;
}

function isLost({ width }: Line, maxWidth: number): boolean {
  return width < maxWidth / 2;
}

/** Whether a text of several lines ends with one word that fills less than half of its line. */
export function endsLonely({ segments }: AnalysedText, lines: readonly Line[], maxWidth: number): boolean {
  const last = lines.at(-1);
  return (
    lines.length > 1 && last?.start === segments.at(-1)?.start && last !== undefined && isLost(last, maxWidth)
  );
}
