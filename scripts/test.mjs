/**
 * `npm test`: everything that must hold, in the order that fails soonest: types, lint, format, unused code, unit tests,
 * production build, end-to-end tests on that build. Ends with `N passed, N failed`, summed from the runners' own reports;
 * a check without a report counts by its exit code. `--long` adds what takes longer than a coffee.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { findBrowser } from './browser.mjs';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';

const long = process.argv.includes('--long');
const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const pagesReport = join(reports, 'e2e.json');

installIfNeeded();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Where there is none, it comes from the network while the processors work for the other checks.
const browserSought = findBrowser().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return undefined;
});

/**
 * Whether a check holds. One of several at a time says what it has to say when it has ended.
 * @param {string} title @param {string} script path of a node script below node_modules @param {string[]} args
 * @param {{ env?: Record<string, string>, isAlone?: boolean }} [how]
 */
async function run(title, script, args, { env = {}, isAlone = true } = {}) {
  if (isAlone) console.log(`\n== ${title}`);
  const started = Date.now();
  const output = isAlone ? 'inherit' : 'pipe';
  const check = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [check.stdout, check.stderr]) stream?.on('data', (part) => said.push(part));
  const ok = await new Promise((resolve) => {
    check.once('error', () => resolve(false));
    check.once('close', (status) => resolve(status === 0));
  });
  if (!isAlone) process.stdout.write(`\n== ${title}\n${Buffer.concat(said).toString()}`);
  console.log(`   ${title}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return ok;
}

/**
 * What a runner reported, or one failure where it died without a report.
 * @template Report
 * @param {string} file @param {boolean} ok @param {(report: Report) => { passed: number, failed: number }} read
 */
function counted(file, ok, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
  return { passed, failed: failed === 0 && !ok ? 1 : failed };
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report */
const ofVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
const ofPlaywright = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

/** A port that nobody listens on: the tests must not meet another run's server. @returns {Promise<number>} */
function freePort() {
  return new Promise((found, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 4187));
    });
  });
}

/** In a file, colours are noise. @type {Record<string, string>} */
const flag = { ...(long && { LONG: '1' }), ...(!process.stdout.isTTY && { NO_COLOR: '1' }) };
// Two at a time: the types take one processor as long as the others take another.
const checks = [
  [['types', 'typescript/bin/tsc', ['--noEmit', '--checkers', '1']]],
  [
    ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
    ['format', 'oxfmt/bin/oxfmt', ['--check', '.']],
    ['unused code', 'knip/bin/knip.js', []],
  ],
];
/** @type {{ passed: number, failed: number }[]} */
const results = [];
await Promise.all(
  checks.map(async (queue) => {
    for (const [title, script, args] of queue) {
      const ok = await run(String(title), String(script), /** @type {string[]} */ (args), { isAlone: false });
      results.push({ passed: Number(ok), failed: Number(!ok) });
    }
  }),
);

const unitOk = await run(
  'unit tests',
  'vitest/vitest.mjs',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
  { env: flag },
);
results.push(counted(unitReport, unitOk, ofVitest));

const built = await run('production build', 'vite/bin/vite.js', ['build']);
results.push({ passed: Number(built), failed: Number(!built) });

if (built) {
  const browser = await browserSought;
  if (browser === undefined) {
    results.push({ passed: 0, failed: 1 });
  } else {
    const pagesOk = await run('end-to-end tests', '@playwright/test/cli.js', ['test'], {
      env: {
        ...flag,
        CHROMIUM: browser,
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: pagesReport,
      },
    });
    results.push(counted(pagesReport, pagesOk, ofPlaywright));
  }
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
