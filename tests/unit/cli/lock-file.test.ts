import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

const lockedPackage = z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) });
const lockFile = z.object({ packages: z.record(z.string(), lockedPackage) });

/** Node looks for a package beside the one that asks for it, then in each folder above. */
function isLocked(packages: object, { name, askedBy }: { name: string; askedBy: string }): boolean {
  for (let place = askedBy; ; place = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

describe.each(['package-lock.json', 'tests/bench/package-lock.json'])('%s', (path) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const { packages } = lockFile.parse(JSON.parse(text));

  // npm leaves out the packages of other systems when the registry it asks does not have them, and npm ci then
  // refuses the lock file on every machine.
  it('names the packages of every system, so that npm ci accepts it', () => {
    const missing = Object.entries(packages).flatMap(([askedBy, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, { name, askedBy })),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry: everybody installs from the one they are used to', () => {
    expect(text).not.toContain('"resolved"');
  });
});
