import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceCase } from './conformance.js';

/** The files of cases, by chapter and topic. */
export const files: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => /^\d-.+\.json$/.test(file))
  .sort();

/** Every case, in the order of the chapters. */
export const cases: readonly ConformanceCase[] = files.flatMap(
  // as: case.schema.json says so, and a test holds every case against it.
  (file) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly ConformanceCase[],
);
