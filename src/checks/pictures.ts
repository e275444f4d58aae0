import { mediaPath, recordFile } from '../domain/content-folder.ts';
import { error, type Issue, type IssuePlace } from '../domain/issue.ts';
import { LEAST_PHOTO_SIDE, type MediaFile, MOST_MEGAPIXELS } from '../domain/media-file.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const pictureFile: Check = {
  name: 'picture-file',
  description:
    'A picture exists, can be opened, is large enough for a card, and carries no metadata: cameras write the place into the file.',
  find: ({ catalog, media }) =>
    catalog.messages.flatMap(({ slug, image }) => {
      if (!image) return [];
      const place = { file: recordFile('messages', slug, catalog.site.defaultLocale), field: 'image.file' };
      return photoIssues(media.get(mediaPath(image.file)), image.file, place);
    }),
};

function photoIssues(found: MediaFile | undefined, image: string, place: IssuePlace): Issue[] {
  switch (found?.kind) {
    case undefined:
      return [error('image-missing', place, { image })];
    case 'unreadable':
      return [error('image-unreadable', place, { image })];
    case 'oversized':
      return [
        error('image-oversized', place, { image, megapixels: found.megapixels, most: MOST_MEGAPIXELS }),
      ];
    case 'unsuited':
      return [error('image-unsuited', place, { image, format: found.format })];
    case 'recording':
      return [error('image-unsuited', place, { image, format: found.format })];
    case 'drawing':
      return [error('image-unsuited', place, { image, format: 'svg' })];
    case 'picture':
      return pictureIssues(found, image, place);
  }
}

function pictureIssues(
  { width, height, hasMetadata }: MediaFile & { kind: 'picture' },
  image: string,
  place: IssuePlace,
): Issue[] {
  return [
    ...(Math.min(width, height) < LEAST_PHOTO_SIDE
      ? [error('image-too-small', place, { image, width, height, least: LEAST_PHOTO_SIDE })]
      : []),
    ...(hasMetadata ? [error('image-has-metadata', place, { image })] : []),
  ];
}

export const pictureAltText: Check = {
  name: 'picture-alt-text',
  description: 'Every locale says in words what the picture shows.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => message.image !== undefined && text.alt === undefined)
      .map(({ file }) => error('image-alt-missing', { file, field: 'alt' }, {})),
};
