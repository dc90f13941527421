import * as z from 'zod/mini';
import type { Exam, Regulation, Result, Results } from '../model/exam.ts';
import { mark } from './exact-numbers.ts';
import { fault, oneOf, only, type Plain } from './fields.ts';

/**
 * The results of the exams of a regulation, and of no others; an exam without one is not known yet.
 *
 * Marks stay as they were written: a number, a text with a comma or a point, or a fraction. Only an optional exam can be
 * not taken.
 *
 * @example
 * ```ts
 * resultsSchema(sioSisr).parse({ E1: '12,5', E2: 'absent' }); // { E1: '12,5', E2: 'absent' }
 * schemaIssues(resultsSchema(sioSisr).safeParse({ E1: 21, E9: 10 })).map(({ code }) => code);
 * // ['mark-out-of-range', 'unknown-exam']
 * ```
 */
export function resultsSchema({ exams }: Pick<Regulation, 'exams'>): ResultsSchema {
  return only(
    Object.fromEntries(exams.map(({ exam, domain }) => [exam, z.optional(resultIn[domain])])),
    'unknown-exam',
  );
}

/** The schema of the results of one regulation. */
export type ResultsSchema = z.ZodMiniObject<Readonly<Record<string, z.ZodMiniOptional<Plain<Result>>>>, z.core.$strict>;

const compulsory: Plain<Result> = z.union([mark, oneOf(['absent', 'excused', 'exempt'])], fault('not-a-mark'));
const optional: Plain<Result> = z.union(
  [mark, oneOf(['absent', 'excused', 'exempt', 'not-taken'])],
  fault('not-a-mark'),
);
const resultIn: Readonly<Record<Exam['domain'], Plain<Result>>> = {
  general: compulsory,
  professional: compulsory,
  optional,
};

/** What a schema of results takes. */
export type ResultsInput = z.input<ResultsSchema>;
/** What a schema of results gives. */
export type ResultsOutput = Results;
