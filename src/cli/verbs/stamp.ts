import { parseArgs } from 'node:util';
import { loadCatalog } from '../../content/load-catalog.ts';
import { printIssues } from '../issue-report.ts';
import { stampTranslations } from '../stamp-translations.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'stamp',
  summary: 'Write into translations which source text they were made from',
  usage: `  [file ...]  translations that were brought up to date with the source, e.g. content/messages/fr/the-code.md;
              without one, every translation that does not say yet what it was made from`,
  async run(args, context) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const { catalog, issues } = await loadCatalog(context.contentDirectory);
    if (!catalog) {
      printIssues(issues, context.stderr);
      return 1;
    }
    const files = positionals.length > 0 ? positionals : undefined;
    const written = await stampTranslations({ catalog, contentDirectory: context.contentDirectory, files });
    for (const file of written) context.stdout.write(`stamped ${file}\n`);
    const unknown = positionals.filter((file) => !written.includes(file));
    for (const file of unknown)
      context.stderr.write(`${file} is not a translation of this content folder.\n`);
    if (written.length === 0 && unknown.length === 0) context.stdout.write('Every translation is stamped.\n');
    return unknown.length > 0 ? 1 : 0;
  },
};
