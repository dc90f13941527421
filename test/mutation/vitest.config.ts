import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { parts } from './parts.ts';

// Threads take the zone of their process: Stryker's runner has no forks, each with an environment of its own.
process.env.TZ = 'UTC';
process.env.HOST_ZONE = 'UTC';

const part = parts[process.env.MUTATED ?? ''];
const inPlace = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      { find: '@fast-check/vitest', replacement: inPlace('laws.ts') },
      ...(part?.keepsSessions
        ? []
        : [{ find: /^\.\.?\/contract\/per-session\.ts$/, replacement: inPlace('per-session.ts') }]),
    ],
  },
  test: {
    include: [...(part?.tests ?? [])],
    setupFiles: ['test/mutation/one-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
