import { defineConfig } from 'vitest/config';

/** Every test runs as if on a machine in each of these zones: nothing may depend on the host's. */
const hostZones = ['Europe/Paris', 'UTC', 'America/Los_Angeles', 'Pacific/Apia'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Nothing has a state to keep apart, and fast-check need be loaded only once per worker.
    isolate: false,
    testTimeout: 60_000,
    projects: hostZones.map((zone) => ({
      extends: true as const,
      test: {
        name: zone,
        include: ['test/**/*.test.ts'],
        // What starts programs of its own, or reads files, tells no more in a second zone.
        exclude: ['**/node_modules/**', ...(zone === 'UTC' ? [] : ['test/{examples,package,tools}/**'])],
        env: { TZ: zone, HOST_ZONE: zone },
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Types only: there is nothing in them to run.
      exclude: ['src/model/**', 'src/schema/index.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
