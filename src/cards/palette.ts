import type { CampaignFacts } from '../domain/campaign.ts';
import { channels } from '../domain/colour.ts';
import type { Palette } from '../domain/palette.ts';

export { channels, contrast } from '../domain/colour.ts';

export type FieldColour = CampaignFacts['colour'];

/** The flat field a message stands on. */
export function fieldColour(colour: FieldColour, palette: Palette): string {
  return { ink: palette.ink, river: palette.river, green: palette.green }[colour];
}

/** A colour on the way from one to another; `share` is 0 at the first, 1 at the second. */
export function mixed(from: string, to: string, share: number): string {
  const end = channels(to);
  const mix = channels(from).map((value, index) => Math.round(value + ((end[index] ?? 0) - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
