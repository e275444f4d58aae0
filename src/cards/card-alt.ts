import type { Script } from '../domain/locale.ts';
import type { CardModel } from './card-model.ts';

/** How a sentence ends where it does not end with a point. Thai leaves a space. */
const fullStops: Readonly<Partial<Record<Script, string>>> = {
  Aran: '\u06d4',
  Beng: '\u0964',
  Deva: '\u0964',
  Ethi: '\u1362',
  Hans: '\u3002',
  Khmr: '\u17d4',
  Mymr: '\u104b',
  Thai: '',
};

/** Every word of a card in reading order, for people who cannot see it; a photo is described at the end. */
export function cardAlt(model: CardModel): string {
  return sentencesOf(model)
    .map((words) => endSentence(words, fullStops[model.locale.script] ?? '.'))
    .join(' ');
}

function sentencesOf(model: CardModel): readonly string[] {
  const { labels, contact } = model;
  return [
    model.campaign,
    ...messageOf(model),
    ...(model.source === undefined ? [] : [model.source]),
    model.action,
    `${contact.name}: ${contact.label}`,
    `${labels.checkThisCard}: ${model.code}, ${model.shortAddress}`,
    model.owner,
    ...(model.photo?.alt === undefined ? [] : [model.photo.alt]),
  ];
}

/** What the card's template shows of the message. */
function messageOf({
  template,
  headline,
  claim,
  figure,
  steps,
  passage,
  labels,
}: CardModel): readonly string[] {
  const voiced = passage?.kind === 'quote' ? [passage.words, passage.voice] : [];
  if (template === 'figure' && figure) return [`${figure.value} ${figure.meaning}`];
  if (template === 'quote' && voiced.length > 0) return voiced;
  if (template === 'steps') return [headline, ...steps];
  const text = passage?.kind === 'text' ? [passage.words] : voiced;
  if (claim === undefined) return [headline, ...text];
  return [`${labels.theySay}: ${claim}`, `${labels.whatIsTrue}: ${headline}`, ...text];
}

function endSentence(words: string, fullStop: string): string {
  return /\p{Sentence_Terminal}[\p{Pf}\p{Pe}"]*$/u.test(words) ? words : `${words}${fullStop}`;
}
