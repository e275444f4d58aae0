import { Component, createElement, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { type CardFormatId, cardFormats } from '../../domain/card-format.ts';
import { type DecapStore, isEntryMap, type WidgetParts } from '../decap-types.ts';
import { say } from '../words/say.ts';
import { cropPosition, type FocalPoint, middle, type Size } from './crop.ts';
import { addressOf, asControlClass, type MediaControlProps } from './media-control.ts';
import { wholeNumber } from './sizes.ts';

interface State {
  /** The address of the record's picture; empty when it has none, or it is still loading. */
  readonly picture: string;
  /** Pixels of the picture, once it is shown. */
  readonly size: Size | undefined;
}

const shownFormats = ['square', 'portrait', 'story', 'wide'] as const satisfies readonly CardFormatId[];

/** Where the picture of a record is, from its data. */
const picturePath = ['entry', 'data', 'image', 'file'];

/** A widget for the focal point of the picture in the same record: shown on the picture, with what cards keep of it. */
export function focalPointWidget(store: DecapStore): WidgetParts {
  const control = class extends FocalPointControl {
    protected override readonly store = store;
  };
  return { name: 'focal-point', controlComponent: asControlClass(control) };
}

abstract class FocalPointControl extends Component<MediaControlProps, State> {
  protected abstract readonly store: DecapStore;
  override state: State = { picture: '', size: undefined };
  private stopListening: (() => void) | undefined;

  override componentDidMount(): void {
    this.stopListening = this.store.subscribe(() => this.findPicture());
    this.findPicture();
  }

  override componentWillUnmount(): void {
    this.stopListening?.();
  }

  /** Asked after every change of the store: a picture that was just chosen is loaded a moment later. */
  private findPicture(): void {
    const picture = addressOf(this.props, this.store.getState().entryDraft?.getIn(picturePath));
    if (picture !== this.state.picture) this.setState({ picture, size: undefined });
  }

  private readonly setPoint = (point: FocalPoint): void => {
    this.props.onChange(this.props.field.clear().merge(point));
  };

  override render(): ReactNode {
    const { value, forID } = this.props;
    const { picture, size } = this.state;
    const point = pointOf(value);
    if (picture === '')
      return createElement('p', { className: 'desk-focal-empty' }, say('media.focal.noPicture'));
    return createElement(
      'div',
      { className: 'desk-focal', id: forID },
      stage({ picture, point, onPoint: this.setPoint, onSize: (found) => this.setState({ size: found }) }),
      slider({ axis: 'x', point, onPoint: this.setPoint }),
      slider({ axis: 'y', point, onPoint: this.setPoint }),
      size && crops(picture, point, size),
      value !== undefined &&
        createElement(
          'button',
          { type: 'button', className: 'desk-button', onClick: () => this.props.onChange(undefined) },
          say('media.focal.reset'),
        ),
    );
  }
}

function pointOf(value: unknown): FocalPoint {
  if (!isEntryMap(value)) return middle;
  const [x, y] = [value.get('x'), value.get('y')];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : middle;
}

interface Stage {
  readonly picture: string;
  readonly point: FocalPoint;
  readonly onPoint: (point: FocalPoint) => void;
  readonly onSize: (size: Size) => void;
}

/** The left of a picture is its left in every language, so it is always read from left to right. */
function stage({ picture, point, onPoint, onSize }: Stage): ReactNode {
  return createElement(
    'div',
    {
      className: 'desk-focal-stage',
      dir: 'ltr',
      onPointerDown(event: PointerEvent<HTMLElement>) {
        // A finger that begins beside the mark may be scrolling the form; a tap comes as a click.
        if (event.pointerType === 'touch' && !isMark(event.target)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        onPoint(pointUnder(event));
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onPoint(pointUnder(event));
      },
      onClick: (event: MouseEvent<HTMLElement>) => onPoint(pointUnder(event)),
    },
    createElement('img', {
      src: picture,
      alt: '',
      draggable: false,
      onLoad: ({ currentTarget: { naturalWidth, naturalHeight } }: { currentTarget: HTMLImageElement }) =>
        onSize({ width: naturalWidth, height: naturalHeight }),
    }),
    createElement('span', {
      className: 'desk-focal-mark',
      style: { left: `${point.x}%`, top: `${point.y}%` },
    }),
  );
}

function isMark(target: EventTarget): boolean {
  return target instanceof Element && target.matches('.desk-focal-mark');
}

function pointUnder({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): FocalPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const percent = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 100);
  return { x: percent((clientX - left) / width), y: percent((clientY - top) / height) };
}

interface Slider {
  readonly axis: 'x' | 'y';
  readonly point: FocalPoint;
  readonly onPoint: (point: FocalPoint) => void;
}

function slider({ axis, point, onPoint }: Slider): ReactNode {
  const percent = wholeNumber(point[axis]);
  return createElement(
    'label',
    { className: 'desk-focal-slider' },
    createElement(
      'span',
      null,
      say(axis === 'x' ? 'media.focal.fromLeft' : 'media.focal.fromTop', { percent }),
    ),
    createElement('input', {
      type: 'range',
      dir: 'ltr',
      min: 0,
      max: 100,
      value: point[axis],
      onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        onPoint({ ...point, [axis]: currentTarget.valueAsNumber }),
    }),
  );
}

function crops(picture: string, point: FocalPoint, size: Size): ReactNode {
  const crop = (format: (typeof shownFormats)[number]) => {
    const { width, height } = cardFormats[format];
    const { x, y } = cropPosition(point, size, { width, height });
    const style = { aspectRatio: `${width} / ${height}`, objectPosition: `${x}% ${y}%` };
    return createElement(
      'figure',
      { key: format },
      createElement('img', { src: picture, alt: '', style }),
      createElement('figcaption', null, say(`media.focal.${format}`)),
    );
  };
  return createElement('div', { className: 'desk-focal-crops' }, ...shownFormats.map(crop));
}
