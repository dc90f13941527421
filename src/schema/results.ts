import * as z from 'zod/mini';
import type { Exam, Regulation, Result, Results } from '../model/exam.ts';
import { mark } from './exact-numbers.ts';
import { fault, oneOf, only, type Plain } from './fields.ts';

/**
 * The results of the exams of a regulation, and of no others; an absent exam is not known yet.
 *
 * Marks are returned as written: a number, a text with a comma or a point, or a fraction. Only an optional exam can be
 * not taken. The type of the schema has the names of the regulation's exams where they are known.
 *
 * @example
 * ```ts
 * resultsSchema(sioSisr).parse({ E1: '12,5', E2: 'absent' }); // { E1: '12,5', E2: 'absent' }
 * schemaIssues(resultsSchema(sioSisr).safeParse({ E1: 21, E9: 10 })).map(({ code }) => code);
 * // ['mark-out-of-range', 'unknown-exam']
 * ```
 */
export function resultsSchema<Id extends string>({ exams }: Pick<Regulation<Id>, 'exams'>): ResultsSchema<Id> {
  const fields = exams.map(({ exam, domain }) => [exam, z.optional(resultIn[domain])]);
  // as: every exam has its field here, which Object.fromEntries forgets.
  return only(Object.fromEntries(fields), 'unknown-exam') as ResultsSchema<Id>;
}

/** The schema of the results of one regulation. */
export type ResultsSchema<Id extends string = string> = z.ZodMiniObject<
  { readonly [Exam in Id]: z.ZodMiniOptional<Plain<Result>> },
  z.core.$strict
>;

const compulsory: Plain<Result> = z.union(
  [mark, oneOf(['absent', 'excused', 'exempt', 'postponed'])],
  fault('not-a-mark'),
);
const optional: Plain<Result> = z.union(
  [mark, oneOf(['absent', 'excused', 'exempt', 'not-taken', 'postponed'])],
  fault('not-a-mark'),
);
const resultIn: Readonly<Record<Exam['domain'], Plain<Result>>> = {
  general: compulsory,
  professional: compulsory,
  optional,
};

/** The input of a schema of results. */
export type ResultsInput<Id extends string = string> = z.input<ResultsSchema<Id>>;
/** The output of a schema of results. */
export type ResultsOutput<Id extends string = string> = Results<Id>;
