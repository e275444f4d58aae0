import { brandPalette } from '../domain/brand.ts';
import { contrast } from '../domain/colour.ts';
import { mediaPath, siteFile } from '../domain/content-folder.ts';
import { error, type Issue, type IssuePlace } from '../domain/issue.ts';
import type { MediaFile } from '../domain/media-file.ts';
import type { Palette } from '../domain/palette.ts';
import type { Check } from './check.ts';

const file = `content/${siteFile}`;

/** WCAG 2.2, contrast (minimum). */
const LEAST_CONTRAST = 4.5;

/** Which colours stand on which, on some card. */
function pairs({ ink, chalk, yellow, green, red, river }: Palette) {
  return [
    [ink, chalk],
    [ink, yellow],
    [chalk, river],
    [chalk, green],
    [chalk, red],
  ] as const;
}

export const brandContrast: Check = {
  name: 'brand-contrast',
  description: `Every pair of the brand's colours that stand on each other has a contrast of at least ${LEAST_CONTRAST}:1.`,
  find: ({ catalog }) =>
    pairs(brandPalette(catalog.site.brand))
      .map(([letters, behind]) => ({ letters, behind, ratio: contrast(letters, behind) }))
      .filter(({ ratio }) => ratio < LEAST_CONTRAST)
      .map((pair) =>
        error('brand-contrast', { file, field: 'brand.colours' }, { ...pair, least: LEAST_CONTRAST }),
      ),
};

export const logoFile: Check = {
  name: 'logo-file',
  description: 'A logo exists, can be opened, and holds no script and no outside address.',
  find: ({ catalog, media }) =>
    (catalog.site.brand?.logos ?? []).flatMap((logo, index) =>
      logoIssues(media.get(mediaPath(logo)), logo, { file, field: `brand.logos.${index}` }),
    ),
};

function logoIssues(found: MediaFile | undefined, logo: string, place: IssuePlace): Issue[] {
  if (!found) return [error('logo-missing', place, { logo })];
  if (found.kind === 'picture') return [];
  if (found.kind !== 'drawing') return [error('logo-unreadable', place, { logo })];
  return found.danger === undefined ? [] : [error('logo-unsafe', place, { logo, danger: found.danger })];
}
