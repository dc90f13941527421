import * as z from 'zod/mini';
import type { BirthPlace, EmploymentSpell } from '../model/facts.ts';
import { day, list, oneOf, only, type Plain, text } from './fields.ts';

/** Where somebody was born; what is still to be told of it is for `civilStatusGaps` to say. */
export const birthPlace: Plain<BirthPlace> = only({ country: text, city: text, arrondissement: z.optional(text) });

const spell: Plain<EmploymentSpell> = only({ from: day, to: day, time: oneOf(['full', 'part']) }).check(
  z.refine(({ from, to }) => from <= to, {
    error: 'ends-before-it-begins',
    path: ['to'],
  }),
);

/** Times in employment, in any order. */
export const employment: Plain<EmploymentSpell[]> = list(spell);
