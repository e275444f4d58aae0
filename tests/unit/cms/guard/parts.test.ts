import { describe, expect, it } from 'vitest';
import { decapFormat } from '../../../../src/cms/decap-format.ts';
import { splitMarkLine, withBase, writeMarkLine } from '../../../../src/cms/guard/base-mark.ts';
import { contentPaths } from '../../../../src/cms/guard/content-paths.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { createReadingGroups } from '../../../../src/cms/guard/reading-groups.ts';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';

describe('a revision', () => {
  it.each([
    // git hash-object, of an empty file, of "hello\n", and of "اسأل\n" in UTF-8.
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['اسأل\n', 'db78e71c5821b812af7578ced60094ab647ec81e'],
  ])('of %j is the id that git gives', (text, id) => {
    expect(revisionOf(text)).toBe(id);
  });
});

describe('the mark of a text', () => {
  const base = 'ce013625030ba8dba906f756967f9e9ca394464a';

  it.each([
    ['a file', base],
    ['no file', null],
    ['nothing known', undefined],
  ])('says that it was made from %s', (_, from) => {
    expect(splitMarkLine(writeMarkLine('text\n', { base: from }))).toEqual({ text: 'text\n', base: from });
  });

  it('is no part of a text that has none', () => {
    expect(splitMarkLine('# waymark-base: maybe\ntext\n')).toEqual({
      text: '# waymark-base: maybe\ntext\n',
      base: undefined,
    });
  });

  it('travels through the form and comes out again, and not into the file', () => {
    const format = decapFormat('sources', createLoadedTexts());
    const written = format.toFile({ ...format.fromFile('title: A\n'), title: 'B' });
    expect(splitMarkLine(written)).toEqual({ text: 'title: B\n', base: revisionOf('title: A\n') });
  });

  it('stays with a backup that the browser kept', () => {
    const format = decapFormat('sources', createLoadedTexts());
    const backup = format.toFile(withBase({ title: 'B' }, null));
    expect(splitMarkLine(format.toFile(format.fromFile(backup))).base).toBeNull();
  });
});

describe('reads that begin together', () => {
  it('fail together', async () => {
    const groups = createReadingGroups();
    const reads = [Promise.resolve(1), Promise.reject(new Error('gone'))].map((read) =>
      groups.join('a', read),
    );
    const results = await Promise.allSettled(reads);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('of another record are not concerned', async () => {
    const groups = createReadingGroups();
    const failing = groups.join('a', Promise.reject(new Error('gone')));
    await expect(groups.join('b', Promise.resolve(1))).resolves.toBe(1);
    await expect(failing).rejects.toThrow('gone');
  });
});

describe('the paths of the content', () => {
  const paths = contentPaths('site/content', 'en');

  it.each([
    ['site/content/messages/ar/a.md', { collection: 'messages', locale: 'ar' }],
    ['site/content/sources/a.yml', { collection: 'sources', locale: undefined }],
    ['site/content/site.yml', undefined],
    ['content/messages/ar/a.md', undefined],
  ])('%s is told by the path alone', (path, place) => {
    expect(paths.placeOf(path)).toEqual(place);
  });

  it.each([
    ['site/content/messages/a.md', 'site/content/messages/en/a.md'],
    ['site/content/messages/ar/a.md', 'site/content/messages/ar/a.md'],
    ['site/content/sources/a.yml', 'site/content/sources/a.yml'],
  ])('%s with a language is %s', (path, expected) => {
    expect(paths.withLocale(path)).toBe(expected);
  });

  it.each([
    ['site/content/media/a.jpg', true],
    ['site/content/media/a.WebP', true],
    ['site/content/media/a.svg', true],
    ['site/content/media/a.mp3', true],
    ['site/content/media/a.ogg', true],
    ['site/content/media/a.gif', false],
    ['site/content/media/a.wav', false],
    ['site/content/messages/a.jpg', false],
  ])('%s is of a kind that is cleaned before upload: %s', (path, expected) => {
    expect(paths.isCleanedFile(path)).toBe(expected);
  });

  it('may begin at the top of the repository', () => {
    expect(contentPaths('', 'en').placeOf('messages/ar/a.md')?.locale).toBe('ar');
  });
});
