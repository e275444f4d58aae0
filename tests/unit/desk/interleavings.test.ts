import { describe, expect, it } from 'vitest';
import { blobId } from '../../../src/desk/blob-id.ts';
import { type ContentRepository, createContentRepository } from './content-repository.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createChance, writeText } from './message-text.ts';
import { createEditor, type Editor } from './two-editors.ts';

const repositories = 10;
const perRepository = 20;
const steps = 15;

/** French is not translated yet. */
const translated = ['en', 'ar'];
const locales = [...translated, 'fr'];
const pathOf = (locale: string, slug: string) => `content/messages/${locale}/${slug}.md`;

/** What a developer has under way in the same folder, and must find as it was. */
const staged = 'src/staged.ts';
const edited = 'src/edited.ts';
const untracked = 'notes.txt';

function textOf(slug: string, locale: string): string {
  return writeText({ headline: `${slug} ${locale}`, cardText: 'first', action: 'first' });
}

function prepare(slugs: readonly string[]): ContentRepository {
  const texts = slugs.flatMap((slug) =>
    translated.map((locale) => [pathOf(locale, slug), textOf(slug, locale)] as const),
  );
  const repository = createContentRepository({
    ...Object.fromEntries(texts),
    [staged]: 'before\n',
    [edited]: 'before\n',
  });
  repository.write(staged, 'half done\n');
  repository.git('add', staged);
  repository.write(edited, 'half done, too\n');
  repository.write(untracked, 'to do\n');
  return repository;
}

type Act = (turn: Turn) => Promise<unknown> | unknown;

/** What two editors may do next, and how often out of a hundred times. */
const choices: readonly (readonly [number, Act])[] = [
  [40, ({ editor }) => editor.edit()],
  [20, ({ editor }) => editor.save()],
  [12, ({ editors }) => Promise.all(editors.map((each) => each.save()))],
  [7, ({ editor }) => editor.load()],
  [5, ({ editor }) => editor.changeStatus()],
  [12, ({ editor }) => editor.publish()],
  [4, commitPastTheDesk],
];

function chooseAct(chance: number): Act {
  let past = 0;
  for (const [share, act] of choices) {
    past += share;
    if (chance < past) return act;
  }
  return commitPastTheDesk;
}

interface Turn {
  readonly editor: Editor;
  readonly editors: readonly Editor[];
  readonly repository: ContentRepository;
  readonly slug: string;
  readonly ledger: Ledger;
}

function commitPastTheDesk({ repository, slug, ledger }: Turn): void {
  const path = pathOf('en', slug);
  const text = repository.read(path).replace(/^action: (.*)$/mu, 'action: $1 and pushed');
  repository.write(path, text);
  repository.git('commit', '--quiet', '--message', 'Push', '--', path);
  ledger.onCommit(path, text);
}

async function interleave(repository: ContentRepository, slug: string, seed: number): Promise<Ledger> {
  const chance = createChance(seed);
  const paths = locales.map((locale) => pathOf(locale, slug));
  const ledger = createLedger(
    new Map(paths.map((path, index) => [path, translated[index] ? textOf(slug, translated[index]) : ''])),
  );
  const editors = ['Amal', 'Boris'].map((name) =>
    createEditor({ desk: repository.desk, name, slug, paths, chance, ledger }),
  );
  for (const editor of editors) await editor.load();
  for (let step = 0; step < steps; step += 1) {
    const editor = editors[chance() < 0.5 ? 0 : 1] as Editor; // There are two.
    await chooseAct(chance() * 100)({ editor, editors, repository, slug, ledger });
  }
  return ledger;
}

/** The ids of a branch's files, by path. */
function filesOf({ git }: ContentRepository, branch: string): Map<string, string> {
  const records = git('ls-tree', '-r', '-z', '--format=%(objectname) %(path)', branch).split('\0');
  return new Map(records.filter(Boolean).map((record) => [record.slice(41), record.slice(0, 40)]));
}

function idOf(text: string | undefined): string | undefined {
  return text ? blobId('sha1', Buffer.from(text)) : undefined;
}

function expectKept(repository: ContentRepository, ledgers: ReadonlyMap<string, Ledger>): void {
  const { git } = repository;
  const main = filesOf(repository, 'main');
  const objects = new Set(git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n'));
  const withDraft = [...ledgers].filter(([, { hasDraft }]) => hasDraft()).map(([slug]) => slug);
  const branches = git('branch', '--list', 'cms/*', '--format=%(refname:lstrip=4)').split('\n');
  expect(branches.filter(Boolean).toSorted()).toEqual(withDraft.toSorted());
  for (const [slug, { published, draft, acknowledged }] of ledgers) {
    for (const [path, text] of published) {
      expect(main.get(path), path).toBe(idOf(text));
      if (text) expect(repository.read(path)).toBe(text);
    }
    const inDraft = withDraft.includes(slug) ? filesOf(repository, `cms/messages/${slug}`) : new Map();
    for (const [path, { text }] of draft) expect(inDraft.get(path), `${path} in the draft`).toBe(idOf(text));
    // Also the versions between, which publishing leaves out of the published history on purpose.
    for (const text of acknowledged) expect(objects, text).toContain(idOf(text));
  }
}

function expectWhole({ git, read, faults }: ContentRepository, statusBefore: string): void {
  expect(faults()).toBe('');
  const written = git('log', '--all', '--reflog', '-p', '--format=%H');
  expect(written).not.toMatch(/^\+(?:<<<<<<<|=======|>>>>>>>)/mu);
  expect(git('status', '--porcelain')).toBe(statusBefore);
  expect([read(staged), read(edited), read(untracked)]).toEqual([
    'half done\n',
    'half done, too\n',
    'to do\n',
  ]);
  expect(git('show', `:${staged}`)).toBe('half done\n');
  expect(git('log', '--all', '--format=%s', '--', staged, edited, untracked)).toBe('Begin\n');
}

describe('two editors at one message', () => {
  const met = { saves: 0, conflicts: 0, publications: 0 };

  function count(ledgers: Iterable<Ledger>): void {
    for (const { acknowledged, met: own } of ledgers) {
      met.saves += acknowledged.length;
      met.conflicts += own.conflicts;
      met.publications += own.publications;
    }
  }

  it.each(Array.from({ length: repositories }, (_, index) => index * perRepository + 1))(
    'lose nothing in the twenty interleavings from seed %i on',
    { timeout: 60_000 },
    async (first) => {
      const seeds = Array.from({ length: perRepository }, (_, index) => first + index);
      const repository = prepare(seeds.map((seed) => `seed-${seed}`));
      const statusBefore = repository.git('status', '--porcelain');
      const ledgers = new Map<string, Ledger>();
      for (const seed of seeds) {
        const slug = `seed-${seed}`;
        const ledger = await interleave(repository, slug, seed).catch((cause: unknown) => {
          throw new Error(`Seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
        });
        ledgers.set(slug, ledger);
      }
      expectKept(repository, ledgers);
      expectWhole(repository, statusBefore);
      count(ledgers.values());
    },
  );

  it('have met each other often enough for this to show something', () => {
    expect(met.saves).toBeGreaterThan(400);
    expect(met.conflicts).toBeGreaterThan(100);
    expect(met.publications).toBeGreaterThan(30);
  });
});
