import type { TextWriter } from './verb.ts';

export interface ProgressLine {
  update(done: number, total: number): void;
  end(): void;
}

interface ProgressOptions {
  /** What is counted, e.g. `cards`. */
  readonly noun: string;
  readonly out: TextWriter;
  /** On a terminal one line is redrawn; elsewhere a plain line is written at every tenth of the work. */
  readonly isTerminal: boolean;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
}

/** Milliseconds between two drawings on a terminal. */
const redrawInterval = 100;

/** Shows how far long work has come, and how long it will take at the pace so far. */
export function progressLine({ noun, out, isTerminal, clock }: ProgressOptions): ProgressLine {
  const startedAt = clock();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tenths = 0;
  let isOpen = false;
  const sentence = (done: number, total: number) => {
    const left = done === 0 ? undefined : ((clock() - startedAt) / done) * (total - done);
    return `${noun} ${done}/${total}${left === undefined || done === total ? '' : `, about ${duration(left)} left`}`;
  };
  return {
    update(done, total) {
      if (isTerminal) {
        if (done < total && clock() - drawnAt < redrawInterval) return;
        drawnAt = clock();
        isOpen = true;
        out.write(`\r\u001B[2K${sentence(done, total)}`);
      } else if (Math.floor((done / total) * 10) > tenths) {
        tenths = Math.floor((done / total) * 10);
        out.write(`${sentence(done, total)}\n`);
      }
    },
    end() {
      if (isOpen) out.write('\n');
      isOpen = false;
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
