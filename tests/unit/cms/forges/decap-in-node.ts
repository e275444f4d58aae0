import { fileURLToPath, pathToFileURL } from 'node:url';
import { createViteServer } from 'vitest/node';
import type { DecapBackend } from '../../../../src/cms/guard/decap-backend.ts';
import { cmsViteConfig } from '../../../../src/cms/vite-config.ts';

/** What a browser keeps for a page, or for a visit. */
function emptyStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

// Decap's packages take these for granted as soon as they are loaded.
Object.assign(globalThis, { window: globalThis, global: globalThis });
for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(globalThis, name, { value: emptyStorage(), configurable: true });

/** One of Decap's back ends for git hosts, with what is asked of it beside reading and writing. */
export interface ForgeBackend extends DecapBackend {
  authenticate(credentials: { readonly token: string }): Promise<unknown>;
}

interface SignInProps {
  readonly config: { readonly backend: object };
  readonly base_url?: string;
  readonly onLogin: (credentials: object) => void;
  readonly t: (key: string) => string;
}

export interface SignInPage {
  setState: (state: object) => void;
  componentDidMount(): void;
  handleLogin(event: { preventDefault(): void }): void;
}

type ForgeName = 'gitlab' | 'forgejo' | 'github';

/** What each package exports, under one name for the class that they name after their host. */
export interface ForgePackage {
  readonly Backend: new (config: object, options: object) => ForgeBackend;
  readonly AuthenticationPage: new (props: SignInProps) => SignInPage;
}

/** Loads the modules that the page loads: the form for Node lacks what newer packages need of each other. */
export async function loadForges(): Promise<Readonly<Record<ForgeName, ForgePackage>>> {
  const server = await createViteServer({
    root: fileURLToPath(new URL('../../../..', import.meta.url)),
    configFile: false,
    cacheDir: '.cache/vite-forges',
    appType: 'custom',
    logLevel: 'error',
    resolve: cmsViteConfig().resolve,
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: Object.keys(classes).map(packageOf) },
  });
  await server.listen();
  const { depsOptimizer } = server.environments.client;
  const exported: Record<string, unknown>[] = await Promise.all(
    Object.keys(classes).map(async (name) => {
      const bundles = depsOptimizer?.metadata;
      const bundle = bundles?.optimized[packageOf(name)] ?? bundles?.discovered[packageOf(name)];
      await bundle?.processing;
      return import(pathToFileURL(bundle?.file ?? name).href);
    }),
  );
  await server.close();
  const packages = Object.entries(classes).map(([name, className], at) => [
    name,
    { ...exported[at], Backend: exported[at]?.[className] },
  ]);
  // The border to packages without types.
  return Object.fromEntries(packages);
}

const classes = { gitlab: 'GitLabBackend', forgejo: 'ForgejoBackend', github: 'GitHubBackend' };

function packageOf(name: string): string {
  return `decap-cms-backend-${name}`;
}
