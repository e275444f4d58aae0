#!/usr/bin/env node
// @ts-check
/**
 * What every npm script starts: makes sure that the tools are there, then hands over to `main.ts` on the Node that
 * is installed with the project. Runs on any Node from 20 on, before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, Interrupted, runtimePath } from './dependencies.mjs';

const OLDEST_NODE = 20;
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

try {
  requireTools();
  await ensureDependencies(projectRoot);
  process.exitCode = await handOver(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
}

function requireTools() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Error(
      `This is Node ${process.versions.node}; Waymark needs Node ${OLDEST_NODE} or newer: https://nodejs.org`,
    );
  }
  if (spawnSync('git', ['--version']).status !== 0) {
    throw new Error('git was not found. Waymark keeps its content in git: https://git-scm.com/downloads');
  }
}

/**
 * Runs the command-line tool and answers with its exit code.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function handOver(args) {
  const runtime = runtimePath(projectRoot);
  const tool = spawn(runtime, [join(projectRoot, 'src', 'cli', 'main.ts'), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: dirname(runtime) + delimiter + (process.env.PATH ?? ''),
    },
  });
  passSignalsOn(tool);
  return new Promise((resolve, reject) => {
    tool.on('error', (cause) =>
      reject(
        new Error(`${runtime} does not start (${cause.message}). Delete node_modules and run this again.`, {
          cause,
        }),
      ),
    );
    tool.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * A terminal sends Ctrl-C to the tool as well as to us, so there we only wait for the tool to end; a signal for this
 * process alone is passed on.
 *
 * @param {import('node:child_process').ChildProcess} tool
 */
function passSignalsOn(tool) {
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) tool.kill('SIGINT');
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => tool.kill(signal));
  }
}
