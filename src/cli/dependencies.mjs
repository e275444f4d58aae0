// @ts-check
/**
 * Installs what `package-lock.json` names, before anything else of Waymark runs. Node's own modules only, and
 * nothing newer than Node 20: this file runs when `node_modules` does not exist yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { holdLock } from './lock-folder.mjs';

/**
 * The packages of a lock file: where each is installed, and in which version.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages
 */

/**
 * `ready`: installed by us. `adopt`: installed by somebody else's `npm install`, and right. `install`: missing or
 * out of date.
 *
 * @typedef {'ready' | 'adopt' | 'install'} InstallDecision
 */

const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {string} lockText */
function fingerprint(lockText) {
  return createHash('sha256').update(lockText).digest('hex');
}

/**
 * @param {object} state
 * @param {boolean} state.hasRuntime whether the Node that Waymark itself runs on is in place
 * @param {string} state.wantedStamp fingerprint of `package-lock.json`
 * @param {string | undefined} state.stamp fingerprint of the lock file that was last installed
 * @param {() => LockedPackages} state.wanted packages of `package-lock.json`
 * @param {() => LockedPackages | undefined} state.installed npm's own list of what it installed
 * @returns {InstallDecision}
 */
export function decideInstall({ hasRuntime, wantedStamp, stamp, wanted, installed }) {
  if (!hasRuntime) return 'install';
  if (stamp === wantedStamp) return 'ready';
  const present = installed();
  return present !== undefined && matchesLock(wanted(), present) ? 'adopt' : 'install';
}

/**
 * Optional packages may be absent: most of them are the native half of a package for another system.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
function matchesLock(wanted, installed) {
  const complete = Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || place in installed,
  );
  const exact = Object.entries(installed).every(
    ([place, entry]) =>
      wanted[place]?.version === entry.version && wanted[place]?.integrity === entry.integrity,
  );
  return complete && exact;
}

/**
 * The Node that runs Waymark: it is a dependency, so that the one in the shell may be older.
 *
 * @param {string} projectRoot
 */
export function runtimePath(projectRoot) {
  return join(projectRoot, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} projectRoot */
function readDecision(projectRoot) {
  const lockText = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
  const npmList = join(projectRoot, 'node_modules', '.package-lock.json');
  const wantedStamp = fingerprint(lockText);
  const stampFile = join(projectRoot, 'node_modules', '.waymark-lock');
  const decision = decideInstall({
    hasRuntime: existsSync(runtimePath(projectRoot)),
    wantedStamp,
    stamp: existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : undefined,
    wanted: () => JSON.parse(lockText).packages,
    installed: () => (existsSync(npmList) ? JSON.parse(readFileSync(npmList, 'utf8')).packages : undefined),
  });
  return { decision, writeStamp: () => writeFileSync(stampFile, `${wantedStamp}\n`) };
}

/**
 * Makes `node_modules` equal to `package-lock.json`. Returns at once, without touching the network, when it is.
 *
 * @param {string} projectRoot
 * @throws {Error} with a sentence for the person at the keyboard
 */
export async function ensureDependencies(projectRoot) {
  if (readDecision(projectRoot).decision === 'ready') return;
  const release = await holdLock(join(projectRoot, '.cache', 'install-lock'));
  try {
    const { decision, writeStamp } = readDecision(projectRoot);
    if (decision === 'ready') return;
    if (decision === 'install') await installWithProgress(projectRoot);
    writeStamp();
  } finally {
    release();
  }
}

/** @param {string} projectRoot */
async function installWithProgress(projectRoot) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const line = 'Installing the packages Waymark is built on (once, about 850 MB on disk)';
  process.stderr.write(`${line} ...`);
  const ticking = setInterval(() => {
    if (process.stderr.isTTY) process.stderr.write(`\r${line} ... ${seconds()} s`);
  }, 1000);
  try {
    await npmInstall(projectRoot);
    process.stderr.write(`${process.stderr.isTTY ? `\r${line} ...` : ''} done in ${seconds()} s\n`);
  } catch (error) {
    process.stderr.write('\n');
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * The switches undo what a person's or a CI service's npm settings could leave out: `NODE_ENV=production` drops the
 * tools, `ignore-scripts` the Node we run on, and `engine-strict` refuses the shell's older Node.
 */
const NPM_ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts=false',
  '--engine-strict=false',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=error',
];

/**
 * @param {string} projectRoot
 * @returns {Promise<void>}
 */
function npmInstall(projectRoot) {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', NPM_ARGUMENTS, {
      cwd: projectRoot,
      env: { ...process.env, PATH: pathOutside(projectRoot) },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {string[]} */
    const output = [];
    npm.stdout.on('data', (text) => output.push(String(text)));
    npm.stderr.on('data', (text) => output.push(String(text)));
    const interruption = interruptible(npm);
    npm.on('error', (cause) => {
      interruption.end();
      reject(new Error('npm was not found. It comes with Node.js: https://nodejs.org', { cause }));
    });
    npm.on('close', (code) => {
      interruption.end();
      if (interruption.signal) reject(new Interrupted(interruption.signal));
      else if (code === 0) resolve();
      else reject(installFailure(output.join('')));
    });
  });
}

/** The person stopped the installation. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super('Stopped. The next command installs the packages again.');
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Stops npm when we are told to stop, and lets us outlive it: whoever holds the lock next must find npm gone.
 *
 * @param {import('node:child_process').ChildProcess} npm
 */
function interruptible(npm) {
  const interruption = { signal: /** @type {NodeJS.Signals | undefined} */ (undefined), end };
  /** @param {NodeJS.Signals} signal */
  function stop(signal) {
    interruption.signal = signal;
    npm.kill(signal);
  }
  function end() {
    for (const signal of STOP_SIGNALS) process.off(signal, stop);
  }
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  return interruption;
}

/**
 * npm empties `node_modules` first, so it must not itself run on the Node in there, which `npm run` puts first.
 *
 * @param {string} projectRoot
 */
function pathOutside(projectRoot) {
  const inside = join(projectRoot, 'node_modules') + sep;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.startsWith(inside)).join(delimiter);
}

/** @param {string} output what npm printed */
function installFailure(output) {
  return new Error(
    `${output.trim()}\nThe packages could not be installed: check the network and the free disk space (about 1 GB), ` +
      'then run the same command again.',
  );
}
