import { NoAnswerError } from './editor-error.ts';

/** What browsers say when no connection came about; each has its own words. */
const noConnection = /failed to fetch|load failed|networkerror|network error/iu;

/** The error as an editor can use it: one that means that a server did not do its work is a NoAnswerError. */
export function withoutAnswer(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof NoAnswerError) return error;
  const status = 'status' in error ? error.status : undefined;
  const isServerFailure = typeof status === 'number' && status >= 500;
  const isUnanswered = error.name === 'TimeoutError' || noConnection.test(error.message);
  return isServerFailure || isUnanswered ? new NoAnswerError(undefined, { cause: error }) : error;
}
