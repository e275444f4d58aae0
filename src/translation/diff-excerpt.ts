import type { DiffPiece } from '../domain/word-diff.ts';

/** How many words that did not change are shown beside a change. */
const wordsBeside = 8;

export type ExcerptPiece = DiffPiece | { readonly kind: 'gap' };

/** A difference without the long stretches that did not change: what is left out is a gap. */
export function excerptOf(pieces: readonly DiffPiece[]): readonly ExcerptPiece[] {
  return pieces.flatMap((piece, index): readonly ExcerptPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const before = isFirst ? 0 : wordsBeside;
    const after = isLast ? 0 : wordsBeside;
    if (piece.words.length <= before + after + 2) return [piece];
    const head = piece.words.slice(0, before);
    const tail = piece.words.slice(piece.words.length - after);
    return [
      ...(before > 0 ? [{ kind: 'same' as const, words: head }] : []),
      { kind: 'gap' as const },
      ...(after > 0 ? [{ kind: 'same' as const, words: tail }] : []),
    ];
  });
}
