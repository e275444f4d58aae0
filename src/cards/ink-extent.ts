import type { AnalysedText, Fitted, Line } from './text/index.ts';
import { shapeLine } from './text/shape-line.ts';

/** How far the ink of a line reaches from its baseline, in em. */
interface Reach {
  readonly above: number;
  readonly below: number;
}

const known = new WeakMap<AnalysedText, Map<string, Reach>>();

/**
 * Height of a text's ink in pixels, from the highest letter to the lowest. Drawing a text would tell it too, but
 * costs twenty times as much, and most of the sizes a card tries are not drawn.
 */
export function inkHeight(text: AnalysedText, { lines, size, lineHeight }: Fitted): number {
  const reaches = lines.map((line) => reachOf(text, line));
  const tops = reaches.map(({ above }, index) => index * lineHeight - above * size);
  const bottoms = reaches.map(({ below }, index) => index * lineHeight + below * size);
  return lines.length === 0 ? 0 : Math.ceil(Math.max(...bottoms) - Math.min(...tops));
}

function reachOf(text: AnalysedText, line: Line): Reach {
  const ofText = known.get(text) ?? new Map<string, Reach>();
  known.set(text, ofText);
  const key = `${line.start}-${line.end}-${line.hyphenated}`;
  const reach = ofText.get(key) ?? measure(text, line);
  ofText.set(key, reach);
  return reach;
}

function measure(text: AnalysedText, line: Line): Reach {
  let above = 0;
  let below = 0;
  for (const { typeface, id, offsetY } of shapeLine(text, line).glyphs) {
    const { bounds } = typeface.outline(id);
    if (!bounds) continue;
    above = Math.max(above, offsetY + bounds.maxY / typeface.unitsPerEm);
    below = Math.max(below, -offsetY - bounds.minY / typeface.unitsPerEm);
  }
  return { above, below };
}
