import { join } from 'node:path';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import * as library from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';

const root = join(import.meta.dirname, '../..');

interface Bundle {
  /** The files that some byte of it comes from. */
  readonly files: readonly string[];
  readonly text: string;
}

/** What a form's bundler makes of one import from the built package. */
async function bundle(code: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
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

/** Those that make instants out of clock times, or tell the day or the time in a zone. */
const needWallClocks = [
  'assess',
  'convocation',
  'dayInWords',
  'deadlines',
  'decisiveReadings',
  'explain',
  'fileStanding',
  'momentInWords',
  'notices',
  'registrationPhase',
  'sessionFaults',
  'uploadPhase',
];

const names = Object.keys(library);
const bundles = new Map(
  await Promise.all(names.map(async (name) => [name, await bundle(`export { ${name} } from 'candidat-bts'`)] as const)),
);
const carriers = (of: RegExp): readonly string[] =>
  names.filter((name) => bundles.get(name)?.files.some((file) => of.test(file))).sort();

describe('one name of the root, bundled alone', () => {
  test('is never free of code', () => {
    expect(names.length).toBeGreaterThan(30);
    for (const [name, { text }] of bundles) expect(text.length, name).toBeGreaterThan(300);
  });
  test('never carries zod', () => expect(carriers(/node_modules\/zod\//)).toEqual([]));
  test('never carries date-fns-tz, and the clocks of a zone only where they are needed', () => {
    expect(carriers(/node_modules\/date-fns-tz\//)).toEqual([]);
    const withClocks = names.filter((name) => bundles.get(name)?.text.includes('DateTimeFormat'));
    expect(withClocks.sort()).toEqual(needWallClocks);
  });
  test('carries date-fns only where hours are added', () =>
    expect(carriers(/node_modules\/date-fns\//)).toContain('accountActivation'));
  test('never carries a label', () => expect(carriers(/dist\/labels\//)).toEqual([]));
  test.each(names)('%s carries no sentence of a label or of a clause', (name) => {
    const { text = '' } = bundles.get(name) ?? {};
    expect([...words.labels, ...words.clauses].filter((sentence) => text.includes(sentence))).toEqual([]);
  });
});

describe('every entry, bundled whole', () => {
  const entries = Object.entries(packageFile.exports).flatMap(([path, target]) =>
    typeof target === 'object' && target.import.default.endsWith('.js') ? [`candidat-bts${path.slice(1)}`] : [],
  );

  test.each(entries)('%s carries zod, labels and clauses only if they are what it is', async (entry) => {
    const { files, text } = await bundle(`export * from '${entry}'`);
    expect(files.some((file) => file.includes('node_modules/zod/'))).toBe(entry.endsWith('/schema'));
    expect(files.some((file) => file.startsWith('dist/labels/'))).toBe(entry.includes('/labels/'));
    expect(words.clauses.some((sentence) => text.includes(sentence))).toBe(entry.includes('/sessions/'));
  });
});
