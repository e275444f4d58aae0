import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { backendConfig } from '../../../../src/cms/backend-config.ts';
import { type ForgePackage, loadForges } from './decap-in-node.ts';
import { type Call, serve } from './git-host.ts';

/*
 * Signing in at a git host without a server and without a secret of one's own (RFC 7636): the page shows the host
 * only the hash of a word that it made up, and tells the word when it fetches the token.
 */

const { gitlab, forgejo } = await loadForges();

const forges = [
  { name: 'gitlab', pack: gitlab, begin: '/oauth/authorize', token: '/oauth/token', scope: 'api' },
  {
    name: 'forgejo',
    pack: forgejo,
    begin: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    scope: 'repository',
  },
] as const;

/** The settings of a site at a host on this computer. Real ones must begin with https. */
function settingsOf(name: string, address: string) {
  const choice = backendConfig({
    WAYMARK_CMS_BACKEND: name,
    WAYMARK_CMS_REPO: 'ngo/site',
    WAYMARK_CMS_APP_ID: '0123456789abcdef',
    WAYMARK_CMS_HOST: 'https://git.ngo.example',
  });
  if (choice.kind !== 'chosen') throw new Error(JSON.stringify(choice));
  return JSON.parse(JSON.stringify(choice.backend).replaceAll('https://git.ngo.example', address));
}

/** The part of the page's address that signing in looks at, and where it leads. */
function visit(search: string) {
  const assign = vi.fn<(address: string) => void>();
  const location = { protocol: 'https:', hostname: 'ngo.example', host: 'ngo.example', search, assign };
  vi.stubGlobal('document', {
    location: { ...location, origin: 'https://ngo.example', pathname: '/admin/' },
  });
  vi.stubGlobal('history', { replaceState: vi.fn() });
  return assign;
}

function signInPage({ AuthenticationPage }: ForgePackage, backend: object) {
  const onLogin = vi.fn();
  const page = new AuthenticationPage({ config: { backend }, onLogin, t: (key) => key });
  // React would show what it says; nothing is shown here.
  page.setState = vi.fn();
  page.componentDidMount();
  return { page, onLogin };
}

describe.each(forges)('sign-in at $name', ({ name, pack, begin, token, scope }) => {
  it('begins with the hash of a made-up word, and ends with a token for the word itself', async () => {
    const calls: Call[] = [];
    const address = await serve((call) => {
      calls.push(call);
      return { json: { access_token: 'the-token', refresh_token: 'the-next' } };
    });
    const settings = settingsOf(name, address);

    const assign = visit('');
    signInPage(pack, settings).page.handleLogin({ preventDefault: () => undefined });
    await vi.waitFor(() => expect(assign).toHaveBeenCalledOnce());
    const { origin, pathname, searchParams } = new URL(String(assign.mock.calls[0]?.[0]));
    const { state, code_challenge: hash, ...asked } = Object.fromEntries(searchParams);
    expect(origin + pathname).toBe(address + begin);
    expect(asked).toEqual({
      client_id: '0123456789abcdef',
      redirect_uri: 'https://ngo.example/admin/',
      response_type: 'code',
      scope,
      code_challenge_method: 'S256',
    });

    visit(`?${new URLSearchParams({ code: 'once', state: state ?? '' })}`);
    const { onLogin } = signInPage(pack, settings);
    await vi.waitFor(() => expect(onLogin).toHaveBeenCalledOnce());
    expect(onLogin).toHaveBeenCalledWith(expect.objectContaining({ token: 'the-token' }));
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${token}`]);
    const { code_verifier: word, ...sent } = JSON.parse(calls[0]?.body ?? '');
    expect(createHash('sha256').update(word).digest('base64url')).toBe(hash);
    expect(sent).toEqual({
      client_id: '0123456789abcdef',
      code: 'once',
      grant_type: 'authorization_code',
      redirect_uri: 'https://ngo.example/admin/',
    });
  });

  it('is refused when the answer is not for what the page asked', async () => {
    const calls: Call[] = [];
    const address = await serve((call) => {
      calls.push(call);
      return { json: {} };
    });
    visit(`?${new URLSearchParams({ code: 'once', state: JSON.stringify({ nonce: 'another' }) })}`);
    const { onLogin } = signInPage(pack, settingsOf(name, address));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([onLogin.mock.calls, calls]).toEqual([[], []]);
  });
});
