// Unit tests run in plain Node: the core, the models and the content checks need no page. What a reader sees is tested in e2e/.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // No test changes what another file sees, so files share their workers: starting one for each took most of the time.
    pool: 'threads',
    isolate: false,
    include: ['{src,content,scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});
