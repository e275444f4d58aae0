import { describe, expect, it } from 'vitest';
import { backendConfig, originsOf } from '../../../src/cms/backend-config.ts';
import { deskPolicy } from '../../../src/cms/content-security-policy.ts';

const gitlab = {
  WAYMARK_CMS_BACKEND: 'gitlab',
  WAYMARK_CMS_REPO: 'ngo/campaign/site',
  WAYMARK_CMS_APP_ID: '0123456789abcdef',
};

function backend(environment: Record<string, string>) {
  const choice = backendConfig(environment);
  if (choice.kind !== 'chosen') throw new Error(JSON.stringify(choice));
  return choice.backend;
}

describe('the back end of the CMS', () => {
  it.each([
    ['nothing is set', {}],
    ['the variable is empty', { WAYMARK_CMS_BACKEND: '' }],
  ])('is none when %s', (_, environment) => {
    expect(backendConfig(environment)).toEqual({ kind: 'none' });
  });

  it('is our own endpoint on this computer', () => {
    expect(backend({ WAYMARK_CMS_BACKEND: 'local' })).toEqual({
      name: 'proxy',
      proxy_url: '/api/v1/',
      branch: 'main',
    });
  });

  it('is GitLab, with sign-in by PKCE', () => {
    expect(backend(gitlab)).toEqual({
      name: 'gitlab',
      repo: 'ngo/campaign/site',
      branch: 'main',
      auth_type: 'pkce',
      app_id: '0123456789abcdef',
      base_url: 'https://gitlab.com',
      api_root: 'https://gitlab.com/api/v4',
    });
  });

  it('is a GitLab or Forgejo of one’s own', () => {
    const environment = {
      ...gitlab,
      WAYMARK_CMS_BACKEND: 'forgejo',
      WAYMARK_CMS_HOST: 'https://git.ngo.example/',
      WAYMARK_CMS_BRANCH: 'live',
    };
    expect(backend(environment)).toMatchObject({
      name: 'forgejo',
      branch: 'live',
      base_url: 'https://git.ngo.example',
      api_root: 'https://git.ngo.example/api/v1',
    });
  });

  it('is GitHub, with a sign-in service of one’s own', () => {
    const environment = {
      WAYMARK_CMS_BACKEND: 'github',
      WAYMARK_CMS_REPO: 'ngo/site',
      WAYMARK_CMS_SIGN_IN: 'https://sign-in.ngo.example',
    };
    expect(backend(environment)).toMatchObject({ name: 'github', base_url: 'https://sign-in.ngo.example' });
  });

  it.each([
    ['content', undefined],
    ['', '.'],
    ['texts/public', 'texts/public'],
  ])('keeps its texts in the folder "%s"', (contentRoot, set) => {
    const environment = { ...gitlab, ...(set !== undefined && { WAYMARK_CMS_CONTENT: set }) };
    expect(backendConfig(environment)).toMatchObject({ contentRoot });
  });

  it.each([
    [
      'an unknown kind',
      { WAYMARK_CMS_BACKEND: 'svn' },
      ['WAYMARK_CMS_BACKEND must be one of: local, gitlab'],
    ],
    [
      'a missing repository and application',
      { WAYMARK_CMS_BACKEND: 'gitlab' },
      ['WAYMARK_CMS_REPO is missing', 'WAYMARK_CMS_APP_ID is missing'],
    ],
    ['a repository without a group', { ...gitlab, WAYMARK_CMS_REPO: 'site' }, ['WAYMARK_CMS_REPO must name']],
    [
      'a host without https',
      { ...gitlab, WAYMARK_CMS_HOST: 'http://git.example' },
      ['WAYMARK_CMS_HOST must be'],
    ],
    [
      'a path that leaves the repository',
      { ...gitlab, WAYMARK_CMS_CONTENT: '/etc' },
      ['WAYMARK_CMS_CONTENT must be'],
    ],
    [
      'GitHub without a sign-in service',
      { WAYMARK_CMS_BACKEND: 'github', WAYMARK_CMS_REPO: 'ngo/site' },
      ['WAYMARK_CMS_SIGN_IN is missing'],
    ],
  ])('says in a sentence what is wrong with %s', (_, environment, beginnings) => {
    const choice = backendConfig(environment);
    const problems = choice.kind === 'faulty' ? choice.problems : [];
    expect(problems).toEqual(beginnings.map((beginning) => expect.stringContaining(beginning)));
  });
});

describe('the policy of the page', () => {
  it('allows no code made from text, and no inline code', () => {
    expect(deskPolicy(undefined)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(deskPolicy(undefined)).not.toContain("'unsafe-eval'");
  });

  it('lets the page speak to its own site only, when the texts are there', () => {
    expect(originsOf(backend({ WAYMARK_CMS_BACKEND: 'local' }))).toEqual([]);
    expect(deskPolicy(backend({ WAYMARK_CMS_BACKEND: 'local' }))).toContain("connect-src 'self' blob:;");
  });

  it('lets the page speak to the git host that keeps the texts', () => {
    const policy = deskPolicy(backend({ ...gitlab, WAYMARK_CMS_HOST: 'https://git.ngo.example:8443/git' }));
    expect(policy).toContain("connect-src 'self' blob: https://git.ngo.example:8443;");
  });
});
