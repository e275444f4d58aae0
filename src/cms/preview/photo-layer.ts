import { createElement, useEffect, useRef, useState } from 'react';
import type { PreviewCard, PreviewPhoto } from './card-preview.ts';

/** A picture of the form, saved or not, as Decap hands it out. */
export interface PictureAsset {
  readonly path: string;
  toString(): string;
}

export type GetAsset = (path: string) => PictureAsset;

/** Pixels; the cards on the screen are smaller. */
const LARGEST_WIDTH = 720;

/** The photo under a card, printed in its colours. Printed when there is time, so that typing stays fast. */
export function PhotoLayer({ card, photo }: { card: PreviewCard; photo: ImageBitmap | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { photo: print, width, height } = card;
  useEffect(() => {
    if (!print || !photo) return undefined;
    const idle = requestIdleCallback(() => canvas.current && print.print(photo, canvas.current), {
      timeout: 100,
    });
    return () => cancelIdleCallback(idle);
  }, [print, photo]);
  const scale = Math.min(1, LARGEST_WIDTH / width);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return createElement('canvas', { ref: canvas, ...size, className: 'photo', 'aria-hidden': true });
}

/** The open picture behind a photo of a card; undefined while there is none, or when it cannot be opened. */
export function usePicture(photo: PreviewPhoto | undefined, getAsset: GetAsset): ImageBitmap | undefined {
  const [picture, setPicture] = useState<ImageBitmap>();
  const asset = photo && getAsset(photo.file);
  const address = asset && asset.path !== emptyAsset ? String(asset) : '';
  useEffect(() => {
    let isWanted = address !== '';
    if (isWanted) void open(address).then((opened) => isWanted && setPicture(opened));
    return () => {
      isWanted = false;
      setPicture(undefined);
    };
  }, [address]);
  return picture;
}

/** What Decap hands out while a picture is being loaded. */
const emptyAsset = 'empty.svg';

async function open(address: string): Promise<ImageBitmap | undefined> {
  try {
    const response = await fetch(address);
    return await createImageBitmap(await response.blob());
  } catch {
    // Said beside the card; the form says what is wrong with the file.
    return undefined;
  }
}
