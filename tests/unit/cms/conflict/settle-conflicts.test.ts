import { describe, expect, it, vi } from 'vitest';
import type { Choice, Disagreement } from '../../../../src/cms/conflict/dispute.ts';
import { conflictSettler } from '../../../../src/cms/conflict/settle-conflicts.ts';
import type { DecapCollection } from '../../../../src/cms/decap-config-types.ts';
import { decapFields } from '../../../../src/cms/decap-fields.ts';
import { SaveCancelledError } from '../../../../src/cms/guard/editor-error.ts';
import type { StaleText } from '../../../../src/cms/guard/stale-text.ts';
import { messageFacts, messageText } from '../../../../src/domain/message.ts';

const path = 'content/messages/ar/passport.md';
const place = { collection: 'messages', locale: 'ar' } as const;

const fields = [
  ...decapFields(messageText, { locales: ['en', 'ar'] }),
  ...decapFields(messageFacts, { locales: ['en', 'ar'] }),
];
const collections = [{ name: 'messages', label: 'Messages', fields }] as unknown as DecapCollection[]; // Names of fields only.

function text(headline: string, caption: string): string {
  return `---\nheadline: ${headline}\ncaption: ${caption}\ntranslation:\n  origin: human\n---\n`;
}

interface Case {
  readonly mine: string;
  readonly theirs: string | null;
  readonly base?: string;
  readonly at?: StaleText['place'];
  /** By the field; the empty name stands for a whole text. */
  readonly choices?: Readonly<Record<string, Choice>>;
  readonly lastWriter?: string;
}

/** Settles one text; `shown` is what the editor is asked. */
async function settle({ mine, theirs, base = text('قديم', 'قديم'), at = place, choices, lastWriter }: Case) {
  const shown: Disagreement[] = [];
  const onTaken = vi.fn();
  const settled = await conflictSettler({
    collections,
    defaultLocale: 'en',
    stamp: ({ translation }) => ({ origin: 'human', from: { headline: String(translation.headline) } }),
    async ask(disagreement) {
      shown.push(disagreement);
      return (
        choices && new Map(Object.entries(choices).map(([field, choice]) => [`${path}#${field}`, choice]))
      );
    },
    onTaken,
  })({ texts: [{ path, place: at, base, mine, theirs }], source: { headline: 'New' }, lastWriter });
  return { text: settled.get(path), shown: shown[0], onTaken };
}

describe('two texts of one record', () => {
  it('are put together without a question when each changed another field', async () => {
    const {
      text: settled,
      shown,
      onTaken,
    } = await settle({
      mine: text('جديد', 'قديم'),
      theirs: text('قديم', 'آخر'),
    });
    expect(settled).toContain('headline: جديد\ncaption: آخر\n');
    expect(shown).toBeUndefined();
    expect(onTaken).toHaveBeenCalledWith([{ collection: 'messages', locale: 'ar', field: 'caption' }]);
  });

  it('are stamped anew, from what they became', async () => {
    const { text: settled } = await settle({ mine: text('جديد', 'قديم'), theirs: text('قديم', 'آخر') });
    expect(settled).toContain('from:\n    headline: جديد');
  });

  it.each([
    ['mine', { side: 'mine' }, 'headline: لي'],
    ['what was written by hand', { side: 'hand', text: 'لنا' }, 'headline: لنا'],
  ] satisfies [string, Choice, string][])(
    'become %s when the editor wants it so',
    async (_case, choice, expected) => {
      const { text: settled } = await settle({
        mine: text('لي', 'قديم'),
        theirs: text('لها', 'قديم'),
        choices: { headline: choice },
      });
      expect(settled).toContain(expected);
    },
  );

  it('stay as they stand there when the editor takes theirs', async () => {
    const { text: settled } = await settle({
      mine: text('لي', 'قديم'),
      theirs: text('لها', 'قديم'),
      choices: { headline: { side: 'theirs' } },
      at: { collection: 'messages', locale: 'en' },
    });
    expect(settled).toBeNull();
  });

  it('are not saved when the editor goes back to hers', async () => {
    const saving = settle({ mine: text('لي', 'قديم'), theirs: text('لها', 'قديم') });
    await expect(saving).rejects.toThrow(SaveCancelledError);
  });
});

describe('the question', () => {
  it('names language, field and whoever saved last, and no file', async () => {
    const { shown } = await settle({
      mine: text('لي', 'قديم'),
      theirs: text('لها', 'آخر'),
      choices: { headline: { side: 'mine' } },
      lastWriter: 'Amina',
    });
    expect(shown).toMatchObject({
      theirName: 'Text of \u2068Amina\u2069',
      taken: ['العربية · Arabic · Caption'],
      disputes: [
        {
          heading: 'العربية · Arabic · Headline',
          direction: 'rtl',
          languageTag: 'ar',
          mine: { lines: ['لي'] },
          theirs: { lines: ['لها'] },
          editable: 'لي',
        },
      ],
    });
    expect(shown?.explanation).toContain('Amina');
    expect(
      JSON.stringify({ ...shown, disputes: shown?.disputes.map(({ id, ...rest }) => rest) }),
    ).not.toContain('content/');
  });

  it('shows choices by their names and lists item by item, to keep or to take as they are', async () => {
    const facts = (kind: string, steps: string) =>
      `---\nkind: ${kind}\nsteps:\n  - ${steps}\n  - Ask.\n---\n`;
    const { shown } = await settle({
      base: facts('claim', 'One.'),
      mine: facts('risk', 'Two.'),
      theirs: facts('how-to', 'Three.'),
      at: { collection: 'messages', locale: 'en' },
      choices: {},
    });
    const disputes = shown?.disputes.map(({ heading, mine, editable }) => [heading, mine.lines, editable]);
    expect(disputes).toEqual([
      ['English · Kind', ['Names a risk'], undefined],
      ['English · What you can do', ['Two.', 'Ask.'], undefined],
    ]);
  });
});

describe('a text that somebody else deleted', () => {
  const mine = text('لي', 'قديم');

  it.each([
    ['is written again when the editor keeps hers', 'mine', mine],
    ['stays deleted when she agrees', 'theirs', null],
  ] as const)('%s', async (_case, side, expected) => {
    const { text: settled } = await settle({ mine, theirs: null, choices: { '': { side } } });
    expect(settled).toBe(expected);
  });
});
