import type * as z from 'zod/mini';
import type { Labels } from '../model/labels.ts';
import { issueInWords } from './issue-in-words.ts';
import { schemaIssues } from './schema-issues.ts';

/** What every form library takes that knows the Standard Schema. */
export interface StandardSchema<Schema extends z.core.$ZodType> {
  readonly '~standard': z.core.$ZodStandardSchema<Schema>;
}

type Result<Schema extends z.core.$ZodType> = Awaited<ReturnType<StandardSchema<Schema>['~standard']['validate']>>;

/**
 * The same schema with sentences of a language in the place of codes, for form libraries that show an issue's message as it
 * is.
 *
 * @example
 * ```ts
 * withMessages(residenceSchema, fr)['~standard'].validate({ department: 6 });
 * // { issues: [{ message: 'Il faut un texte.', path: ['department'] }] }
 * ```
 */
export function withMessages<Schema extends z.core.$ZodType>(
  schema: Schema,
  labels: Pick<Labels, 'messages' | 'locale'>,
): StandardSchema<Schema> {
  const inWords = (result: Result<Schema>): Result<Schema> =>
    result.issues === undefined
      ? result
      : { issues: schemaIssues(result).map((issue) => ({ message: issueInWords(issue, labels), path: issue.path })) };
  const { validate } = schema['~standard'];
  return {
    '~standard': {
      version: 1,
      vendor: 'candidat-bts',
      validate: (value, options) => {
        const result = validate(value, options);
        return result instanceof Promise ? result.then(inWords) : inWords(result);
      },
    },
  };
}
