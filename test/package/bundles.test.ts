import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import * as authoring from '../../src/authoring/index.ts';
import * as explain from '../../src/explain/index.ts';
import * as library from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';

const root = join(import.meta.dirname, '../..');

interface Bundle {
  /** The files that some byte of it comes from. */
  readonly files: readonly string[];
  readonly text: string;
}

/** The bundle of an app with one import from the built package. */
async function bundle(code: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
    // In an app the package is in node_modules, for which there are no warnings.
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return { files, text: outputFiles.map(({ text }) => text).join('') };
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
/** Long enough to stand in no bundle by chance, and with nothing in them that a minifier writes otherwise. */
const sentences = (value: unknown): readonly string[] =>
  textsIn(value).filter((text) => text.length > 30 && text.includes(' ') && !/['"`\\\n\u00a0\u202f]/.test(text));
const words = { labels: sentences([fr, en]), clauses: sentences(nice2026Clauses) };

/** Every name of an entry point, bundled alone. */
async function oneByOne(entry: string, names: readonly string[]): Promise<ReadonlyMap<string, Bundle>> {
  return new Map(
    await Promise.all(names.map(async (name) => [name, await bundle(`export { ${name} } from '${entry}'`)] as const)),
  );
}

const apart: Readonly<Record<string, ReadonlyMap<string, Bundle>>> = {
  'candidat-bts': await oneByOne('candidat-bts', Object.keys(library)),
  'candidat-bts/explain': await oneByOne('candidat-bts/explain', Object.keys(explain)),
  'candidat-bts/authoring': await oneByOne('candidat-bts/authoring', Object.keys(authoring)),
};
const carriers = (entry: string, of: (bundle: Bundle) => boolean): readonly string[] =>
  [...(apart[entry] ?? [])].flatMap(([name, each]) => (of(each) ? [name] : [])).sort();
const holds =
  (path: RegExp) =>
  ({ files }: Bundle): boolean =>
    files.some((file) => path.test(file));

describe.each(Object.entries(apart))('one name of %s, bundled alone', (entry, bundles) => {
  test('is never free of code', () => {
    expect(bundles.size).toBeGreaterThan(2);
    for (const [name, { text }] of bundles) expect(text.length, name).toBeGreaterThan(300);
  });
  test('never carries zod', () => expect(carriers(entry, holds(/node_modules\/zod\//))).toEqual([]));
  test('never carries a label', () => expect(carriers(entry, holds(/dist\/labels\//))).toEqual([]));
  test('carries no sentence of a label or of a clause', () => {
    expect(words.labels.length).toBeGreaterThan(300);
    expect(words.clauses.length).toBeGreaterThan(100);
    for (const [name, { text }] of bundles) {
      expect(
        [...words.labels, ...words.clauses].filter((sentence) => text.includes(sentence)),
        name,
      ).toEqual([]);
    }
  });
});

/** Those that need the instant of a clock time, or the day at an instant. */
const needWallClocks = [
  'assess',
  'convocation',
  'deadlines',
  'decisiveReadings',
  'fileStanding',
  'notices',
  'registrationPhase',
  'timeline',
  'uploadPhase',
];
/** Those that need neither a day nor an instant. */
const needNoDates = [
  'ContractError',
  'civilStatusGaps',
  'doubtfulExams',
  'firstRound',
  'formatAverage',
  'isDepartment',
  'marksNeeded',
  'nice2026',
  'resitDecision',
  'resitOrals',
  'resitTargets',
  'withReadings',
];

/** The file of dist with the code of a module: its own, or the one that it exports from. */
function fileOf(module: string): RegExp {
  const own = `dist/${module}.js`;
  const [, chunk] = /from '\.\.\/(chunk-\w+\.js)'/.exec(readFileSync(join(root, own), 'utf8')) ?? [];
  return new RegExp(`^${chunk === undefined ? own : `dist/${chunk}`}$`);
}

describe('dates are carried by what needs them', () => {
  test('the clocks of a zone', () => {
    expect(carriers('candidat-bts', ({ text }) => text.includes('DateTimeFormat'))).toEqual(needWallClocks);
    expect(carriers('candidat-bts', holds(fileOf('time/local-time')))).toEqual(needWallClocks);
    expect(carriers('candidat-bts/authoring', holds(fileOf('time/local-time')))).toEqual(['sessionFaults']);
  });

  test('the calendar', () => {
    const carry = carriers('candidat-bts', holds(fileOf('time/calendar-day')));
    const without = Object.keys(library).filter((name) => !carry.includes(name));
    expect(without.sort()).toEqual(needNoDates);
    expect(carriers('candidat-bts/authoring', holds(fileOf('time/calendar-day')))).toEqual(['sessionFaults']);
  });
});

describe('every entry point, bundled whole', () => {
  const entries = Object.entries(packageFile.exports).flatMap(([path, target]) =>
    typeof target === 'object' && target.import.default.endsWith('.js') ? [`candidat-bts${path.slice(1)}`] : [],
  );

  test.each(entries)('%s carries zod, labels and clauses only if they are its own', async (entry) => {
    const { files, text } = await bundle(`export * from '${entry}'`);
    expect(files.some((file) => file.includes('node_modules/zod/'))).toBe(entry.endsWith('/schema'));
    expect(files.some((file) => file.startsWith('dist/labels/'))).toBe(entry.includes('/labels/'));
    expect(words.clauses.some((sentence) => text.includes(sentence))).toBe(entry.includes('/sessions/'));
  });
});
