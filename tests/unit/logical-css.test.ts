import { beforeAll, describe, expect, it } from 'vitest';
import { lintPlanted } from '../builders/planted-files.ts';

const oneSided: readonly string[] = [
  'margin-left: 1rem',
  'padding-right: 0',
  'left: 0',
  'border-left: 1px solid',
  'border-top-right-radius: 4px',
  'text-align: right',
  'float: left',
  'padding: 1px 2px 3px 4px',
];

const sameInBothDirections: readonly string[] = [
  'margin-inline-start: 1rem',
  'inset-inline: 0',
  'text-align: start',
  'padding: 0 1rem',
  'margin: 1px 2px 3px',
  'margin: calc(1px + 2px) auto',
  'background-position: left',
  '--left: 3px',
];

const style = (declaration: string) => `p {\n  ${declaration};\n}\n`;

describe('style sheets serve left-to-right and right-to-left', () => {
  let refused: ReadonlySet<string> = new Set();

  beforeAll(() => {
    const declarations = [...oneSided, ...sameInBothDirections];
    const sheets = declarations.map(
      (each, index) => [`src/layouts/style-${index}.css`, style(each)] as const,
    );
    const pages = declarations.map(
      (each, index) =>
        [`src/components/Page${index}.astro`, `<p>x</p>\n\n<style>\n${style(each)}</style>\n`] as const,
    );
    refused = new Set(lintPlanted('plugin', new Map([...sheets, ...pages])).map(({ file }) => file));
  });

  it.each(oneSided.map((declaration, index) => ({ declaration, index })))(
    'refuse "$declaration", in a component too',
    ({ index }) => {
      expect(refused).toContain(`src/layouts/style-${index}.css`);
      expect(refused).toContain(`src/components/Page${index}.astro`);
    },
  );

  it.each(
    sameInBothDirections.map((declaration, index) => ({ declaration, index: index + oneSided.length })),
  )('allow "$declaration"', ({ index }) => {
    expect(refused).not.toContain(`src/layouts/style-${index}.css`);
    expect(refused).not.toContain(`src/components/Page${index}.astro`);
  });
});
