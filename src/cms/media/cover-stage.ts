import { element } from '../element.ts';
import { say } from '../words/say.ts';
import { boxAround, boxBetween, type CoverBox, moved, type Point, resized } from './cover-box.ts';

/** A picture on which an editor lays solid boxes, by pointer, finger or keyboard. */
interface CoverStage {
  readonly element: HTMLElement;
  boxes(): readonly CoverBox[];
  /** Adds a box in the middle, ready to be moved by the arrow keys. */
  add(): void;
  /** Takes away the box that was touched last. */
  removeCurrent(): void;
}

/** What one arrow key moves, in parts of the picture. */
const STEP = 0.01;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export function coverStage(picture: HTMLElement, onChange: () => void): CoverStage {
  const stage = element('div', { class: 'desk-cover-stage', dir: 'ltr' }, picture);
  const covers = new Map<HTMLElement, CoverBox>();
  let current: HTMLElement | undefined;

  const put = (cover: HTMLElement, box: CoverBox) => {
    covers.set(cover, box);
    place(cover, box);
    current = cover;
  };
  const remove = (cover: HTMLElement | undefined) => {
    if (!cover || !covers.delete(cover)) return;
    cover.remove();
    current = [...covers.keys()].at(-1);
    current?.focus();
    onChange();
  };
  const create = (box: CoverBox): HTMLElement => {
    const cover = coverElement();
    cover.addEventListener('focus', () => {
      current = cover;
    });
    cover.addEventListener('keydown', (event) => {
      const from = covers.get(cover);
      const step = steps[event.key];
      if (event.key === 'Delete' || event.key === 'Backspace') remove(cover);
      else if (from && step) put(cover, event.shiftKey ? resized(from, step) : moved(from, step));
      else return;
      event.preventDefault();
    });
    stage.append(cover);
    put(cover, box);
    nameInOrder(covers.keys());
    onChange();
    return cover;
  };

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = pointIn(stage, event);
    const change = changeFor(event.target, covers) ?? { cover: create(boxAround(start)), at: boxBetween };
    change.cover.focus();
    follow(stage, event.pointerId, (now) => put(change.cover, change.at(start, now)));
  });

  return {
    element: stage,
    boxes: () => [...covers.values()],
    add: () => create(boxAround({ x: 0.5, y: 0.5 })).focus(),
    removeCurrent: () => remove(current),
  };
}

interface Change {
  readonly cover: HTMLElement;
  /** The box when the pointer has gone from one point to another. */
  at(start: Point, now: Point): CoverBox;
}

/** Moving or resizing the box under the pointer; undefined beside all boxes. */
function changeFor(
  target: EventTarget | null,
  covers: ReadonlyMap<HTMLElement, CoverBox>,
): Change | undefined {
  if (!(target instanceof Element)) return undefined;
  const cover = target.closest<HTMLElement>('.desk-cover');
  const box = cover ? covers.get(cover) : undefined;
  if (!cover || !box) return undefined;
  const act = target.closest('.desk-cover-corner') ? resized : moved;
  return { cover, at: (start, now) => act(box, { x: now.x - start.x, y: now.y - start.y }) };
}

function coverElement(): HTMLElement {
  const corner = element('span', { class: 'desk-cover-corner' });
  return element('button', { type: 'button', class: 'desk-cover' }, corner);
}

function nameInOrder(covers: Iterable<HTMLElement>): void {
  let number = 0;
  for (const cover of covers) {
    number += 1;
    cover.setAttribute('aria-label', say('media.cover.box', { number }));
  }
}

/** The left of a picture is its left in every language, so this is no matter for a style sheet. */
function place({ style }: HTMLElement, { x, y, width, height }: CoverBox): void {
  style.left = `${x * 100}%`;
  style.top = `${y * 100}%`;
  style.width = `${width * 100}%`;
  style.height = `${height * 100}%`;
}

function pointIn(stage: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = stage.getBoundingClientRect();
  const part = (value: number) => Math.min(Math.max(value, 0), 1);
  return { x: part((clientX - left) / width), y: part((clientY - top) / height) };
}

function follow(stage: HTMLElement, pointer: number, onMove: (now: Point) => void): void {
  const controller = new AbortController();
  const options = { signal: controller.signal };
  stage.setPointerCapture(pointer);
  stage.addEventListener('pointermove', (event) => onMove(pointIn(stage, event)), options);
  for (const end of ['pointerup', 'pointercancel'] as const)
    stage.addEventListener(end, () => controller.abort(), options);
}
