import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceCase } from './conformance.js';

/** The files of cases, by chapter and topic. */
export const files: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => /^\d-.+\.json$/.test(file))
  .sort();

/** The text of a file of cases. */
export function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

/** The cases of a file. */
export function casesIn(file: string): readonly ConformanceCase[] {
  // as: case.schema.json says so, and a test checks every case against it.
  return JSON.parse(textOf(file)) as readonly ConformanceCase[];
}

/** Every case, in the order of the chapters. */
export const cases: readonly ConformanceCase[] = files.flatMap(casesIn);

/** Some cases as JSON, one per line, so that a diff shows which of them changed. */
export function linePerCase(some: readonly ConformanceCase[]): string {
  return `[\n${some.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}
