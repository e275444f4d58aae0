import { describe, expect, test } from 'vitest';
import { cardJobs } from '../../../src/cards/card-jobs.ts';
import { everyCard, selectedJobs } from '../../../src/cards/card-selection.ts';
import { readSelection } from '../../../src/cli/card-selection.ts';
import { UsageError } from '../../../src/cli/verb.ts';
import { cardLabels } from '../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const catalog = smallCatalog();
const jobs = cardJobs(catalog, (locale) => cardLabels(createTranslator(locale)));

describe('a selection of cards', () => {
  test('is everything when nothing is asked for', () => {
    expect(readSelection({}, catalog)).toEqual(everyCard);
    expect(selectedJobs(jobs, everyCard)).toEqual(jobs);
  });

  test('names messages, locales, templates and files in one list', () => {
    const selection = readSelection({ only: 'ar, phone-number,square,story,statement' }, catalog);
    expect([...selection.locales]).toEqual(['ar']);
    expect([...selection.slugs]).toEqual(['phone-number']);
    expect([...selection.files]).toEqual(['square', 'story']);
    expect([...selection.templates]).toEqual(['statement']);
    expect(selectedJobs(jobs, selection).map(({ locale }) => locale)).toEqual(['ar']);
  });

  test.each([2, 3, 7])('in %d parts holds every card in exactly one of them', (count) => {
    const parts = Array.from({ length: count }, (_, part) =>
      selectedJobs(jobs, readSelection({ shard: `${part + 1}/${count}` }, catalog)),
    );
    expect(parts.flat()).toHaveLength(jobs.length);
    expect(new Set(parts.flat())).toEqual(new Set(jobs));
  });

  test.each(['no-such-message', 'fr'])('does not know "%s" and says what it knows', (only) => {
    expect(() => readSelection({ only }, catalog)).toThrow(UsageError);
    expect(() => readSelection({ only }, catalog)).toThrow(/animated-gif/);
  });

  test.each(['0/4', '5/4', '1', 'a/b', '1/4/2', ''])('has no part "%s"', (shard) => {
    expect(() => readSelection({ shard }, catalog)).toThrow(/e\.g\. 1\/4/);
  });
});
