import type * as z from 'zod/mini';
import type { FactName } from '../model/facts.ts';
import type { FactsSchema } from './form-steps.ts';
import { factsOf } from './form-steps.ts';

/**
 * The facts a form may know, and no others; whether facts go together is for the rules to say.
 *
 * Takes what JSON gives, unchanged: days as text, numbers as numbers. For what HTML inputs give, see `formOf`.
 *
 * @example
 * ```ts
 * candidateFactsSchema.safeParse({ bornOn: '2026-02-28', schoolYears: 2 }).success; // true
 * schemaIssues(candidateFactsSchema.safeParse({ bornOn: '2026-02-30', departement: '06' }));
 * // [{ path: ['bornOn'], code: 'day-does-not-exist', parameters: {} }, { path: ['departement'], code: 'unknown-key', parameters: { key: 'departement' } }]
 * ```
 */
export const candidateFactsSchema: FactsSchema<FactName> = factsOf();

/** What the schema takes. */
export type CandidateFactsInput = z.input<typeof candidateFactsSchema>;
/** What the schema gives: the facts of the rules. */
export type CandidateFactsOutput = z.output<typeof candidateFactsSchema>;
