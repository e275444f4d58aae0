import type { CardModel } from '../../src/cards/card-model.ts';
import type { BenchCard } from './bench-card.ts';

/**
 * The card with words, an address and a QR code that no card before it had, as every card of a campaign has: what an
 * engine remembers of a headline, a text or a code is of no use to it.
 *
 * @param mark A few letters or digits.
 */
export function withMark(card: BenchCard, mark: string): BenchCard {
  const { headline, passage, code, verifyUrl } = card.model;
  const model: CardModel = {
    ...card.model,
    headline: `${headline} ${mark}`,
    passage: passage && { ...passage, words: `${passage.words} ${mark}` },
    code: `${code}${mark}`,
    verifyUrl: `${verifyUrl}${mark}`,
  };
  return { ...card, model };
}
