import { describe, expect, it } from 'vitest';
import { createBatchParser, type GitObject } from '../../../src/desk/object-reader.ts';

const ID = 'a'.repeat(40);
const BODY = 'blob ten\n';
const OUTPUT = Buffer.from(
  `${ID} blob ${BODY.length}\n${BODY}\nHEAD:no such file blob 5 missing\n${ID} tree 0\n\n`,
);
const ANSWERS = [
  { id: ID, type: 'blob', bytes: Buffer.from(BODY) },
  undefined,
  { id: ID, type: 'tree', bytes: Buffer.from('') },
];

describe('the output of git cat-file', () => {
  it.each([1, 2, 7, 48, OUTPUT.length])(
    'is cut into its answers when it comes in pieces of %d bytes',
    (size) => {
      const answers: (GitObject | undefined)[] = [];
      const take = createBatchParser((answer) => answers.push(answer));
      for (let at = 0; at < OUTPUT.length; at += size) take(OUTPUT.subarray(at, at + size));
      expect(answers).toEqual(ANSWERS);
    },
  );
});
