import type { Person } from './person.ts';
import type { Repository } from './repository.ts';

/** What every action works with. */
export interface Desk {
  readonly repository: Repository;
  /** The short name of the branch that is published. */
  readonly branch: string;
  /** The folders and files that editors may read and change, relative to the repository. */
  readonly writableFolders: readonly string[];
  /** Who sent the request. */
  readonly editor: Person;
  readonly log: (line: string) => void;
}
