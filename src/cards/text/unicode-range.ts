/**
 * A test for the characters of a CSS `unicode-range`, such as `U+0000-00FF,U+0131`. The text is read when the test
 * is first asked.
 */
export function unicodeRangeTest(unicodeRange: string): (codePoint: number) => boolean {
  let known: readonly Span[] | undefined;
  return (codePoint) => {
    known ??= spansOf(unicodeRange);
    return isInside(known, codePoint);
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** In order, without overlaps. */
function spansOf(unicodeRange: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of spansAsWritten(unicodeRange)) {
    const last = spans.at(-1);
    if (last && from <= last.to) spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else spans.push({ from, to });
  }
  return spans;
}

function spansAsWritten(unicodeRange: string): readonly Span[] {
  return [...unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)]
    .map(([, from = '', to = from]) => ({ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }))
    .sort((a, b) => a.from - b.from);
}

/** By halving: the range of a Chinese font file has a hundred spans, and there are a hundred such files. */
function isInside(spans: readonly Span[], codePoint: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = spans[middle] ?? { from: 0, to: 0 };
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return true;
  }
  return false;
}
