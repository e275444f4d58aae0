import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { cardFormatIds } from '../../../src/domain/card-format.ts';
import { cardTemplates } from '../../../src/domain/message.ts';
import { materials } from '../../builders/card-engine.ts';
import { statementModel } from '../../builders/card-model.ts';

const passage = { kind: 'quote', words: 'Ask first.', voice: 'One person, name changed' } as const;

describe.each(cardTemplates)('a card of the template %s', (template) => {
  const model = (words: string) =>
    statementModel('en', {
      template,
      headline: words,
      claim: template === 'claim' ? words : undefined,
      figure: template === 'figure' ? { value: words, meaning: words } : undefined,
      passage: template === 'quote' ? { ...passage, words } : undefined,
      steps: template === 'steps' ? [words, words, words] : [],
    });

  test.each(cardFormatIds)('says that a word of 200 letters is too long: %s', (format) => {
    const { issues } = layoutCard(model('a'.repeat(200)), format, materials);
    expect(issues.some(({ kind }) => kind === 'overflow')).toBe(true);
  });

  test.each(cardFormatIds)('names the emoji that no font can draw, and draws no box for it: %s', (format) => {
    const { issues } = layoutCard(model('😀😀'), format, materials);
    const missing = issues.flatMap((issue) => (issue.kind === 'glyph-missing' ? issue.glyphs : []));
    expect(missing).toContain('😀');
  });

  test.each(cardFormatIds)('of nothing but spaces is drawn without a crash: %s', (format) => {
    const { svg } = layoutCard(model('   '), format, materials);
    expect(svg).toContain('</svg>');
    expect(svg).not.toContain('NaN');
  });
});
