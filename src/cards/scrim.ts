import type { Palette } from '../domain/palette.ts';
import { contrast, type FieldColour, fieldColour, mixed } from './palette.ts';
import { recentlyUsed } from './recently-used.ts';

/**
 * The colours a photo is printed in: its black becomes `dark`. Its white becomes `brightest` under the weakest scrim
 * and `safest` under the strongest, on which letters keep their contrast even where the photo is blank white.
 */
export interface Scrim {
  readonly dark: string;
  readonly brightest: string;
  readonly safest: string;
  readonly letters: string;
}

/** WCAG 2.2, contrast (minimum), and a little for the rounding of an encoder. */
const LEAST_CONTRAST = 4.6;
const STEPS = 64;

export function scrimOf(colour: FieldColour, palette: Palette): Scrim {
  const field = fieldColour(colour, palette);
  return scrims.obtain(`${field} ${palette.chalk}`, () => createScrim(field, palette.chalk));
}

/** A campaign has one or two; finding out what letters stand out on takes its time. */
const scrims = recentlyUsed<Scrim>(16);

function createScrim(field: string, letters: string): Scrim {
  const safest = brightestFor(letters, field);
  return {
    dark: mixed(field, '#000000', 0.6),
    brightest: mixed(safest, letters, 0.55),
    safest,
    letters,
  };
}

/** The brightest shade of a field that the letters still stand out on. */
function brightestFor(letters: string, field: string): string {
  const shades = Array.from({ length: 2 * STEPS + 1 }, (_, step) =>
    step <= STEPS ? mixed('#000000', field, step / STEPS) : mixed(field, '#FFFFFF', (step - STEPS) / STEPS),
  );
  return shades.findLast((shade) => contrast(letters, shade) >= LEAST_CONTRAST) ?? '#000000';
}

/** How many strengths there are between none and full: prints of equal strength are shared. */
const STRENGTHS = 8;

/**
 * What a photo's white is printed as: the brightest colour under which letters keep their contrast on the brightest
 * pixel that is really behind them.
 *
 * @param shade That pixel, 0 (the photo's black) to 255 (its white).
 */
export function lightEndFor({ dark, brightest, safest, letters }: Scrim, shade: number): string {
  for (let strength = 0; strength < STRENGTHS; strength++) {
    const light = mixed(brightest, safest, strength / STRENGTHS);
    if (contrast(letters, mixed(dark, light, shade / 255)) >= LEAST_CONTRAST) return light;
  }
  return safest;
}
