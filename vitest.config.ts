// Unit tests run in plain Node: the core, the models and the content checks need no page. What a reader sees is tested in e2e/.
import { defineConfig } from 'vitest/config';

const tests = '{src,content,scripts}/**/*.test.{ts,tsx}';

/** Tests that set the clock: what waits for a time is shared by a whole page, so each of them has a page's worth of its own. */
const ownClock = ['src/ui/*.test.{ts,tsx}', 'src/widgets/network-playground/trainer.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // Nothing else runs meanwhile.
    maxWorkers: '100%',
    // The others leave nothing behind, and share their workers: to start one for each file took most of the time.
    projects: [
      { extends: true, test: { name: 'shared', include: [tests], exclude: ownClock, isolate: false } },
      { extends: true, test: { name: 'own clock', include: ownClock } },
    ],
  },
});
