import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import words from '../../../src/cms/words/en/index.ts';
import { sayIfKnown } from '../../../src/cms/words/say.ts';
import { inEnglish, sentence, sentences } from '../../../src/desk/sentences.ts';

const folder = fileURLToPath(new URL('../../../src/desk/', import.meta.url));

describe('the sentences of the desk', () => {
  it('are known to its page, word for word', () => {
    expect(words.server).toEqual(sentences);
  });

  it('are all in use', () => {
    const source = readdirSync(folder)
      .filter((name) => name !== 'sentences.ts')
      .map((name) => readFileSync(folder + name, 'utf8'))
      .join('\n');
    expect(Object.keys(sentences).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  it('come with what they speak of, as the page says them', () => {
    const missing = sentence('fileMissing', { path: 'content/media/a <b>.jpg' });
    expect(inEnglish(missing)).toBe('There is no file content/media/a <b>.jpg.');
    expect(sayIfKnown(`server.${missing.key}`, missing.values)).toBe(inEnglish(missing));
    expect(sayIfKnown('server.sentenceOfALaterVersion')).toBeUndefined();
  });
});
