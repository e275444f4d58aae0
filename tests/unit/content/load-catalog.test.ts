import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/checks/explain.ts';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import { contentFolder } from '../../builders/content-folder.ts';
import { smallCampaignWith } from '../../builders/small-campaign.ts';

const contact = 'hotlines/eu-112.yml';
const message = 'messages/en/phone-number.md';

/** The small campaign in a real folder, after something was done to it. */
async function issuesAfter(change: (folder: string) => Promise<unknown>) {
  const folder = await contentFolder(smallCampaignWith());
  await change(folder);
  return (await loadCatalog(folder)).issues;
}

describe('what stands in the place of a file is named as what it is', () => {
  const cases: [string, (folder: string) => Promise<unknown>, { file: string; words: string }][] = [
    [
      'a folder',
      async (folder) => {
        await rm(path.join(folder, contact));
        await mkdir(path.join(folder, contact));
      },
      { file: contact, words: 'this is a folder, and a file belongs here' },
    ],
    [
      'a link to a folder',
      async (folder) => {
        await rm(path.join(folder, contact));
        await symlink(path.join(folder, 'sources'), path.join(folder, contact));
      },
      { file: contact, words: 'this is a link to a folder' },
    ],
    [
      'a link to nothing',
      async (folder) => {
        await rm(path.join(folder, contact));
        await symlink('gone.yml', path.join(folder, contact));
      },
      { file: contact, words: 'this is a link to a file that does not exist' },
    ],
    [
      'a link that leads back to itself',
      async (folder) => {
        await rm(path.join(folder, contact));
        await symlink('eu-112.yml', path.join(folder, contact));
      },
      { file: contact, words: 'this is a link to a file that does not exist' },
    ],
    [
      'a text in another encoding',
      (folder) => writeFile(path.join(folder, message), Buffer.from('Prénom', 'latin1')),
      { file: message, words: 'the file is not UTF-8 text' },
    ],
    [
      'a link in the place of a whole folder',
      async (folder) => {
        await rename(path.join(folder, 'messages/en'), path.join(folder, '.texts'));
        await symlink('../.texts', path.join(folder, 'messages/en'));
      },
      { file: 'messages/en', words: 'this is a link to a folder' },
    ],
  ];
  test.each(cases)('%s', async (_what, change, { file, words }) => {
    const issues = await issuesAfter(change);
    expect(issues.map(explain)).toEqual([expect.stringContaining(`content/${file}: ${words}`)]);
  });

  test('a file in the place of the content folder', async () => {
    const folder = await contentFolder(new Map([['content', 'not a folder']]));
    const { issues } = await loadCatalog(path.join(folder, 'content'));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['content-folder-unusable', 'error'],
    ]);
  });

  test('but a link to a file is that file', async () => {
    const issues = await issuesAfter(async (folder) => {
      await rename(path.join(folder, contact), path.join(folder, '.contact'));
      await symlink('../.contact', path.join(folder, contact));
    });
    expect(issues).toEqual([]);
  });
});

describe('a file that is no content', () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);

  test.each([
    '.DS_Store',
    'messages/.DS_Store',
    'media/Thumbs.db',
    'desktop.ini',
    'README',
    'readme.txt',
    'messages/en/README.md',
    'messages/en/phone-number.md~',
    '~$notes.docx',
    '.git/objects/ab',
  ])('is passed over: %s', async (name) => {
    const issues = await issuesAfter(async (folder) => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    });
    expect(issues).toEqual([]);
  });

  test.each(['notes.docx', 'archive/2024/poster.psd', 'messages/en/portrait.heic', 'hotlines/list.xlsx'])(
    'is a warning, whatever is in it: %s',
    async (name) => {
      const issues = await issuesAfter(async (folder) => {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), bytes);
      });
      expect(issues.map(({ code, severity, file }) => ({ code, severity, file }))).toEqual([
        { code: 'file-unexpected', severity: 'warning', file: `content/${name}` },
      ]);
    },
  );

  test('a record under a name that nothing reads is an error, for it would be lost', async () => {
    const issues = await issuesAfter((folder) =>
      rename(path.join(folder, contact), path.join(folder, 'hotlines/eu-112.yaml')),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'file-unexpected',
        severity: 'error',
        file: 'content/hotlines/eu-112.yaml',
      }),
    );
  });
});
