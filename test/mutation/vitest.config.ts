import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { parts } from './parts.ts';

// Threads take the zone of their process: Stryker's runner has no forks, each with an environment of its own.
process.env.TZ = 'UTC';
process.env.HOST_ZONE = 'UTC';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@fast-check/vitest': fileURLToPath(new URL('laws.ts', import.meta.url)) } },
  test: {
    include: [...(parts[process.env.MUTATED ?? '']?.tests ?? [])],
    setupFiles: ['test/mutation/one-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
