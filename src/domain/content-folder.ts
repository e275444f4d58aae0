/** Where each kind of record lives below the content folder. The checker, the CMS and the loader read this table. */
export const contentFolders = {
  campaigns: { folder: 'campaigns', isPerLocale: true, extension: 'md' },
  messages: { folder: 'messages', isPerLocale: true, extension: 'md' },
  hotlines: { folder: 'hotlines', isPerLocale: false, extension: 'yml' },
  sources: { folder: 'sources', isPerLocale: false, extension: 'yml' },
  partners: { folder: 'partners', isPerLocale: false, extension: 'yml' },
} as const;

export type CollectionName = keyof typeof contentFolders;

export const siteFile = 'site.yml';
export const mediaFolder = 'media';

/** Path of a record's file as issues and the CMS name it, from the content folder's parent. */
export function recordFile(collection: CollectionName, id: string, locale?: string): string {
  const { folder, isPerLocale, extension } = contentFolders[collection];
  return isPerLocale && locale !== undefined
    ? `content/${folder}/${locale}/${id}.${extension}`
    : `content/${folder}/${id}.${extension}`;
}

/** A picture's path below the content folder. Editors and the CMS write `media/x.jpg`; a leading slash or `content/` is forgiven. */
export function mediaPath(file: string): string {
  const name = file.replace(/^\/?(?:content\/)?/, '').replace(new RegExp(`^${mediaFolder}/`), '');
  return `${mediaFolder}/${name}`;
}
