import * as z from 'zod/mini';
import { isInstantInMs } from '../given/instant-in-ms.ts';
import { knownPieces } from '../given/known-codes.ts';
import type { Submission } from '../model/piece.ts';
import { codeIn, fault, nonEmptyList, oneOf, only } from './fields.ts';

const instantText = z.iso
  .datetime({ offset: true, ...fault('not-an-instant'), abort: true })
  .check(z.refine((written) => isInstantInMs(Date.parse(written)), fault('not-an-instant')));

/** An instant, from a Date or from a text with its offset: no zone goes without saying here. */
const instant: z.ZodMiniType<Date, string | Date> = z.pipe(
  z.transform((given: string | Date): unknown => (given instanceof Date ? textOf(given) : given)),
  z.pipe(
    instantText,
    z.transform((written) => new Date(written)),
  ),
);

function textOf(at: Date): string {
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

/**
 * Something that a candidate sent in. Its instant is a Date, or a text with an offset such as JSON gives; it becomes a Date.
 *
 * @example
 * ```ts
 * submissionSchema.parse({ pieces: ['transcripts'], at: '2025-11-14T23:59:00+01:00' }).at; // new Date('2025-11-14T22:59:00Z')
 * schemaIssues(submissionSchema.safeParse({ pieces: ['transcripts'], at: '2025-11-14T23:59:00' }));
 * // [{ path: ['at'], code: 'not-an-instant', parameters: {} }]
 * ```
 */
export const submissionSchema: z.ZodMiniType<Submission, SubmissionInput> = only({
  pieces: nonEmptyList(codeIn(knownPieces)),
  at: instant,
  by: z.optional(oneOf(['upload', 'paper'])),
  document: z.optional(oneOf(['recensement-attestation'])),
  review: z.optional(oneOf(['pending', 'conforming', 'rejected'])),
});

/** What the schema takes: an instant may still be a text. */
export type SubmissionInput = Omit<Submission, 'at'> & { readonly at: string | Date };
/** What the schema gives. */
export type SubmissionOutput = Submission;
