import { beforeAll, describe, expect, it } from 'vitest';
import { lintPlanted } from '../builders/planted-files.ts';

interface ImportCase {
  readonly file: string;
  readonly imports: string;
}

const forbidden: readonly ImportCase[] = [
  { file: 'src/domain/message.ts', imports: '../cards/raster.ts' },
  { file: 'src/domain/hotline.ts', imports: '../i18n/create-translator.ts' },
  { file: 'src/domain/site.ts', imports: 'node:fs' },
  { file: 'src/domain/campaign.ts', imports: 'sharp' },
  { file: 'src/domain/scalars/date.ts', imports: '../../content/read-content.ts' },
  { file: 'src/content/load-catalog.ts', imports: '../checks/index.ts' },
  { file: 'src/i18n/create-translator.ts', imports: '../content/load-catalog.ts' },
  { file: 'src/cards/render-card.ts', imports: '../content/load-catalog.ts' },
  { file: 'src/cards/templates/claim.ts', imports: '../../i18n/create-translator.ts' },
  { file: 'src/cards/templates/parts/logo.ts', imports: '../../../content/load-catalog.ts' },
  { file: 'src/checks/run-checks.ts', imports: '../translation/state.ts' },
  { file: 'src/translation/state.ts', imports: '../cms/decap-config.ts' },
  { file: 'src/cms/decap-config.ts', imports: '../pages/index.astro' },
  { file: 'src/desk/overview.ts', imports: '../checks/run-checks.ts' },
  { file: 'src/a-folder-of-next-year/new.ts', imports: '../cards/raster.ts' },
  { file: 'src/cards/paths.ts', imports: '../cli/verb.ts' },
  { file: 'src/cards/settings.ts', imports: '../../package.json' },
  { file: 'src/pages/[locale]/index.astro', imports: '../../cli/verb.ts' },
  { file: 'src/components/panel.ts', imports: '../cli/verb.ts' },
  { file: 'src/layouts/page.ts', imports: '../cli/verb.ts' },
  { file: 'src/page-model/page-frame.ts', imports: '../cli/verb.ts' },
  { file: 'src/cli/verbs/build.ts', imports: '../../pages/index.astro' },
];

const lawful: readonly ImportCase[] = [
  { file: 'src/domain/catalog.ts', imports: './message.ts' },
  { file: 'src/domain/field.ts', imports: 'astro/zod' },
  { file: 'src/domain/scalars/colour.ts', imports: '../issue.ts' },
  { file: 'src/content/parse-content.ts', imports: '../domain/message.ts' },
  { file: 'src/content/read-content.ts', imports: 'node:fs' },
  { file: 'src/cards/svg.ts', imports: './templates/claim.ts' },
  { file: 'src/cards/templates/story.ts', imports: '../fit.ts' },
  { file: 'src/cards/templates/square.ts', imports: '../../domain/card-format.ts' },
  { file: 'src/cards/templates/parts/mark.ts', imports: '../../../domain/site.ts' },
  { file: 'src/checks/content/wording.ts', imports: '../../domain/issue.ts' },
  { file: 'src/pages/[locale]/about.astro', imports: '../../components/Panel.astro' },
  { file: 'src/pages/cards/index.json.ts', imports: '../../cards/render-card.ts' },
  { file: 'src/page-model/page-head.ts', imports: '../i18n/create-translator.ts' },
  { file: 'src/components/link.ts', imports: '../i18n/create-translator.ts' },
  { file: 'src/cli/verbs/check.ts', imports: '../../checks/run-checks.ts' },
  { file: 'src/cli/main.ts', imports: '../content/load-catalog.ts' },
  { file: 'src/content.config.ts', imports: './content/load-catalog.ts' },
  { file: 'tests/unit/cards/fit.test.ts', imports: '../../../src/cards/fit.ts' },
];

function code({ file, imports }: ImportCase): string {
  const script = `import { thing } from '${imports}';\n\nexport const own = thing;\n`;
  return file.endsWith('.astro') ? `---\n${script}---\n` : script;
}

describe('the direction of imports', () => {
  let refused: ReadonlyMap<string, string> = new Map();

  beforeAll(() => {
    const files = new Map([...forbidden, ...lawful].map((planted) => [planted.file, code(planted)]));
    const findings = lintPlanted('style/noRestrictedImports', files);
    refused = new Map(findings.map(({ file, message }) => [file, message]));
  });

  it.each(forbidden)('$file may not import $imports', ({ file }) => {
    expect(refused.get(file)).toMatch(/import|know/);
  });

  it.each(lawful)('$file may import $imports', ({ file }) => {
    expect(refused.get(file)).toBeUndefined();
  });
});
