import { createElement } from 'react';
import type { Control, WidgetParts } from '../decap-types.ts';
import { say } from '../words/say.ts';
import { asControlClass, fetchFile, type MediaControlProps, nameOf } from './media-control.ts';
import { type MediaDesk, mediaValue } from './media-desk.ts';
import { orTell } from './photo-dialog.ts';

/** Decap's control of a picture, with a way to cover faces in the one that is there. */
export function coverable({ controlComponent, ...widget }: WidgetParts, media: MediaDesk): WidgetParts {
  const Base = controlComponent as unknown as new (
    props: MediaControlProps,
  ) => Control & {
    readonly props: MediaControlProps;
  }; // Decap's FileControl.
  class PictureControl extends Base {
    override render() {
      const { value } = this.props;
      if (typeof value !== 'string' || value === '') return super.render();
      const cover = createElement(
        'button',
        {
          type: 'button',
          className: 'desk-button',
          onClick: () => void orTell(nameOf(value), () => coverFaces(this.props, value, media)),
        },
        say('media.cover.open'),
      );
      return createElement('div', { className: 'desk-picture' }, super.render(), cover);
    }
  }
  return { ...widget, controlComponent: asControlClass(PictureControl) };
}

async function coverFaces(props: MediaControlProps, value: string, media: MediaDesk): Promise<void> {
  const covered = await media.cover(await fetchFile(props, value));
  if (!covered) return;
  await props.onPersistMedia(covered, { field: props.field });
  media.takeOut(nameOf(value));
  props.onChange(mediaValue(covered.name));
}
