import type { Told } from '../../src/schema/index.ts';
import { schemaIssues } from '../../src/schema/index.ts';

/** What a schema says of a value, one line per issue: `path: code`. */
export function issuesOf(schema: { safeParse(input: unknown): Told }, input: unknown): readonly string[] {
  return schemaIssues(schema.safeParse(input)).map(({ path, code }) => `${path.join('.')}: ${code}`);
}
