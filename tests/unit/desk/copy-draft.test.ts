import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyDraft } from '../../../src/desk/copy-draft.ts';
import {
  AR,
  AR_TEXT,
  createContentRepository,
  createTestFolder,
  EN,
  EN_TEXT,
  FOLDERS,
  FR,
  persist,
  request,
} from './content-repository.ts';

const name = { collection: 'messages', slug: 'the-code' };

function prepare() {
  const repository = createContentRepository({
    [EN]: EN_TEXT,
    [AR]: AR_TEXT,
    'content/site.yml': 'name: Before you pay\n',
    'src/page.ts': 'no content\n',
  });
  const target = join(createTestFolder(), 'content');
  const copy = () =>
    copyDraft(
      { repositoryRoot: repository.root, contentRoot: 'content', contentFiles: FOLDERS, target },
      name,
    );
  const copied = (path: string) => join(target, path.replace('content/', ''));
  const read = (path: string) => readFileSync(copied(path), 'utf8');
  return { ...repository, copy, copied, readCopy: read };
}

describe('the content as it would be if a draft were published', () => {
  it('is what is published, with the draft over it', async () => {
    const { desk, copy, copied, readCopy } = prepare();
    await desk(persist({ texts: { [EN]: 'drafted\n', [FR]: 'nouveau\n' } }));
    await copy();
    expect([EN, FR, AR, 'content/site.yml'].map(readCopy)).toEqual([
      'drafted\n',
      'nouveau\n',
      AR_TEXT,
      'name: Before you pay\n',
    ]);
    expect(existsSync(copied('src/page.ts'))).toBe(false);
  });

  it('takes a published text as it lies in the folder, also when it is not committed', async () => {
    const { desk, copy, readCopy, write } = prepare();
    await desk(persist({ texts: { [EN]: 'drafted\n' } }));
    write(AR, 'not committed\n');
    await copy();
    expect(readCopy(AR)).toBe('not committed\n');
  });

  it('follows the next save, and leaves all other files alone', async () => {
    const { desk, copy, copied, readCopy } = prepare();
    await desk(persist({ texts: { [EN]: 'drafted\n', [FR]: 'nouveau\n' } }));
    await copy();
    const before = statSync(copied(AR)).ctimeMs;
    await desk(persist({ texts: { [EN]: 'drafted again\n' } }));
    await copy();
    expect(readCopy(EN)).toBe('drafted again\n');
    expect(statSync(copied(AR)).ctimeMs).toBe(before);
  });

  it('goes back to what is published where another draft leaves it alone', async () => {
    const { desk, copy, copied, readCopy, root, git } = prepare();
    await desk(persist({ texts: { [EN]: 'drafted\n', [FR]: 'nouveau\n' } }));
    await copy();
    await desk(request('deleteUnpublishedEntry'));
    await desk(persist({ texts: { [AR]: 'مسودة\n' } }));
    await copy();
    expect([readCopy(EN), readCopy(AR)]).toEqual([EN_TEXT, 'مسودة\n']);
    expect(existsSync(copied(FR))).toBe(false);
    expect([readFileSync(join(root, EN), 'utf8'), git('status', '--porcelain')]).toEqual([EN_TEXT, '']);
  });

  it('is refused for a draft that is not there', async () => {
    await expect(prepare().copy()).rejects.toMatchObject({ code: 'not-found' });
  });
});
