import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../../src/cards/layout-card.ts';
import { cardFormatIds } from '../../../../src/domain/card-format.ts';
import { localeOf } from '../../../../src/domain/locale.ts';
import { materials } from '../../../builders/card-engine.ts';
import {
  faultsOf,
  flatFormats,
  rolesOf,
  unmirroredLines,
  uprightFormats,
  wordsOf,
} from '../../../builders/card-faults.ts';
import { sampleLocales, stepsModel } from '../../../builders/card-model.ts';

const counts = [3, 4, 5] as const;
const cards = uprightFormats.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const));

describe('a steps card', () => {
  test.each(
    cardFormatIds.flatMap((format) =>
      sampleLocales.flatMap((locale) => counts.map((count) => [format, locale, count] as const)),
    ),
  )('fits, stays in its safe area and can be read: %s, %s, %d steps', (format, locale, count) => {
    expect(faultsOf(stepsModel(locale, { count }), format)).toEqual([]);
  });

  test.each(cards)('says its headline, then each step after its number: %s, %s', (format, locale) => {
    const model = stepsModel(locale);
    const layout = layoutCard(model, format, materials);
    expect(wordsOf(layout, 'headline', 'step')).toEqual([model.headline, ...model.steps]);
    const roles = rolesOf(layout).filter((role) => role.startsWith('step'));
    expect(roles).toEqual(model.steps.flatMap(() => ['step-number', 'step']));
  });

  test.each(cards)('sets all steps in one size, the headline larger: %s, %s', (format, locale) => {
    const { blocks } = layoutCard(stepsModel(locale), format, materials);
    const sizes = new Set(blocks.filter(({ role }) => role === 'step').map(({ size }) => size));
    const headline = blocks.find(({ role }) => role === 'headline')?.size;
    expect(sizes.size).toBe(1);
    expect(headline).toBeGreaterThanOrEqual(1.3 * Math.max(...sizes));
  });

  test.each([
    ['ar', ['1', '2', '3']],
    ['prs', ['۱', '۲', '۳']],
    ['bn', ['১', '২', '৩']],
    ['ne', ['१', '२', '३']],
    ['my', ['၁', '၂', '၃']],
    ['tr', ['1', '2', '3']],
  ] as const)('numbers its steps in the digits of its language: %s', (code, numbers) => {
    const model = stepsModel('en', { count: 3, locale: localeOf(code) });
    for (const format of [...uprightFormats, ...flatFormats]) {
      const layout = layoutCard(model, format, materials);
      expect(wordsOf(layout, 'step-number')).toEqual(numbers);
      expect(layout.issues).toEqual([]);
    }
  });

  test.each(uprightFormats)('keeps a step in one line where that costs little: %s', (format) => {
    const steps = ['Ask who answers.', 'Keep every message.', 'Sleep one night.'];
    const { blocks } = layoutCard(stepsModel('en', { steps }), format, materials);
    const lines = blocks.filter(({ role }) => role === 'step').map(({ placed }) => placed().lines.length);
    expect(lines).toEqual([1, 1, 1]);
  });

  test.each(uprightFormats)('puts every number beside its step: %s', (format) => {
    const { blocks } = layoutCard(stepsModel('en'), format, materials);
    const middles = (role: 'step' | 'step-number') =>
      blocks
        .filter((block) => block.role === role)
        .map(({ placed }) => placed().ink.y + placed().ink.height / 2);
    const steps = middles('step');
    for (const [index, number] of middles('step-number').entries()) {
      expect(Math.abs(number - (steps[index] ?? Number.NaN))).toBeLessThanOrEqual(3);
    }
  });

  test.each(flatFormats)('shows its headline and numbered blazes on a %s card, by design', (format) => {
    const model = stepsModel('en', { count: 4 });
    const layout = layoutCard(model, format, materials);
    expect(wordsOf(layout, 'headline')).toEqual([model.headline]);
    expect(wordsOf(layout, 'step-number')).toEqual(['1', '2', '3', '4']);
    expect(rolesOf(layout)).not.toContain('step');
  });

  test.each(cardFormatIds)('mirrors its left-to-right twin: %s', (format) => {
    // Without punctuation: its neighbours change with the direction, and the kerning with them.
    const steps = [
      'Ask one who made the journey what was not true about it',
      'Keep messages',
      'Sleep one night',
    ];
    expect(unmirroredLines(stepsModel('en', { steps }), format)).toEqual([]);
  });
});

describe('a steps card with too many words', () => {
  const long = 'Ask somebody who has made the journey what was not true about it. '.repeat(6).trim();

  test.each(uprightFormats)('says so of the step that is too long: %s', (format) => {
    const { issues } = layoutCard(stepsModel('en', { steps: ['Ask.', long, 'Wait.'] }), format, materials);
    expect(issues).toEqual([{ kind: 'overflow', role: 'step', excess: expect.any(Number) }]);
  });

  test.each(uprightFormats)('says so of its headline: %s', (format) => {
    const { issues } = layoutCard(
      stepsModel('en', { headline: long.repeat(3), count: 3 }),
      format,
      materials,
    );
    expect(issues.map(({ role }) => role)).toContain('headline');
  });
});
