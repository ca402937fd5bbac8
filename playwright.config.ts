/** End-to-end tests: what a reader can see and do, on the production build with its real headers. */
import { defineConfig, devices } from '@playwright/test';

import { findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4187);
const executablePath = await findBrowser();

/**
 * What Chromium would start beside the page, and what Playwright switches off itself: the last such list counts. The popups
 * of the address bar are pages of their own, loaded for each window, of which every test opens one.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/**
 * A page of a test is closed long before what the optimizing compilers make of its scripts has paid off. The long run keeps
 * them, as readers do.
 */
const withoutOptimizers = '--js-flags=--no-opt --no-maglev';

export default defineConfig({
  testDir: 'e2e',
  // One picture for every machine: what differs between them is left out (`pictures.spec.ts`).
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 150_000,
  // A loaded machine may take its time: what is awaited comes, or the test fails.
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['dot'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Pages of one profile share a process, and what it has compiled (`e2e/book.ts`).
        '--renderer-process-limit=1',
        ...(process.env['LONG'] === '1' ? [] : [withoutOptimizers]),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
        `--disable-features=${withoutFeatures.join(',')}`,
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
