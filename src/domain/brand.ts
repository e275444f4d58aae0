import { z } from 'astro/zod';
import { field } from './field.ts';
import { defaultPalette, type Palette } from './palette.ts';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

function colourField(title: string, hint: string) {
  return field(colour.optional(), { title, hint, control: { kind: 'line' } });
}

export const cornerStyles = ['round', 'square'] as const;
export type CornerStyle = (typeof cornerStyles)[number];

/** How a site's cards look: all of it may be left out. Every pair of colours is checked for contrast. */
export const brand = field(
  z.strictObject({
    colours: field(
      z
        .strictObject({
          ink: colourField('Ink', 'Letters on paper, and the dark field, e.g. #14213D.'),
          chalk: colourField('Paper', 'Paper, and letters on a dark field, e.g. #FBF8F1.'),
          blaze: colourField('Blaze', 'The marks and the action bar, e.g. #F5B301.'),
          river: colourField('Second field', 'A field a campaign can choose, e.g. #2B6CB0.'),
          safe: colourField('Safe', 'Only for what is true or safe, e.g. #17735A.'),
          caution: colourField('Caution', 'Only for the mark that strikes a false claim, e.g. #B3361E.'),
        })
        .optional(),
      {
        title: 'Colours',
        hint: 'Six digits after a #. Leave out what you do not change.',
        control: { kind: 'group' },
      },
    ),
    logos: field(z.array(z.string().trim().min(1)).max(3).optional(), {
      title: 'Logos',
      hint: 'Up to three PNG or SVG files in content/media; the first one is yours. On a white or transparent ground.',
      control: { kind: 'list', itemTitle: 'Logo' },
    }),
    corners: field(z.enum(cornerStyles).optional(), {
      title: 'Corners',
      control: { kind: 'choice', labels: { round: 'Rounded', square: 'Square' } },
    }),
    cropMarks: field(z.enum(['none', 'marks']).optional(), {
      title: 'Crop marks',
      hint: 'Printed posters get 3 mm of bleed and crop marks, as print shops want them.',
      control: { kind: 'choice', labels: { none: 'None', marks: 'Bleed and crop marks' } },
    }),
  }),
  {
    title: 'Look of the cards',
    hint: 'Optional: the product’s own look is used.',
    control: { kind: 'group' },
  },
);
export type Brand = z.infer<typeof brand>;

/** The product's colours with those of the brand in their place. */
export function brandPalette({ colours }: Brand = {}): Palette {
  return {
    ...defaultPalette,
    ink: colours?.ink ?? defaultPalette.ink,
    chalk: colours?.chalk ?? defaultPalette.chalk,
    yellow: colours?.blaze ?? defaultPalette.yellow,
    river: colours?.river ?? defaultPalette.river,
    green: colours?.safe ?? defaultPalette.green,
    red: colours?.caution ?? defaultPalette.red,
  };
}
