import type { Benefit, Regulation } from 'candidat-bts';
import { batiment } from 'candidat-bts/regulations/batiment';
import { cg } from 'candidat-bts/regulations/cg';
import { gpme } from 'candidat-bts/regulations/gpme';
import { mco } from 'candidat-bts/regulations/mco';
import { ndrc } from 'candidat-bts/regulations/ndrc';
import { sioSisr, sioSlam } from 'candidat-bts/regulations/sio';
import {
  candidateFactsSchema,
  employmentSchema,
  identitySchema,
  resultsSchema,
  submissionSchema,
} from 'candidat-bts/schema';
import * as z from 'zod/mini';
import { instantIn } from './instant.ts';

// Messages are codes of the library, which `issueInWords` words, or French sentences, which it leaves as they are.

/** An object with these fields and no others. */
function only<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code, input }) =>
      input === undefined ? 'missing' : code === 'unrecognized_keys' ? 'unknown-key' : 'not-an-object',
  });
}

const text = z.optional(z.string('not-a-text'));
const flag = z.optional(z.boolean('not-true-or-false'));
/** Any day, as that of a birth. */
const day = identitySchema.shape.bornOn;
const instant = z.optional(
  z.pipe(
    z.transform((written: unknown) => (typeof written === 'string' ? instantIn(written) : undefined)),
    z.date('not-an-instant'),
  ),
);

/** What the candidate has done so far, with the instants as texts. */
const progress = only({
  accountMailSentAt: instant,
  accountActivatedAt: instant,
  registeredAt: instant,
  file: z.optional(only({ submissions: z.array(submissionSchema, 'not-a-list'), lastModifiedAt: instant })),
  acknowledged: flag,
  examOn: day,
  convoked: flag,
});

const benefit = {
  exam: text,
  mark: z.union([z.number(), z.string()], 'not-a-mark'),
  form: z.optional(z.literal(['global', 'progressive'], 'not-one-of')),
  unitChanged: flag,
};
/** A mark of an earlier session, and the exam it was obtained at. */
const keptMark: z.ZodMiniType<Benefit & { readonly exam?: string | undefined }> = z.union(
  [only({ ...benefit, obtainedOn: z.nonoptional(day) }), only({ ...benefit, obtainedInSession: z.int('not-whole') })],
  'Il faut une note (mark), et soit son jour (obtainedOn), soit l’année de sa session (obtainedInSession).',
);

/** The marks of this session that are known, kept ones included. */
const marks = z.discriminatedUnion(
  'regulation',
  [marksOf(batiment), marksOf(cg), marksOf(gpme), marksOf(mco), marksOf(ndrc), marksOf(sioSisr), marksOf(sioSlam)],
  'not-one-of',
);

function marksOf(regulation: Regulation) {
  return only({ regulation: z.literal(regulation.id), results: resultsSchema(regulation) });
}

/** The regulation of that id. */
export function regulationOf(id: string): Regulation | undefined {
  return [batiment, cg, gpme, mco, ndrc, sioSisr, sioSlam].find((regulation) => regulation.id === id);
}

/** A dossier as a file tells it; only the facts are required. */
export const dossierSchema = only({
  name: text,
  about: text,
  facts: candidateFactsSchema,
  employment: z.optional(employmentSchema),
  progress: z.optional(progress),
  keptMarks: z.optional(z.array(keptMark, 'not-a-list')),
  marks: z.optional(marks),
});
