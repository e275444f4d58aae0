import { randomBytes } from 'node:crypto';
import { loadCatalog } from '../../content/load-catalog.ts';
import { cardCodeLength } from '../../domain/card-code.ts';
import { cardCodeFrom } from '../../domain/scalar.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'code',
  summary: 'Print a card code that no message has yet',
  async run(_args, context) {
    const { records } = await loadCatalog(context.contentDirectory);
    const taken = new Set(records?.messages.map(({ code }) => code));
    let code = cardCodeFrom(randomBytes(cardCodeLength));
    while (taken.has(code)) code = cardCodeFrom(randomBytes(cardCodeLength));
    context.stdout.write(`${code}\n`);
    return 0;
  },
};
