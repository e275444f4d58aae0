import { describe, expect, it } from 'vitest';
import { decideInstall, type LockedPackages } from '../../../src/cli/dependencies.mjs';

const lock: LockedPackages = {
  '': {},
  'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
  'node_modules/@esbuild/darwin-arm64': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const asInstalled: LockedPackages = { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } };

interface State {
  readonly hasRuntime: boolean;
  readonly stamp: string | undefined;
  readonly installed: LockedPackages | undefined;
}

const untouched: State = { hasRuntime: true, stamp: 'this lock', installed: asInstalled };

function decide(difference: Partial<State>) {
  const { installed, ...state } = { ...untouched, ...difference };
  return decideInstall({
    ...state,
    wantedStamp: 'this lock',
    wanted: () => lock,
    installed: () => installed,
  });
}

describe('whether to install packages', () => {
  it.each<{ readonly when: string; readonly difference: Partial<State>; readonly decision: string }>([
    { when: 'the stamp is of this lock file', difference: {}, decision: 'ready' },
    { when: 'our Node is gone', difference: { hasRuntime: false }, decision: 'install' },
    {
      when: 'nothing was ever installed',
      difference: { hasRuntime: false, stamp: undefined, installed: undefined },
      decision: 'install',
    },
    {
      when: 'the lock file has changed since',
      difference: { stamp: 'another lock', installed: { 'node_modules/astro': { version: '7.3.4' } } },
      decision: 'install',
    },
    {
      when: 'npm keeps no list of what it installed',
      difference: { stamp: undefined, installed: undefined },
      decision: 'install',
    },
    {
      when: 'somebody ran npm ci, which leaves out the packages of other systems',
      difference: { stamp: undefined },
      decision: 'adopt',
    },
    {
      when: 'the same version came with other bytes',
      difference: {
        stamp: undefined,
        installed: { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-x' } },
      },
      decision: 'install',
    },
    {
      when: 'a package is there that the lock file does not name',
      difference: {
        stamp: undefined,
        installed: { ...asInstalled, 'node_modules/left-pad': { version: '1.3.0' } },
      },
      decision: 'install',
    },
  ])('$decision when $when', ({ difference, decision }) => {
    expect(decide(difference)).toBe(decision);
  });

  it('compares the lists of packages only when the stamp is of another lock file', () => {
    const tooSlow = () => {
      throw new Error('read for nothing');
    };
    const state = { hasRuntime: true, wantedStamp: 'this lock', stamp: 'this lock' };
    expect(decideInstall({ ...state, wanted: tooSlow, installed: tooSlow })).toBe('ready');
  });
});
