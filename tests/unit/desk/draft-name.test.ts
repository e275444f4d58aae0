import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { draftId, draftRef, faultOfDraftName, parseDraftId } from '../../../src/desk/draft-name.ts';
import { inEnglish } from '../../../src/desk/sentences.ts';

const GOOD = ['the-code', 'الرمز', 'می‌روم', 'a.b_c', 'folder/the-code', '½-price', 'a@b'];
const BAD = [
  '',
  '.',
  '..',
  'a..b',
  '.hidden',
  'ends.',
  'x.lock',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[1]',
  'a\\b',
  'a@{b',
  'a//b',
  'a/',
  'a\nb',
  '-x',
];

function gitAccepts(ref: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', ref], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function explain(slug: string): string | undefined {
  const fault = faultOfDraftName({ collection: 'messages', slug });
  return fault && inEnglish(fault);
}

describe('the name of a draft', () => {
  it.each(GOOD)('may be %s, and git takes it', (slug) => {
    const name = { collection: 'messages', slug };
    expect(faultOfDraftName(name)).toBeUndefined();
    expect(gitAccepts(draftRef(name))).toBe(true);
    expect(parseDraftId(draftId(name))).toEqual(name);
  });

  it.each(BAD)('may not be %j', (slug) => {
    expect(explain(slug)).toMatch(/cannot be part of the name of a draft/u);
  });

  it('may not be longer than a file name', () => {
    const slug = 'ل'.repeat(96);
    expect(explain(slug)).toBe(`“${slug}” is too long for the name of a file. Choose a shorter one.`);
    expect(faultOfDraftName({ collection: 'messages', slug: 'ل'.repeat(95) })).toBeUndefined();
  });

  it.each(['', 'messages', 'messages/', '/the-code'])('is not read from %j', (id) => {
    expect(parseDraftId(id)).toBeUndefined();
  });
});
