import type { FormInput, SubmissionInput } from 'candidat-bts/schema';
import { formOf, submissionSchema } from 'candidat-bts/schema';

/** What the forms of three libraries take: a value with a list in it, so that a path has an index. */
export const schema = formOf(submissionSchema);

/** What they ask for: when something was sent in, and two pieces. */
export const emptyForm: FormInput<SubmissionInput> = { at: '', pieces: ['', ''] };

/** The fields to type in, by their paths. */
export const typedFields = ['at', 'pieces.0', 'pieces.1'] as const;

/** The path as conform and TanStack Form write it: `pieces[0]`. */
export function withBrackets(path: (typeof typedFields)[number]): 'at' | 'pieces[0]' | 'pieces[1]' {
  return path === 'at' ? path : path === 'pieces.0' ? 'pieces[0]' : 'pieces[1]';
}
