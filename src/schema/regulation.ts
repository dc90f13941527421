import * as z from 'zod/mini';
import type { Exam, Regulation } from '../model/exam.ts';
import { confidences } from '../model/exam.ts';
import { coefficient } from './exact-numbers.ts';
import { amount, either, fault, nonEmptyList, oneOf, only, type Plain, text } from './fields.ts';

const base = {
  exam: text,
  title: text,
  language: z.optional(either),
  resit: z.optional(either),
  ects: z.optional(amount),
  confidence: z.optional(oneOf(confidences)),
  basis: z.optional(text),
};

const exam: Plain<Exam> = z.discriminatedUnion(
  'domain',
  [
    only({ ...base, domain: oneOf(['general', 'professional']), coefficient }),
    only({ ...base, domain: z.literal('optional'), coefficient: z.optional(coefficient) }),
  ],
  fault(({ code }) => (code === 'invalid_union' ? 'not-one-of' : 'not-an-object')),
);

/**
 * The shape of a regulation read from a file. Whether its parts go together is checked by `regulationFaults`.
 *
 * @example
 * ```ts
 * schemaIssues(regulationSchema.safeParse({ ...ndrc, exams: [] }));
 * // [{ path: ['exams'], code: 'empty-list', parameters: {} }]
 * ```
 */
export const regulationSchema: Plain<Regulation> = only({
  id: text,
  title: text,
  exams: nonEmptyList(exam),
  source: z.optional(text),
  optionalExamsKnown: z.optional(either),
});

/** The input of the schema. */
export type RegulationInput = z.input<typeof regulationSchema>;
/** The output of the schema. */
export type RegulationOutput = z.output<typeof regulationSchema>;
