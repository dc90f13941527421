import type { SchemaIssue, SchemaIssueCode } from '../model/schema-issue.ts';

/** A failure as zod or a Standard Schema tells it, or a success, which has no issues. */
export type Told =
  | { readonly issues?: readonly ToldIssue[] | undefined }
  | { readonly success: boolean; readonly error?: { readonly issues: readonly ToldIssue[] } | undefined };

/** An issue as told, with what zod adds to some. */
export interface ToldIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
}

/**
 * All that is wrong with a value, as plain data: from what `safeParse` returned, from a ZodError, or from what a Standard
 * Schema said. Nothing where nothing is wrong.
 *
 * An issue of a schema that is not of this library keeps its message as its code.
 *
 * @example
 * ```ts
 * schemaIssues(candidateFactsSchema.safeParse({ route: 'distance', schoolYears: '2' }));
 * // [{ path: ['route'], code: 'not-one-of', parameters: { options: ['school', 'apprenticeship', 'continuing', 'none'] } }, { path: ['schoolYears'], code: 'not-a-number', parameters: {} }]
 * ```
 */
export function schemaIssues(told: Told): readonly SchemaIssue[] {
  const failure = 'success' in told ? told.error : told;
  return failure?.issues?.flatMap(issuesIn) ?? [];
}

function issuesIn({ message, path = [], keys, values, options = values }: ToldIssue): readonly SchemaIssue[] {
  const at = path.map((part) => plainKey(typeof part === 'object' ? part.key : part));
  // as: the schemas of this library put nothing but their codes in the place of a message.
  const code = message as SchemaIssueCode;
  if (keys) return keys.map((key) => ({ path: [...at, key], code, parameters: { key } }));
  if (options && code === 'not-one-of') return [{ path: at, code, parameters: { options: options.map(String) } }];
  return [{ path: at, code, parameters: {} }];
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
