import { describe, expect, it } from 'vitest';
import { type LocaleCode, localeOf } from '../../../src/domain/locale.ts';
import { languageStyles } from '../../../src/page-model/language-styles.ts';

const stylesFor = (codes: readonly LocaleCode[]) => languageStyles(codes.map(localeOf));

describe('languageStyles', () => {
  it('gives languages of equal measure one rule', () => {
    expect(stylesFor(['en', 'fr'])).toBe(
      ':where([lang=en],[lang=fr]){line-height:1.55;--tight:1.14;font-family:var(--font)}',
    );
  });

  it('gives Urdu its Nastaliq fonts and Latin names in it their room', () => {
    const styles = stylesFor(['ur']);
    expect(styles).toContain('[lang=ur]){line-height:2.1');
    expect(styles).toContain('"Noto Nastaliq Urdu"');
    expect(styles).toContain(':where([lang=ur]) bdi{');
  });

  it('names a locale by its language tag', () => {
    expect(stylesFor(['prs'])).toContain('[lang=fa-AF]');
  });
});
