import { describe, expect, it } from 'vitest';
import { composePublishMessage, personFrom, UNNAMED_EDITOR, writersOf } from '../../../src/desk/person.ts';

const AMAL = { name: 'Amal', email: 'amal@example.org' };
const RAHEL = { name: 'Rahel', email: 'rahel@example.org' };

describe('an editor', () => {
  it.each([
    [
      'a name in any script',
      { name: ' أمل ', email: 'amal@example.org' },
      { name: 'أمل', email: 'amal@example.org' },
    ],
    ['no address', { name: 'Amal' }, { name: 'Amal', email: UNNAMED_EDITOR.email }],
    ['nothing', {}, UNNAMED_EDITOR],
    ['punctuation only, which git refuses', { name: ' .<>; ', email: '<>' }, UNNAMED_EDITOR],
    [
      'signs that would break the line',
      { name: 'A\n<b>\0c', email: 'a b@c\n.d>' },
      { name: 'A b c', email: 'ab@c.d' },
    ],
    ['half a character', { name: 'A\ud800' }, { name: 'A\ufffd', email: UNNAMED_EDITOR.email }],
  ])('who gives %s', (_case, claim, person) => {
    expect(personFrom(claim)).toEqual(person);
  });

  it('who gives a very long name is cut between characters', () => {
    expect(personFrom({ name: '🙂a'.repeat(200) }).name).toBe('🙂a'.repeat(50));
  });
});

describe('the writers of a draft', () => {
  it('are those who changed its files, each once, in order', () => {
    const steps = [
      { tree: '1', author: AMAL },
      { tree: '1', author: { name: 'Reviewer', email: 'reviewer@example.org' } },
      { tree: '2', author: RAHEL },
      { tree: '3', author: AMAL },
    ];
    expect(writersOf(steps)).toEqual([AMAL, RAHEL]);
  });

  it('are nobody when there is no step', () => {
    expect(writersOf([])).toEqual([]);
  });
});

describe('the message of a publication', () => {
  it('names those who helped to write', () => {
    expect(composePublishMessage('Publish messages/x', [RAHEL])).toBe(
      'Publish messages/x\n\nCo-authored-by: Rahel <rahel@example.org>\n',
    );
    expect(composePublishMessage('Publish messages/x', [])).toBe('Publish messages/x\n');
  });
});
