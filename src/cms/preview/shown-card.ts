import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CardFormatId } from '../../domain/card-format.ts';
import type { CardFits, CardPreview, Prepared, PreviewCard } from './card-preview.ts';
import { cardKey, type MessageDraft } from './message-draft.ts';

/** A card with the address of its picture. */
export interface ShownCard {
  readonly card: PreviewCard;
  /** Lives as long as the card is shown. */
  readonly picture: string;
}

export interface CardOnShow {
  /** What is there now; while the next one is prepared, the last one stays. */
  readonly shown: ShownCard | undefined;
  readonly state: Prepared<PreviewCard>['state'];
}

/** Marks the moment at which a changed text stands on the card, for measuring. */
export const shownMark = 'waymark-card-shown';

/** Lays a card out anew whenever its words change, at most once for each picture that the screen shows. */
export function useShownCard(preview: CardPreview, draft: MessageDraft, format: CardFormatId): CardOnShow {
  const arrivals = useSyncExternalStore(preview.subscribe, preview.arrivals);
  const [onShow, show] = useState<CardOnShow>({ shown: undefined, state: 'waiting' });
  const latest = useRef(draft);
  latest.current = draft;
  // The draft itself is another object at each keystroke, whatever field it was in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the card says decides, and what has arrived.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const prepared = preview.card(latest.current, format);
      show(({ shown }) => ({ shown: nextShown(prepared, shown), state: prepared.state }));
    });
    return () => cancelAnimationFrame(frame);
  }, [preview, cardKey(draft), format, arrivals]);
  return onShow;
}

function nextShown(prepared: Prepared<PreviewCard>, shown: ShownCard | undefined): ShownCard | undefined {
  if (prepared.state !== 'ready') return shown;
  if (shown?.card.svg === prepared.value.svg) return { ...shown, card: prepared.value };
  if (shown) URL.revokeObjectURL(shown.picture);
  const picture = URL.createObjectURL(new Blob([prepared.value.svg], { type: 'image/svg+xml' }));
  return { card: prepared.value, picture };
}

/** How all formats fit, computed when the browser has nothing else to do. */
export function useCardFits(preview: CardPreview, draft: MessageDraft): CardFits | undefined {
  const arrivals = useSyncExternalStore(preview.subscribe, preview.arrivals);
  const [fits, setFits] = useState<CardFits>();
  const latest = useRef(draft);
  latest.current = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(
        () => {
          const prepared = preview.fits(latest.current);
          if (prepared.state === 'ready') setFits(prepared.value);
        },
        { timeout: PAUSE },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [preview, cardKey(draft), arrivals]);
  return fits;
}

/** Milliseconds without a key pressed. */
const PAUSE = 200;
