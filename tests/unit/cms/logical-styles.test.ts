import { describe, expect, it } from 'vitest';
import { logicalDeclaration, logicalStyles, type StyleElement } from '../../../src/cms/logical-styles.ts';

describe('a declaration of a style sheet in terms of lines', () => {
  it.each([
    ['left', '6px', 'inset-inline-start:6px;'],
    ['margin-right', '8px', 'margin-inline-end:8px;'],
    ['border-left', '2px solid red', 'border-inline-start:2px solid red;'],
    ['text-align', 'right', 'text-align:end;'],
    ['float', 'left', 'float:inline-start;'],
    ['padding', '1px 2px 3px 4px', 'padding-block:1px 3px;padding-inline:4px 2px;'],
    ['border-width', '0 2px 0 0', 'border-block-width:0 0;border-inline-width:0 2px;'],
    [
      'border-radius',
      '5px 0 0',
      'border-start-start-radius:5px;border-start-end-radius:0;border-end-end-radius:0;border-end-start-radius:0;',
    ],
    ['transform', 'rotate(-90deg)', 'transform:rotate(90deg);'],
    ['transform', 'translate(-50%, -50%)', 'transform:translate(50%, -50%);'],
    ['transform', 'rotate(90deg) translateX(4px)', 'transform:rotate(-90deg) translateX(-4px);'],
  ])('%s: %s', (property, value, logical) => {
    expect(logicalDeclaration(property, value)).toBe(logical);
  });

  it.each([
    ['top', '6px'],
    ['margin', '0 auto'],
    ['padding', '1px 2px 3px 2px'],
    ['padding', 'calc(1px + 2px) 1px 2px 3px'],
    ['border-radius', '5px'],
    ['text-align', 'center'],
    ['transform', 'rotate(0deg)'],
    ['transform', 'scale(2)'],
  ])('%s: %s names no side', (property, value) => {
    expect(logicalDeclaration(property, value)).toBeUndefined();
  });
});

describe('the mirror of a style sheet', () => {
  const declaration = (selector: string): StyleElement => ({
    type: 'decl',
    props: 'left',
    children: '12px',
    root: { type: 'rule', props: [selector], children: [], return: '' },
    return: '',
  });

  it('writes the logical declaration', () => {
    const element = declaration('.css-1-SearchIcon');
    logicalStyles(element);
    expect(element.return).toBe('inset-inline-start:12px;');
  });

  it('leaves a menu where Decap measured that it belongs', () => {
    const element = declaration('.css-1-DropdownList');
    logicalStyles(element);
    expect(element.return).toBe('');
  });
});
