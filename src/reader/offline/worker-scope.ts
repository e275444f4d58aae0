/** What our worker uses of a service worker's surroundings; TypeScript has them in a library that contradicts a page's. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnswerableEvent) => void): void;
}

export interface LongEvent {
  /** Keeps the worker alive until the work is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AnswerableEvent extends LongEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
