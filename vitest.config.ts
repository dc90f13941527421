import { defineConfig } from 'vitest/config';

/** Every test runs as if on a machine in each of these zones: nothing may depend on the host's. */
const hostZones = ['Europe/Paris', 'UTC', 'America/Los_Angeles', 'Pacific/Apia'];

/** With a seed the laws try the same cases each time, though others in each zone. */
const seedOf = (place: number): { readonly LAWS_SEED?: string } =>
  process.env.LAWS_SEED === undefined ? {} : { LAWS_SEED: String(Number(process.env.LAWS_SEED) + place) };

export default defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['test/seed.ts'],
    // Nothing has a state to keep apart, and fast-check need be loaded only once per worker.
    isolate: false,
    testTimeout: 60_000,
    projects: hostZones.map((zone, place) => ({
      extends: true as const,
      test: {
        name: zone,
        include: ['test/**/*.test.ts'],
        // What starts programs of its own, or reads files, tells no more in a second zone.
        exclude: [
          '**/node_modules/**',
          ...(zone === 'UTC' ? [] : ['test/{examples,package,tools}/**', 'test/docs/adding-*']),
        ],
        env: { TZ: zone, HOST_ZONE: zone, ...seedOf(place) },
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Lists of exports: there is nothing in them to run.
      exclude: ['src/**/index.ts', 'src/index.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
