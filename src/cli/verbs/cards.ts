import { parseArgs } from 'node:util';
import { readSelection, selectionOptions, selectionUsage } from '../card-selection.ts';
import { inspectContent } from '../inspect-content.ts';
import { printIssues } from '../issue-report.ts';
import { progressLine } from '../progress-line.ts';
import { Stopped, stoppable } from '../stop-signal.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'cards',
  summary: 'Make cards into .cache/cards, all or a part of them; a build takes them from there',
  usage: selectionUsage,
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: selectionOptions });
    const { catalog, studio, issues } = await inspectContent(context);
    const { errors } = printIssues(issues, context.stderr);
    if (errors > 0 || !catalog || !studio) {
      context.stderr.write('No card was made. Mend the errors above, then try again.\n');
      return 1;
    }
    const select = readSelection(values, catalog);
    const progress = progressLine({
      noun: 'cards',
      out: context.stderr,
      isTerminal: context.isTerminal,
      clock: () => performance.now(),
    });
    try {
      const { rendered, fromCache } = await stoppable((signal) =>
        studio.renderAll(catalog, {
          select,
          signal,
          onProgress: ({ done, total }) => progress.update(done, total),
        }),
      );
      progress.end();
      context.stdout.write(`${rendered} cards rendered, ${fromCache} taken from the cache\n`);
      return 0;
    } catch (cause) {
      progress.end();
      if (!(cause instanceof Stopped)) throw cause;
      context.stderr.write('Stopped. What was finished stays in the cache.\n');
      return cause.exitCode;
    }
  },
};
