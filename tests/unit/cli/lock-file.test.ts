import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

const lockedPackage = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) });
const lockFile = z.object({ packages: z.record(z.string(), lockedPackage) });
const { packages } = lockFile.parse(
  JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')),
);

/** Node looks for a package beside the one that asks for it, then in each folder above. */
function isLocked(name: string, askedBy: string): boolean {
  for (let place = askedBy; ; place = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

describe('package-lock.json', () => {
  // npm leaves out the packages of other systems when the registry it asks does not have them, and npm ci then
  // refuses the lock file on every machine.
  it('names the packages of every system, so that npm ci accepts it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
    );
    expect(missing).toEqual([]);
  });
});
