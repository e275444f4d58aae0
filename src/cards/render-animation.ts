import type { CardFile } from '../domain/card-file.ts';
import { animationFrames } from './animation-frames.ts';
import type { CardModel } from './card-model.ts';
import { type CardTools, drawCard } from './draw-card.ts';
import { type Animation, encodeGif, encodeMovingWebp } from './encode-animation.ts';

export async function renderAnimatedWebp(
  model: CardModel,
  file: CardFile,
  tools: CardTools,
): Promise<Uint8Array> {
  return encodeMovingWebp(await drawAnimation(model, file, tools), file.maxBytes);
}

export async function renderAnimatedGif(
  model: CardModel,
  file: CardFile,
  tools: CardTools,
): Promise<Uint8Array> {
  return encodeGif(await drawAnimation(model, file, tools), file.maxBytes);
}

async function drawAnimation(model: CardModel, file: CardFile, tools: CardTools): Promise<Animation> {
  const frames = animationFrames(model);
  const drawn = await Promise.all(frames.map((frame) => drawCard(frame.model, { ...file, blur: 0 }, tools)));
  return {
    frames: drawn.map(({ pixels }) => pixels),
    grounds: drawn.flatMap(({ blocks }) => blocks.map(({ ground }) => ground)),
    delays: frames.map(({ delay }) => delay),
  };
}
