import type { ParseResult } from '../../src/schema/index.ts';
import { schemaIssues } from '../../src/schema/index.ts';

/** The issues of a value, one line per issue: `path: code`. */
export function issuesOf(schema: { safeParse(input: unknown): ParseResult }, input: unknown): readonly string[] {
  return schemaIssues(schema.safeParse(input)).map(({ path, code }) => `${path.join('.')}: ${code}`);
}
