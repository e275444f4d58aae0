/** A run of words, and whether the other text lacks it. */
export interface MarkedRun {
  readonly text: string;
  readonly differs: boolean;
}

/** In words; longer texts are marked from their first difference to their last. */
const longestCompared = 1500;

/**
 * The words of a text, those marked that the other text does not have in this place. Words are what the language
 * takes for words: a language without spaces has them, too.
 *
 * @param languageTag - BCP 47.
 */
export function markWords(text: string, other: string, languageTag: string): readonly MarkedRun[] {
  const [own, compared] = [wordsOf(text, languageTag), wordsOf(other, languageTag)];
  const start = commonStart(own, compared);
  const end = commonStart(own.slice(start).reverse(), compared.slice(start).reverse());
  const middle = own.slice(start, own.length - end);
  const kept = commonWords(middle, compared.slice(start, compared.length - end));
  return joined([
    ...own.slice(0, start).map(same),
    ...middle.map((word, index) => ({ text: word, differs: !kept.has(index) })),
    ...own.slice(own.length - end).map(same),
  ]);
}

function wordsOf(text: string, languageTag: string): readonly string[] {
  const segmenter = new Intl.Segmenter(languageTag, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function same(text: string): MarkedRun {
  return { text, differs: false };
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length);
  const differsAt = one.slice(0, length).findIndex((word, index) => word !== other[index]);
  return differsAt === -1 ? length : differsAt;
}

/** The places of the words that are part of the longest common sequence. */
function commonWords(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const kept = new Set<number>();
  if (Math.max(one.length, other.length) > longestCompared) return kept;
  const lengths = sequenceLengths(one, other);
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      kept.add(row);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

/** The length of the longest common sequence of what begins at each pair of places. */
function sequenceLengths(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const [here, below] = [lengths[row], lengths[row + 1]];
    if (!here || !below) continue;
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const longest = Math.max(below[column] ?? 0, here[column + 1] ?? 0);
      here[column] = one[row] === other[column] ? (below[column + 1] ?? 0) + 1 : longest;
    }
  }
  return lengths;
}

/** Neighbours of one kind as one run, so that a mark does not break at every space. */
function joined(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  const done: MarkedRun[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    if (last?.differs === run.differs) done.splice(-1, 1, { ...last, text: last.text + run.text });
    else done.push(run);
  }
  return done;
}
