import type { Check } from './check.ts';

/** The page `docs/checks.md`: every rule in an editor's words. Generated, so that it cannot lag behind the rules. */
export function rulesPage(always: readonly Check[], beforeRelease: readonly Check[]): string {
  return `# What Waymark checks

Generated from the rules in \`src/checks/\` by \`npm run waymark -- docs\`. Besides these rules every file is checked
against its form: fields that are missing, empty, misspelt or of the wrong kind, references to records that do not
exist, raw HTML and unsafe links in the text, and text that does not fit its card or that no card font can draw.

Run them with \`npm run check\`; \`npm run build\` stops when one of them finds an error.

## Always
${listOf(always)}
## Before a release (\`npm run check -- --release\`, \`npm run build -- --release\`)
${listOf(beforeRelease)}`;
}

function listOf(rules: readonly Check[]): string {
  return `\n${rules.map(({ name, description }) => `- **${name}**: ${description}`).join('\n')}\n`;
}
