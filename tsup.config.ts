import { defineConfig } from 'tsup';

/** One entry per way in (package.json "exports"). */
const entries = [
  'src/index.ts',
  'src/sessions/nice-2026.ts',
  'src/regulations/sio.ts',
  'src/regulations/mco.ts',
  'src/regulations/ndrc.ts',
  'src/labels/fr.ts',
  'src/labels/en.ts',
  'src/schema/index.ts',
];

/** Shared code is split out, so that no entry carries another. */
export default defineConfig({
  // The clauses in a file of their own: a page that splits its code by files can then have the session without them at first.
  entry: [...entries, 'src/sessions/nice-2026-clauses.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
});
