import type { MessageTranslation } from '../../domain/catalog.ts';
import { lineAt, linesAt } from './_draft-values.ts';

/** Stands on a card where a text is still to be written. */
export const TO_COME = '…';

/** The texts of a message as far as they are written; its body is on no card. */
export function draftedText(text: Readonly<Record<string, unknown>>): MessageTranslation {
  const line = (name: string) => lineAt(text, name);
  return {
    headline: line('headline') ?? TO_COME,
    claim: line('claim'),
    figure: line('figure'),
    figureMeaning: line('figureMeaning'),
    cardText: line('cardText'),
    quote: line('quote'),
    action: line('action') ?? TO_COME,
    steps: linesAt(text, 'steps'),
    alt: line('alt'),
    caption: line('caption'),
    hashtags: linesAt(text, 'hashtags'),
    body: '',
    bodyHtml: '',
  };
}
