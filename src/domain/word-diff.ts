/** A run of words that both texts have, or only one. */
export interface DiffPiece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  /** Words and punctuation, each with the blanks after it. */
  readonly words: readonly string[];
}

/** More pairs of words than this are not compared one by one: one text then counts as replaced by the other. */
const mostComparisons = 4_000_000;

/**
 * What changed from one text to another, word by word, in reading order; of what was replaced, the old words stand
 * before the new ones. Blanks do not count.
 * @param languageTag - BCP 47: tells where words end in scripts that do not write blanks between them.
 */
export function diffWords(before: string, after: string, languageTag: string): readonly DiffPiece[] {
  const old = wordsOf(before, languageTag);
  const now = wordsOf(after, languageTag);
  const start = commonLength(old, now);
  const end = commonLength(old.slice(start).reverse(), now.slice(start).reverse());
  const middle = alignedWords(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const same = (words: readonly string[]) => words.map((word) => ({ kind: 'same' as const, word }));
  const words = [...same(now.slice(0, start)), ...middle, ...same(now.slice(now.length - end))];
  return inPieces(words);
}

function wordsOf(text: string, languageTag: string): readonly string[] {
  const segmenter = new Intl.Segmenter(languageTag, { granularity: 'word' });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (words.length > 0 && segment.trim() === '') words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

function isSameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trimEnd() === other?.trimEnd();
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const differsAt = one.findIndex((word, index) => !isSameWord(word, other[index]));
  return differsAt === -1 ? one.length : differsAt;
}

interface DiffWord {
  readonly kind: DiffPiece['kind'];
  readonly word: string;
}

/** By their longest common subsequence. */
function alignedWords(old: readonly string[], now: readonly string[]): readonly DiffWord[] {
  const deleted = old.map((word) => ({ kind: 'deleted' as const, word }));
  const inserted = now.map((word) => ({ kind: 'inserted' as const, word }));
  if (old.length * now.length > mostComparisons) return [...deleted, ...inserted];
  const lengths = commonSubsequenceLengths(old, now);
  const lengthAt = (i: number, j: number) => lengths[i * (now.length + 1) + j] ?? 0;
  const words: DiffWord[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const oldWord = old[i];
    const newWord = now[j];
    if (newWord !== undefined && isSameWord(oldWord, newWord)) {
      words.push({ kind: 'same', word: newWord });
      i++;
      j++;
    } else if (oldWord !== undefined && (newWord === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      words.push({ kind: 'deleted', word: oldWord });
      i++;
    } else if (newWord !== undefined) {
      words.push({ kind: 'inserted', word: newWord });
      j++;
    }
  }
  return words;
}

/** For every pair of places, how many words the rests behind them have in common; row by row. */
function commonSubsequenceLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = isSameWord(old[i], now[j]) ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

/** A comma that stayed between two changes would cut them into pieces that nobody can read. */
function inPieces(words: readonly DiffWord[]): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const run of runsOf(words)) {
    if (run[0]?.kind === 'same') pieces.push({ kind: 'same', words: run.map(({ word }) => word) });
    else {
      for (const kind of ['deleted', 'inserted'] as const) {
        const own = run.filter((one) => one.kind === kind || one.kind === 'same').map(({ word }) => word);
        if (run.some((one) => one.kind === kind)) pieces.push({ kind, words: own });
      }
    }
  }
  return pieces;
}

/** Stretches of what stayed and of what changed, by turns. */
function runsOf(words: readonly DiffWord[]): readonly (readonly DiffWord[])[] {
  const runs: DiffWord[][] = [];
  for (const [index, word] of words.entries()) {
    const isSame = word.kind === 'same' && !isBetweenChanges(words, index);
    const last = runs.at(-1);
    if (last && (last[0]?.kind === 'same') === isSame) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

function isBetweenChanges(words: readonly DiffWord[], index: number): boolean {
  const isMark = !/[\p{L}\p{M}\p{N}]/u.test(words[index]?.word ?? '');
  const isChange = (word: DiffWord | undefined) => word !== undefined && word.kind !== 'same';
  return isMark && isChange(words[index - 1]) && isChange(words[index + 1]);
}
