import type * as z from 'zod/mini';
import type { IssueLabels } from './issue-in-words.ts';
import { issueInWords } from './issue-in-words.ts';
import { schemaIssues } from './schema-issues.ts';

/** A schema for form libraries: a Standard Schema, and a typed schema of vee-validate 4 as well. */
export interface SchemaWithMessages<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Checks a value and words its issues. */
    readonly validate: (value: unknown) => Validation<Output> | Promise<Validation<Output>>;
  };
  /** How vee-validate 4 recognises a schema. */
  readonly __type: 'VVTypedSchema';
  /** How vee-validate 4 calls a schema. Elsewhere use `~standard`. */
  readonly parse: (values: Input) => Promise<{ value?: Output; errors: { path: string; errors: string[] }[] }>;
}

/** A valid value, or the sentences that say what is wrong with it, each with its path. */
export type Validation<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/**
 * The same schema with sentences in the place of codes, for form libraries that show the message of an issue as it is:
 * react-hook-form, TanStack Form, vee-validate, sveltekit-superforms, and others that take a Standard Schema.
 *
 * @example
 * ```ts
 * withMessages(formOf(trainingSchema), fr)['~standard'].validate({ schoolYears: 'deux' });
 * // { issues: [{ message: 'Saisissez un nombre.', path: ['schoolYears'] }] }
 * ```
 */
export function withMessages<Schema extends z.core.$ZodType>(
  schema: Schema,
  labels: IssueLabels,
): SchemaWithMessages<z.core.input<Schema>, z.core.output<Schema>> {
  type Output = z.core.output<Schema>;
  const { validate: validateInCodes }: z.core.$ZodStandardSchema<Schema> = schema['~standard'];
  const inWords = (result: Awaited<ReturnType<typeof validateInCodes>>): Validation<Output> =>
    result.issues === undefined
      ? result
      : { issues: schemaIssues(result).map((issue) => ({ message: issueInWords(issue, labels), path: issue.path })) };
  const validate = (value: unknown): Validation<Output> | Promise<Validation<Output>> => {
    const result = validateInCodes(value);
    return result instanceof Promise ? result.then(inWords) : inWords(result);
  };
  return {
    '~standard': { version: 1, vendor: 'candidat-bts', validate },
    __type: 'VVTypedSchema',
    parse: async (values) => {
      const result = await validate(values);
      if (result.issues === undefined) return { value: result.value, errors: [] };
      return { errors: result.issues.map(({ message, path }) => ({ path: pathOf(path), errors: [message] })) };
    },
  };
}

/** A path as vee-validate writes it: `birthPlace.city`, `pieces[0]`. */
function pathOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
}
