import { createHash } from 'node:crypto';
import { createPhotoBases } from '../../src/cards/photo-base.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { cardFilesOf } from '../../src/domain/card-file.ts';
import { materials } from './card-engine.ts';
import { claimModel, statementModel } from './card-model.ts';

/** Prints the hash of every file of two cards: the test starts this as a process with its own environment. */
const tools = { ...materials, photos: createPhotoBases('.') };
for (const model of [statementModel('ur'), claimModel('en')]) {
  for (const file of cardFilesOf(model.template)) {
    const hash = createHash('sha256').update(await renderCard(model, file, tools));
    process.stdout.write(`${model.template} ${file.id} ${hash.digest('hex')}\n`);
  }
}
