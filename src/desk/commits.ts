import { splitRecords } from './git.ts';
import type { Person } from './person.ts';
import type { Repository } from './repository.ts';

/** A commit, as the desk needs it. */
export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  /** When it was made, as an ISO 8601 date and time in UTC. */
  readonly madeAt: string;
  readonly message: string;
}

/** Reads the commit of that name, or nothing if there is none. */
export async function readCommit(repository: Repository, name: string): Promise<Commit | undefined> {
  const object = await repository.objects.read(`${name}^{commit}`);
  return object && parseCommit(object.id, object.bytes.toString('utf8'));
}

/** Takes the text of a commit object apart: header lines, a blank line, the message. */
function parseCommit(id: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = (end === -1 ? text : text.slice(0, end)).split('\n');
  const valuesOf = (key: string) =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const author = parseSignature(valuesOf('author')[0] ?? '');
  const committer = parseSignature(valuesOf('committer')[0] ?? '');
  return {
    id,
    tree: valuesOf('tree')[0] ?? '',
    parents: valuesOf('parent'),
    author: { name: author.name, email: author.email },
    madeAt: new Date(committer.seconds * 1000).toISOString(),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}

/** `Name <address> seconds zone` */
function parseSignature(line: string): Person & { readonly seconds: number } {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/u.exec(line) ?? [];
  return { name, email, seconds: Number(seconds) };
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

/** Writes a commit object, which nothing points to yet, and hands back its id. */
export async function writeCommit(repository: Repository, commit: NewCommit): Promise<string> {
  const parents = commit.parents.flatMap((parent) => ['-p', parent]);
  const id = await repository.run(
    ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '--no-gpg-sign', commit.tree, ...parents, '-F', '-'],
    {
      input: commit.message.toWellFormed().replaceAll('\0', ''),
      environment: {
        GIT_AUTHOR_NAME: commit.author.name,
        GIT_AUTHOR_EMAIL: commit.author.email,
        GIT_COMMITTER_NAME: commit.committer.name,
        GIT_COMMITTER_EMAIL: commit.committer.email,
      },
    },
  );
  return id.toString().trim();
}

/** The newest commit that two commits both come from, or nothing if they have no history in common. */
export async function findMergeBase(
  repository: Repository,
  one: string,
  other: string,
): Promise<string | undefined> {
  const { code, stdout, stderr } = await repository.ask(['merge-base', one, other]);
  if (code > 1) throw new Error(`git merge-base failed: ${stderr.trim()}`);
  return stdout.toString().trim() || undefined;
}

/** Who git is set up for on this computer; empty, if it is set up for nobody. */
export async function readConfiguredPerson(repository: Repository): Promise<Partial<Person>> {
  const { stdout } = await repository.ask(['config', '--null', '--get-regexp', '^user\\.(name|email)$']);
  const settings = new Map(splitRecords(stdout).map((record) => splitAtLineBreak(record)));
  const name = settings.get('user.name');
  const email = settings.get('user.email');
  return { ...(name && { name }), ...(email && { email }) };
}

/** A setting comes as its name, a line break, and its value. */
function splitAtLineBreak(record: string): [string, string] {
  const end = record.indexOf('\n');
  return end === -1 ? [record, ''] : [record.slice(0, end), record.slice(end + 1)];
}
