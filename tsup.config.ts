import { defineConfig } from 'tsup';

/** One entry per way in (package.json "exports"). */
const entries = {
  index: 'src/index.ts',
  'sessions/nice-2026': 'src/sessions/nice-2026-and-clauses.ts',
  'regulations/sio': 'src/regulations/sio.ts',
  'regulations/mco': 'src/regulations/mco.ts',
  'regulations/ndrc': 'src/regulations/ndrc.ts',
  'labels/fr': 'src/labels/fr.ts',
  'labels/en': 'src/labels/en.ts',
  'schema/index': 'src/schema/index.ts',
};

/** Shared code is split out, so that no entry carries another. */
export default defineConfig({
  // The clauses in a file of their own: a page that splits its code by files can then have the session without them at first.
  entry: { ...entries, 'sessions/nice-2026-clauses': 'src/sessions/nice-2026-clauses.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
});
