import type { SchemaIssue, SchemaIssueCode } from '../model/schema-issue.ts';

/** A result of `safeParse`, a `ZodError`, or a result of a Standard Schema. A success has no issues. */
export type ParseResult =
  | { readonly issues?: readonly ParseIssue[] | undefined }
  | { readonly success: boolean; readonly error?: { readonly issues: readonly ParseIssue[] } | undefined };

/** An issue in a {@link ParseResult}, with what zod adds to some. */
export interface ParseIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
}

/**
 * Everything that is wrong with a value, as plain data, from what `safeParse` returned, from a `ZodError`, or from the result
 * of a Standard Schema. Empty if nothing is wrong.
 *
 * An issue of a schema that is not of this library keeps its message as its code.
 *
 * @example
 * ```ts
 * schemaIssues(candidateFactsSchema.safeParse({ route: 'distance', schoolYears: '2' }));
 * // [{ path: ['route'], code: 'not-one-of', parameters: { options: ['school', 'apprenticeship', 'continuing', 'none'] } }, { path: ['schoolYears'], code: 'not-a-number', parameters: {} }]
 * ```
 */
export function schemaIssues(result: ParseResult): readonly SchemaIssue[] {
  const failure = 'success' in result ? result.error : result;
  return failure?.issues?.flatMap(issuesIn) ?? [];
}

function issuesIn({ message, path = [], keys, values, options = values }: ParseIssue): readonly SchemaIssue[] {
  const at = path.map((part) => plainKey(typeof part === 'object' ? part.key : part));
  // as: the schemas of this library have nothing but their codes in the place of a message.
  const code = message as SchemaIssueCode;
  if (keys) return keys.map((key) => ({ path: [...at, key], code, parameters: { key } }));
  if (options && code === 'not-one-of') return [{ path: at, code, parameters: { options: options.map(String) } }];
  return [{ path: at, code, parameters: {} }];
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
