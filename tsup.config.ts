import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One entry per entry point (package.json "exports"). */
const entries = {
  index: 'src/index.ts',
  'sessions/nice-2026': 'src/sessions/nice-2026-and-clauses.ts',
  'regulations/sio': 'src/regulations/sio.ts',
  'regulations/mco': 'src/regulations/mco.ts',
  'regulations/ndrc': 'src/regulations/ndrc.ts',
  'regulations/cg': 'src/regulations/cg.ts',
  'regulations/gpme': 'src/regulations/gpme.ts',
  'regulations/batiment': 'src/regulations/batiment.ts',
  'labels/fr': 'src/labels/fr.ts',
  'labels/en': 'src/labels/en.ts',
  'explain/index': 'src/explain/index.ts',
  'authoring/index': 'src/authoring/index.ts',
  'schema/index': 'src/schema/index.ts',
};

/** Modules of src as files of dist, for the package's own use. */
function inFilesOfTheirOwn(...modules: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(modules.map((module) => [module, `src/${module}.ts`]));
}

function labelParts(language: 'fr' | 'en'): readonly string[] {
  return readdirSync(`src/labels/${language}`).map((file) => `labels/${language}/${file.replace('.ts', '')}`);
}

/** Shared code is split out, so that no entry carries another. */
export default defineConfig({
  entry: {
    ...entries,
    // In files of their own, since bundlers split a page that is loaded in steps between files only: the clauses, the parts of
    // the labels, the words for dates, and the rules on marks.
    ...inFilesOfTheirOwn(
      'sessions/nice-2026-clauses',
      ...labelParts('fr'),
      ...labelParts('en'),
      'explain/day-in-words',
      'explain/moment-in-words',
      'resit/index',
    ),
    // So are dates and clocks: two of their libraries run code at import, which bundlers drop only together with the file.
    ...inFilesOfTheirOwn('time/calendar-day', 'time/local-time'),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  // What is used of the date libraries goes into dist: from their own some twenty files, an import takes twice as long.
  noExternal: [/^date-fns/, /^@date-fns\//],
  treeshake: true,
  clean: true,
  sourcemap: false,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
});
