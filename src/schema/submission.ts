import * as z from 'zod/mini';
import { isInstantInMs } from '../contract/instant-in-ms.ts';
import type { Submission } from '../model/piece.ts';
import { channels, documents, pieces, reviews } from '../model/piece.ts';
import { fault, nonEmptyList, oneOf, only } from './fields.ts';

const instantText = z.iso
  .datetime({ offset: true, ...fault('not-an-instant'), abort: true })
  .check(z.refine((written) => isInstantInMs(Date.parse(written)), fault('not-an-instant')));

/** An instant, from a Date or from a text with its offset: a text without one would depend on the host's zone. */
const instant: z.ZodMiniType<Date, string | Date> = z.pipe(
  z.transform((input: string | Date): unknown => (input instanceof Date ? textOf(input) : input)),
  z.pipe(
    instantText,
    z.transform((written) => new Date(written)),
  ),
);

function textOf(at: Date): string {
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

/**
 * Something that a candidate sent in. Its instant is a `Date`, or a text with an offset as in JSON; the output is a `Date`.
 *
 * @example
 * ```ts
 * submissionSchema.parse({ pieces: ['transcripts'], at: '2025-11-14T23:59:00+01:00' }).at; // new Date('2025-11-14T22:59:00Z')
 * schemaIssues(submissionSchema.safeParse({ pieces: ['transcripts'], at: '2025-11-14T23:59:00' }));
 * // [{ path: ['at'], code: 'not-an-instant', parameters: {} }]
 * ```
 */
export const submissionSchema: z.ZodMiniType<Submission, SubmissionInput> = only({
  pieces: nonEmptyList(oneOf(pieces)),
  at: instant,
  by: z.optional(oneOf(channels)),
  document: z.optional(oneOf(documents)),
  review: z.optional(oneOf(reviews)),
});

/** The input of the schema: the instant may be a text. */
export type SubmissionInput = Omit<Submission, 'at'> & { readonly at: string | Date };
/** The output of the schema. */
export type SubmissionOutput = Submission;
