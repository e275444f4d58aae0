import { mediaFolder, recordFile } from '../domain/content-folder.ts';
import { error } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const pictureFile: Check = {
  name: 'picture-file',
  description:
    'A picture exists, is a picture, and carries no metadata: cameras write the place into the file.',
  find: ({ catalog, media }) =>
    catalog.messages.flatMap(({ slug, image }) => {
      if (!image) return [];
      const place = { file: recordFile('messages', slug, catalog.site.defaultLocale), field: 'image.file' };
      const found = media.get(picturePath(image.file));
      if (!found) return [error('image-missing', place, { image: image.file })];
      if (found.kind === 'unreadable') return [error('image-unreadable', place, { image: image.file })];
      return found.hasMetadata ? [error('image-has-metadata', place, { image: image.file })] : [];
    }),
};

export const pictureAltText: Check = {
  name: 'picture-alt-text',
  description: 'Every locale says in words what the picture shows.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => message.image !== undefined && text.alt === undefined)
      .map(({ file }) => error('image-alt-missing', { file, field: 'alt' }, {})),
};

/** Editors and the CMS write `media/x.jpg`; a leading slash or `content/` is forgiven. */
function picturePath(file: string): string {
  const name = file.replace(/^\/?(?:content\/)?/, '');
  return name.startsWith(`${mediaFolder}/`) ? name : `${mediaFolder}/${name}`;
}
