import { cardFiles } from '../../src/domain/card-file.ts';

/** The picture that every engine makes. */
export const square = cardFiles.square;
