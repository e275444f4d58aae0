import type { DecapBackend as BackendSettings } from './decap-config-types.ts';
import type { BackendClass, DecapCms } from './decap-types.ts';
import type { DecapBackend } from './guard/decap-backend.ts';
import { writeToForge } from './guard/forge-write.ts';
import { type GuardRules, guardBackend } from './guard/guard-backend.ts';

type Rules = Omit<GuardRules<never>, 'write'>;

/** Registers the one back end that is used, behind the guard. The code of the others is not loaded. */
export async function registerBackend(
  cms: DecapCms,
  name: BackendSettings['name'],
  rules: Rules,
): Promise<void> {
  cms.registerBackend(name, await guardedClass(name, rules));
}

async function guardedClass(name: BackendSettings['name'], rules: Rules): Promise<BackendClass> {
  switch (name) {
    case 'proxy': {
      const { LocalBackend, writeLocally } = await import('./guard/local-backend.ts');
      return guarded(LocalBackend, { ...rules, write: writeLocally });
    }
    case 'gitlab': {
      const { GitLabBackend } = await import('decap-cms-backend-gitlab');
      return guarded(GitLabBackend, { ...rules, write: writeToForge });
    }
    case 'forgejo': {
      const { ForgejoBackend } = await import('decap-cms-backend-forgejo');
      return guarded(ForgejoBackend, { ...rules, write: writeToForge });
    }
    case 'github': {
      const { GitHubBackend } = await import('decap-cms-backend-github');
      return guarded(GitHubBackend, { ...rules, write: writeToForge });
    }
  }
}

/** A class whose objects are guarded back ends; Decap makes them itself. */
function guarded<Backend extends DecapBackend>(
  Base: new (config: object, options: object) => Backend,
  rules: GuardRules<Backend>,
): BackendClass {
  return class {
    constructor(config: object, options: object) {
      // biome-ignore lint/correctness/noConstructorReturn: the only way to hand Decap an object of our own making.
      return guardBackend(new Base(config, options), rules);
    }
  } as BackendClass; // What the constructor returns is the back end.
}
