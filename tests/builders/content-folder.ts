import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made = new Set<string>();
process.once('exit', () => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** Writes files into a new temporary folder, which goes when the tests end, and answers with its path. */
export async function contentFolder(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'waymark-content-'));
  made.add(directory);
  for (const [name, text] of files) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return directory;
}
