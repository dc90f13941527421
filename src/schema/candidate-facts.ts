import type * as z from 'zod/mini';
import type { FactName } from '../model/facts.ts';
import type { FactsSchema } from './form-steps.ts';
import { factsOf } from './form-steps.ts';

/**
 * The facts that a form may know, and no others. Whether they go together is checked by the rules, not here.
 *
 * The input is JSON and is returned unchanged: days are texts, numbers are numbers. For the texts of HTML inputs and
 * spreadsheets, see {@link formOf}.
 *
 * @example
 * ```ts
 * candidateFactsSchema.safeParse({ bornOn: '2026-02-28', schoolYears: 2 }).success; // true
 * schemaIssues(candidateFactsSchema.safeParse({ bornOn: '2026-02-30', departement: '06' }));
 * // [{ path: ['bornOn'], code: 'day-does-not-exist', parameters: {} }, { path: ['departement'], code: 'unknown-key', parameters: { key: 'departement' } }]
 * ```
 */
export const candidateFactsSchema: FactsSchema<FactName> = factsOf();

/** The input of the schema. */
export type CandidateFactsInput = z.input<typeof candidateFactsSchema>;
/** The output of the schema: the facts that the rules take. */
export type CandidateFactsOutput = z.output<typeof candidateFactsSchema>;
