/** The colours of everything that is drawn, as six hexadecimal digits. A site's brand may replace some of them. */
export interface Palette {
  /** Letters on paper, and the dark field. */
  readonly ink: string;
  /** Paper, and letters on a dark field. */
  readonly chalk: string;
  readonly white: string;
  /** Blazes and the action bar. */
  readonly yellow: string;
  /** Only for what is safe or true. */
  readonly green: string;
  /** Only for the mark that strikes a false claim. */
  readonly red: string;
  readonly river: string;
}

export const defaultPalette: Palette = {
  ink: '#14213D',
  chalk: '#FBF8F1',
  white: '#FFFFFF',
  yellow: '#F5B301',
  green: '#17735A',
  red: '#B3361E',
  river: '#2B6CB0',
};
