import { z } from 'astro/zod';
import type { DecapBackend } from './decap-config-types.ts';

/** Where the CMS keeps its texts, as the environment of a build or of the dev server says. */
export type BackendChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'chosen'; readonly backend: DecapBackend; readonly contentRoot: string }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that are read; `docs/deploying.md` explains them. */
const names = {
  backend: 'WAYMARK_CMS_BACKEND',
  repo: 'WAYMARK_CMS_REPO',
  branch: 'WAYMARK_CMS_BRANCH',
  appId: 'WAYMARK_CMS_APP_ID',
  host: 'WAYMARK_CMS_HOST',
  signIn: 'WAYMARK_CMS_SIGN_IN',
  contentRoot: 'WAYMARK_CMS_CONTENT',
} as const;

const kinds = ['local', 'gitlab', 'forgejo', 'github'] as const;

const address = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://.' })
  .transform((url) => url.replace(/\/+$/u, ''));
const repo = z
  .string({ error: 'is missing. Name the repository, e.g. my-organisation/my-site.' })
  .regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, 'must name the repository, e.g. my-organisation/my-site.');
const branch = z
  .string()
  .regex(/^[\w./-]+$/u, 'must name a branch, e.g. main.')
  .default('main');
const appId = z
  .string({ error: 'is missing. Register the page as an application at your git host; it shows you the id.' })
  .min(8, 'is too short for the id of an application.');

/** Our own endpoint. With a slash at its end: the site's addresses all have one, and the dev server insists on it. */
const localEndpoint = '/api/v1/';

/** @returns `none` when nothing is set, `faulty` with a sentence for everything that is wrong. */
export function backendConfig(environment: Environment): BackendChoice {
  const kind = kinds.find((known) => known === environment[names.backend]);
  if (!environment[names.backend]) return { kind: 'none' };
  if (!kind) return { kind: 'faulty', problems: [`${names.backend} must be one of: ${kinds.join(', ')}.`] };
  const values = Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, environment[name]?.trim() || undefined]),
  );
  const parsed = settings[kind].safeParse(values);
  if (parsed.success) return { kind: 'chosen', ...parsed.data };
  return { kind: 'faulty', problems: parsed.error.issues.map(sentence) };
}

/** Where the content folder is in the repository; a dot when the repository is the content folder. */
const contentRoot = z
  .string()
  .regex(
    /^(?:\.|\w[\w.-]*(?:\/\w[\w.-]*)*)$/u,
    'must be the path of the content folder in the repository, e.g. content, or a dot for the whole repository.',
  )
  .default('content')
  .transform((path) => (path === '.' ? '' : path));

type Settings = z.ZodType<{ backend: DecapBackend; contentRoot: string }>;

const settings: Readonly<Record<(typeof kinds)[number], Settings>> = {
  local: z.object({ branch, contentRoot }).transform((given) => ({
    backend: { name: 'proxy', proxy_url: localEndpoint, branch: given.branch },
    contentRoot: given.contentRoot,
  })),
  gitlab: z
    .object({ repo, branch, appId, host: address.default('https://gitlab.com'), contentRoot })
    .transform((given) => ({
      backend: withPkce('gitlab', given, '/api/v4'),
      contentRoot: given.contentRoot,
    })),
  forgejo: z
    .object({ repo, branch, appId, host: address.default('https://codeberg.org'), contentRoot })
    .transform((given) => ({
      backend: withPkce('forgejo', given, '/api/v1'),
      contentRoot: given.contentRoot,
    })),
  github: z
    .object({
      repo,
      branch,
      signIn: z
        .string({ error: 'is missing. GitHub needs a sign-in service of your own; see docs/deploying.md.' })
        .pipe(address),
      contentRoot,
    })
    .transform(({ signIn, contentRoot: root, repo: name, branch: onto }) => ({
      backend: { name: 'github', repo: name, branch: onto, base_url: signIn, auth_endpoint: 'auth' },
      contentRoot: root,
    })),
};

interface Hosted {
  readonly repo: string;
  readonly branch: string;
  readonly appId: string;
  readonly host: string;
}

/** Sign-in without a server or a secret of one's own (RFC 7636); needs https, or this computer. */
function withPkce(
  name: 'gitlab' | 'forgejo',
  { repo: path, branch: onto, appId: id, host }: Hosted,
  api: string,
): DecapBackend {
  return {
    name,
    repo: path,
    branch: onto,
    auth_type: 'pkce',
    app_id: id,
    base_url: host,
    api_root: `${host}${api}`,
  };
}

function sentence({ path, message }: z.core.$ZodIssue): string {
  const [key] = path;
  const name = Object.entries(names).find(([known]) => known === key)?.[1] ?? String(key);
  return `${name} ${message}`;
}

/** The origins that the page must be allowed to speak to, for its content security policy. */
export function originsOf(backend: DecapBackend): readonly string[] {
  switch (backend.name) {
    case 'proxy':
      return [];
    case 'github':
      return ['https://api.github.com', new URL(backend.base_url).origin];
    case 'gitlab':
    case 'forgejo':
      return [new URL(backend.base_url).origin];
  }
}
