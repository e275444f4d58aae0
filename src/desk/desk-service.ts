import { readConfiguredPerson } from './commits.ts';
import { explainDiskTrouble } from './disk-trouble.ts';
import { clearInterrupted, markedWrite } from './interrupted.ts';
import { personFrom } from './person.ts';
import { createRequestParser, isWriteRequest } from './protocol.ts';
import { answerRead } from './read-actions.ts';
import { openRepository, type Repository } from './repository.ts';
import { answerWrite } from './write-actions.ts';
import { createWriteQueue } from './write-queue.ts';

export interface DeskOptions {
  /** The top folder of a git checkout. */
  readonly repositoryRoot: string;
  /** The branch that editors publish to; without it, the one that the page names in its Decap settings. */
  readonly branch?: string;
  /** The folders and files, relative to the repository, that editors may read and change. */
  readonly writableFolders: readonly string[];
  /** Gets a line for everything that the person who runs the server should know. */
  readonly log: (line: string) => void;
  /** Is told after every request that changed something. */
  readonly onWrite?: () => void;
}

/** Answers the body of one request of Decap's proxy protocol. */
export type DeskService = (body: unknown) => Promise<unknown>;

/** The desk without HTTP: what the handler does once a request is known to be trustworthy. */
export function createDeskService(options: DeskOptions): DeskService {
  const { repositoryRoot, writableFolders, log } = options;
  const parse = createRequestParser(writableFolders);
  const enqueue = createWriteQueue();
  let opening: Promise<Repository> | undefined;

  function open(): Promise<Repository> {
    opening ??= openCleared().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function openCleared(): Promise<Repository> {
    const repository = await openRepository(repositoryRoot);
    const cleared = await clearInterrupted(repository);
    if (cleared.length > 0)
      log(`The desk was ended while it saved; its locks are taken away: ${cleared.join(', ')}`);
    return repository;
  }

  return async (body) => {
    const request = parse(body);
    const repository = await open();
    const branch = options.branch ?? request.branch ?? 'main';
    const desk = { repository, branch, writableFolders, log };
    if (!isWriteRequest(request)) return answerRead({ ...desk, editor: personFrom({}) }, request);
    return enqueue(async () => {
      const { name, email } = request.params.editor;
      const claim = name.trim() === '' ? await readConfiguredPerson(repository) : { name, email };
      const write = () => answerWrite({ ...desk, editor: personFrom(claim) }, request);
      const answer = await markedWrite(repository, write).catch((error: unknown) => {
        throw explainDiskTrouble(error, repository.root) ?? error;
      });
      options.onWrite?.();
      return answer;
    });
  };
}
