import { defineConfig } from 'vitest/config';

/** The page in a real browser: built, served, and opened by Debian's Chromium. */
export default defineConfig({
  test: {
    globalSetup: 'test/served.ts',
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    alias: { '$app/server': new URL('test/app-server.ts', import.meta.url).pathname },
    server: { deps: { inline: ['sveltekit-superforms'] } },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
