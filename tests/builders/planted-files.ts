import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface LintFinding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * What one of our lint rules says about these files, lying in a folder of their own as they would in the project.
 *
 * @param rule in Biome's words, e.g. `style/noRestrictedImports`; `plugin` for our own
 * @param files the text of each, by its path in the project
 */
export function lintPlanted(rule: string, files: ReadonlyMap<string, string>): readonly LintFinding[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-lint-')));
  try {
    for (const settings of ['.biome.jsonc', '.biome']) {
      cpSync(join(projectRoot, settings), join(folder, settings), { recursive: true });
    }
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return lint(folder, rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lint(folder: string, rule: string): readonly LintFinding[] {
  const biome = join(projectRoot, 'node_modules', '.bin', 'biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const findings = stdout.matchAll(/^::error title=(?:lint\/)?([^,]+),file=([^,]+),line=(\d+),.*?::(.*)$/gm);
  return [...findings].flatMap(([, found, file = '', line, message = '']) =>
    found === rule ? [{ file: relative(folder, file), line: Number(line), message }] : [],
  );
}
