import { defineConfig } from 'vitest/config';
import { firstWords } from './first-words.ts';

/** The page in a real browser: built, served, and opened by Debian's Chromium. */
export default defineConfig({
  plugins: [firstWords],
  test: {
    globalSetup: 'test/served.ts',
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
