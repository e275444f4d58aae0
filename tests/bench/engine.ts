import type { BenchCard } from './bench-card.ts';

export const engineNames = [
  'ours',
  'oursFlat',
  'satori',
  'canvaskit',
  'chromium',
  'chromiumDocument',
  'floor',
  'ownFloor',
] as const;
export type EngineName = (typeof engineNames)[number];

export const engineTitles: Readonly<Record<EngineName, string>> = {
  ours: 'Waymark, on a photo',
  oursFlat: 'Waymark, on flat colour',
  satori: 'satori + resvg',
  canvaskit: 'canvaskit',
  chromium: 'Chromium, one document, words exchanged',
  chromiumDocument: 'Chromium, a document for each card',
  floor: 'the floor: sharp, no text work',
  ownFloor: 'our raster, no text work',
};

/** One way to make a card: from its words and a photo that is ready, to a JPEG of 1080 by 1080 pixels. */
export interface Engine {
  readonly version: string;
  render(card: BenchCard): Promise<Uint8Array>;
  close(): Promise<void>;
}
