import { isLonely, WORTH_OF_FORM } from '../text/index.ts';
import type { SetText, TextRequest, Typesetter } from '../typesetter.ts';

/** Sizes are tried in steps of this many pixels. */
const STEP = 0.25;

/**
 * Sets a text as large as its ink allows. The room above the first letters and below the last ones is not counted:
 * in scripts with tall lines it would cost a third of the size. What fits at no size is set at the smallest, and
 * says how much of it is too much. The last word of a headline has company where that takes little of the size.
 */
export function setToInk(typesetter: Typesetter, request: TextRequest, inkHeight: number): SetText {
  const largest = setLargest(typesetter, request, inkHeight);
  let text = largest;
  while (request.balanced && isLonely(text.analysed, text.fitted, request.width)) {
    text = setLargest(typesetter, { ...request, maxLines: text.fitted.lines.length - 1 }, inkHeight);
    if (!text.fitted.fits || text.fitted.size < WORTH_OF_FORM * largest.fitted.size) return largest;
  }
  return text;
}

function setLargest(typesetter: Typesetter, request: TextRequest, inkHeight: number): SetText {
  const { min, max } = request.size;
  let largest = setAt(typesetter, request, min);
  if (!isWithin(largest, inkHeight)) return overflowing(typesetter, request, { least: largest, inkHeight });
  let tooLarge = Math.floor((max - min) / STEP) + 1;
  let fitting = 0;
  while (tooLarge - fitting > 1) {
    const step = Math.floor((fitting + tooLarge) / 2);
    const tried = setAt(typesetter, request, min + step * STEP);
    if (isWithin(tried, inkHeight)) [largest, fitting] = [tried, step];
    else tooLarge = step;
  }
  return largest;
}

function setAt(typesetter: Typesetter, request: TextRequest, size: number): SetText {
  return typesetter.set({ ...request, size: { min: size, max: size } });
}

function isWithin(text: SetText, inkHeight: number): boolean {
  return text.fitted.fits && text.inkHeight <= inkHeight;
}

/** What is too long takes no more than its room from the texts around it: they would be blamed for it. */
function overflowing(
  typesetter: Typesetter,
  request: TextRequest,
  { least, inkHeight }: { least: SetText; inkHeight: number },
): SetText {
  const emptyRoom = least.fitted.height - least.inkHeight;
  const height = Math.max(0, inkHeight + emptyRoom);
  const set = typesetter.set({ ...request, height, size: { min: request.size.min, max: request.size.min } });
  return { ...set, inkHeight: Math.max(0, Math.min(set.inkHeight, inkHeight)) };
}
