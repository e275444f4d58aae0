import type { AnalysedText } from './analyse.ts';
import { breakLines, type Line, lineOf, TOLERANCE } from './break-lines.ts';

/** The best way found to set the text from one segment on. */
interface Setting {
  readonly lines: readonly Line[];
  readonly cost: number;
}

/**
 * Breaks a headline into as few lines as `breakLines` does, but of even length: the sum of the squared gaps at the
 * line ends is as small as can be. A short word alone on the last line is avoided wherever another break fits.
 */
export function balanceLines(text: AnalysedText, maxWidth: number): readonly Line[] {
  const greedy = breakLines(text, maxWidth);
  if (greedy.length < 2 || greedy.some((line) => line.width > maxWidth + TOLERANCE)) return greedy;
  return settingFrom({ text, maxWidth, known: new Map() }, 0, greedy.length)?.lines ?? greedy;
}

interface Search {
  readonly text: AnalysedText;
  readonly maxWidth: number;
  readonly known: Map<string, Setting | null>;
}

function settingFrom(search: Search, first: number, lineCount: number): Setting | null {
  const { segments } = search.text;
  if (first === segments.length) return lineCount === 0 ? { lines: [], cost: 0 } : null;
  if (lineCount === 0) return null;
  const key = `${first} ${lineCount}`;
  const known = search.known.get(key);
  if (known !== undefined) return known;
  const best = bestSettingFrom(search, first, lineCount);
  search.known.set(key, best);
  return best;
}

function bestSettingFrom(search: Search, first: number, lineCount: number): Setting | null {
  const { text, maxWidth } = search;
  const start = text.segments[first]?.start ?? 0;
  let best: Setting | null = null;
  for (const [offset, segment] of text.segments.slice(first).entries()) {
    const line = lineOf(text, start, segment);
    if (line.width > maxWidth + TOLERANCE) break;
    const next = first + offset + 1;
    const rest = settingFrom(search, next, lineCount - 1);
    const isLonely = offset === 0 && next === text.segments.length;
    const cost = (rest?.cost ?? 0) + gapCost(line, maxWidth) + (isLonely ? lonelyCost(line, maxWidth) : 0);
    if (rest && (!best || cost < best.cost)) best = { lines: [line, ...rest.lines], cost };
    if (segment.required) break;
  }
  return best;
}

function gapCost(line: Line, maxWidth: number): number {
  return (maxWidth - line.width) ** 2;
}

/** More than all gaps of a text can cost, for a last word that fills less than half of its line. */
function lonelyCost(line: Line, maxWidth: number): number {
  return line.width < maxWidth / 2 ? 1000 * maxWidth ** 2 : 0;
}
