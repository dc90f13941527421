import * as z from 'zod/mini';
import type { BirthPlace } from '../model/facts.ts';
import { fault, only, type Plain, text } from './fields.ts';

/** The two letters of a country, or nothing yet. */
export const country: Plain<string> = z
  .string(fault('not-a-text'))
  .check(z.regex(/^([A-Za-z]{2})?$/, fault('not-a-country')));

/** Where somebody was born. A part that is absent or empty is a gap, which `civilStatusGaps` reports, not an error. */
export const birthPlace: Plain<BirthPlace> = only({
  country: z.optional(country),
  city: z.optional(text),
  arrondissement: z.optional(text),
});
