import { describe, expect, it } from 'vitest';
import { faultOfOrigin } from '../../../src/desk/same-origin.ts';
import { inEnglish } from '../../../src/desk/sentences.ts';

const OWN_PAGE = {
  remoteAddress: '127.0.0.1',
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  fetchSite: 'same-origin',
};

describe('where a request comes from', () => {
  it.each([
    ['our own page', {}],
    ['our own page over IPv6', { remoteAddress: '::1', host: '[::1]:4321', origin: 'http://[::1]:4321' }],
    ['our own page over mapped IPv4', { remoteAddress: '::ffff:127.0.0.1' }],
    ['our own page with a capital letter', { host: 'LocalHost:4321' }],
    ['a program that sends no such headers', { origin: undefined, fetchSite: undefined }],
  ])('is fine: %s', (_case, difference) => {
    expect(faultOfOrigin({ ...OWN_PAGE, ...difference })).toBeUndefined();
  });

  it.each([
    ['another computer', { remoteAddress: '192.168.1.7' }],
    ['an unknown address', { remoteAddress: undefined }],
    ['no host', { host: undefined }],
    ['a foreign host', { host: 'attacker.example', origin: 'http://attacker.example' }],
    ['a host that begins like ours', { host: 'localhost.attacker.example' }],
    ['a host that ends like ours', { host: 'attackerlocalhost' }],
    ['an address that begins like ours', { host: '127.0.0.1.attacker.example' }],
    ['a foreign page', { origin: 'https://attacker.example' }],
    ['a page on another port', { origin: 'http://localhost:3000' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a nonsense origin', { origin: 'localhost:4321' }],
    ['a cross-site request', { fetchSite: 'cross-site' }],
    ['a same-site request', { fetchSite: 'same-site' }],
    ['an address typed in', { fetchSite: 'none' }],
  ])('is refused: %s', (_case, difference) => {
    const fault = faultOfOrigin({ ...OWN_PAGE, ...difference });
    expect(fault && inEnglish(fault)).toMatch(/\.$/u);
  });
});
