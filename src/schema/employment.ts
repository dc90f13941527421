import * as z from 'zod/mini';
import type { EmploymentSpell } from '../model/facts.ts';
import { day, list, oneOf, only, type Plain } from './fields.ts';

const spell: Plain<EmploymentSpell> = only({ from: day, to: day, time: oneOf(['full', 'part']) }).check(
  z.refine(({ from, to }) => from <= to, { error: 'ends-before-it-begins', path: ['to'] }),
);

/**
 * Times in employment, in any order, for `advancementWork`.
 *
 * @example
 * ```ts
 * schemaIssues(employmentSchema.safeParse([{ from: '2025-02-02', to: '2025-02-01', time: 'full' }]));
 * // [{ path: [0, 'to'], code: 'ends-before-it-begins', parameters: {} }]
 * ```
 */
export const employmentSchema: Plain<EmploymentSpell[]> = list(spell);
