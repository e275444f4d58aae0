import { describe, expect, it } from 'vitest';
import { faultOfPath } from '../../../src/desk/content-path.ts';
import { inEnglish } from '../../../src/desk/sentences.ts';

const ALLOWED = ['content/messages', 'content/media', 'content/site.yml'];

describe('the path of a content file', () => {
  it.each([
    'content/messages/en/the-code.md',
    'content/messages/fa/می‌روم.md',
    'content/media/a photo (1) [x] 100%.jpg',
    'content/messages/en/it-is-..-fine.md',
    'content/messages/en/legit.md',
    'content/site.yml',
    'content/messages',
  ])('is fine: %s', (path) => {
    expect(faultOfPath(path, ALLOWED)).toBeUndefined();
  });

  it.each([
    ['', /is not a path inside/u],
    ['/etc/passwd', /is not a path inside/u],
    ['C:/content/messages/x.md', /is not a path inside/u],
    ['content/messages/../../.env', /may not have “\.\.” in it/u],
    ['content/messages/./x.md', /may not have “\.” in it/u],
    ['content/messages//x.md', /may not have “” in it/u],
    ['content/messages/x/', /may not have “” in it/u],
    ['content\\messages\\x.md', /has a character that a file name here may not have/u],
    ['content/messages/a\nb.md', /has a character/u],
    ['content/messages/a\0.md', /has a character/u],
    ['content/messages/.git/config', /may not have “\.git” in it/u],
    ['content/messages/.GIT/config', /may not have “\.GIT” in it/u],
    ['content/messages/.g\u200cit/config', /may not have/u],
    ['content/messages/git~1/config', /may not have/u],
    ['content/media/.gitattributes', /may not have/u],
    ['package.json', /is outside the folders that editors may change/u],
    ['content/messages-old/x.md', /is outside/u],
    ['content/site.yml.bak', /is outside/u],
    ['.git/config', /may not have/u],
  ])('is refused: %j', (path, sentence) => {
    const fault = faultOfPath(path, ALLOWED);
    expect(fault && inEnglish(fault)).toMatch(sentence);
  });
});
