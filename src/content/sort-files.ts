import { error, type Issue } from '../domain/issue.ts';
import { type RecordRole, roleOf, type TextRole, wellNamed } from './file-role.ts';
import type { RawFile } from './raw-content.ts';

export interface WithRole<Role> {
  readonly role: Role;
  readonly text: string;
}

export interface SortedFiles {
  readonly textFiles: readonly WithRole<TextRole>[];
  readonly recordFiles: readonly WithRole<RecordRole>[];
  readonly issues: readonly Issue[];
}

/** Tells by its path what every file is. Files in a wrong place or under a wrong name are reported and left out. */
export function sortFiles(files: readonly RawFile[]): SortedFiles {
  const textFiles: WithRole<TextRole>[] = [];
  const recordFiles: WithRole<RecordRole>[] = [];
  const issues: Issue[] = [];
  const firstOfName = new Map<string, string>();
  for (const { path, text } of lowerCaseFirst(files)) {
    const role = roleOf(path);
    if ('code' in role) issues.push(role);
    else if (role.kind !== 'site') {
      const fault = faultyName(role, firstOfName);
      if (fault) issues.push(fault);
      else if (role.kind === 'text') textFiles.push({ role, text });
      else recordFiles.push({ role, text });
    }
  }
  return { textFiles, recordFiles, issues };
}

/** So that of two names that differ in capitals only, the well-named file stays and the other is reported. */
function lowerCaseFirst(files: readonly RawFile[]): RawFile[] {
  const hasCapitals = ({ path }: RawFile) => Number(path !== path.toLowerCase());
  return [...files].sort((a, b) => hasCapitals(a) - hasCapitals(b));
}

/** Names that differ in capitals only are one address: the second is a duplicate, a lone one is badly named. */
function faultyName(
  { id, file }: TextRole | RecordRole,
  firstOfName: Map<string, string>,
): Issue | undefined {
  const otherFile = firstOfName.get(file.toLowerCase());
  if (otherFile !== undefined)
    return error('slug-duplicate', { file }, { slug: id.toLowerCase(), otherFile });
  firstOfName.set(file.toLowerCase(), file);
  return wellNamed(id) ? undefined : error('file-name-invalid', { file }, {});
}
