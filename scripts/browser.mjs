/**
 * Finds a browser for the end-to-end tests: `$CHROMIUM`, one on the PATH, Playwright's own; else, on an unattended machine
 * as root, the system's package with a Chinese font; else Playwright's download, with a time limit; else it says what to do.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { root } from './root.mjs';

/** The first draws no window nor loads what one would need: the tests take a quarter less time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/** Packages that bring one of them, by the distributions that have them. */
const packages = ['chromium-headless-shell', 'chromium'];

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.flatMap((folder) => names.map((name) => join(folder, name + suffix))).find(executable);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Whether a command ended well. @param {string} command @param {string[]} args @param {number} seconds */
function run(command, args, seconds) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: seconds * 1000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
}

async function installPackage() {
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium and a Chinese font from the system’s packages …');
  await run('apt-get', ['update', '-qq'], 180);
  for (const name of packages) {
    if (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk'], 420)) return;
  }
}

/** The path of a browser. Throws, with a sentence that says what to install, where none can be had. */
export async function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (executable(named)) return named;
    throw new Error(`$CHROMIUM names ${named}, which cannot be run.`);
  }
  const present = onPath() ?? (await playwrightsOwn());
  if (present !== undefined) return present;
  await installPackage();
  const installed = onPath();
  if (installed !== undefined) return installed;
  console.log('Downloading a browser for the tests …');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [playwright, 'install', 'chromium'], 300);
  const downloaded = await playwrightsOwn();
  if (downloaded !== undefined) return downloaded;
  throw new Error(
    'No browser was found for the end-to-end tests. Install Chromium or Chrome, or set CHROMIUM to the path of one.',
  );
}
