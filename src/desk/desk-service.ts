import { readConfiguredPerson } from './commits.ts';
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
    opening ??= openRepository(repositoryRoot).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
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
      return answerWrite({ ...desk, editor: personFrom(claim) }, request);
    });
  };
}
