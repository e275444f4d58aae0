import type { FieldColour } from './card-model.ts';

/** The colours of all cards, as six hexadecimal digits. */
export const palette = {
  ink: '#14213D',
  chalk: '#FBF8F1',
  white: '#FFFFFF',
  /** Blazes and the action bar. */
  yellow: '#F5B301',
  /** Only for what is safe or true. */
  green: '#17735A',
  /** Only for the mark that strikes a false claim. */
  red: '#B3361E',
  river: '#2B6CB0',
} as const;

/** The flat field a statement stands on. */
export const fieldColours: Readonly<Record<FieldColour, string>> = {
  ink: palette.ink,
  river: palette.river,
  green: palette.green,
};

/**
 * The two colours a photo is printed in: its black becomes `dark`, its white `light`. Even on a blank white photo
 * chalk letters keep a contrast of 4.5:1, because `light` is the brightest colour that can come out.
 */
export interface PhotoTint {
  readonly dark: string;
  readonly light: string;
}

export const photoTints: Readonly<Record<FieldColour, PhotoTint>> = {
  ink: { dark: '#0A1226', light: '#506A92' },
  river: { dark: '#0B2440', light: '#2B6CB0' },
  green: { dark: '#06281F', light: '#17735A' },
};

/** WCAG 2.2 contrast ratio of two opaque colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of a colour, each from 0 to 255. */
export function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
