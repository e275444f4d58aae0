import { createElement } from 'react';
import { say } from '../words/say.ts';
import type { CardBox, CardWarning, PreviewCard } from './card-preview.ts';
import { type GetAsset, PhotoLayer, usePicture } from './photo-layer.ts';
import { type CardOnShow, shownMark } from './shown-card.ts';

export interface CardFaceProps {
  readonly onShow: CardOnShow;
  readonly getAsset: GetAsset;
}

/** The card itself: its photo, its drawing, and frames round the texts with which something is wrong. */
export function CardFace({ onShow: { shown, state }, getAsset }: CardFaceProps) {
  const picture = usePicture(shown?.card.photo, getAsset);
  if (!shown) return createElement('div', { className: 'card blank', 'aria-busy': state === 'waiting' });
  const { card } = shown;
  const { width, height, photo, warnings } = card;
  return createElement(
    'div',
    { className: 'card-place' },
    createElement(
      'div',
      {
        className: 'card',
        // Boxes are counted from the left edge in every language.
        dir: 'ltr',
        style: { aspectRatio: `${width} / ${height}`, maxInlineSize: sizeOnScreen(card) },
      },
      photo && createElement(PhotoLayer, { card, photo: picture }),
      createElement('img', {
        src: shown.picture,
        alt: card.alt,
        width,
        height,
        onLoad: () => performance.mark(shownMark),
      }),
      warnings.map((warning, index) => frameOf(warning, card, index)),
    ),
    photo && !picture && createElement('p', { className: 'quiet' }, say('preview.noPhoto')),
  );
}

/** No format is much taller than the pane. */
function sizeOnScreen({ width, height }: PreviewCard): string {
  return `calc(var(--card-height) * ${width / height})`;
}

function frameOf({ kind, box }: CardWarning, card: PreviewCard, key: number) {
  return createElement('span', {
    key,
    className: 'frame',
    'data-kind': kind,
    'aria-hidden': true,
    style: placeOf(box, card),
  });
}

function placeOf(box: CardBox, { width, height }: PreviewCard) {
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
  return {
    insetInlineStart: percent(box.x / width),
    insetBlockStart: percent(box.y / height),
    inlineSize: percent(box.width / width),
    blockSize: percent(box.height / height),
  };
}
