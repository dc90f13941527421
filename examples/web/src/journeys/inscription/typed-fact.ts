import type { FactName } from 'candidat-bts';
import { candidateFactsSchema, formOf, issueInWords, schemaIssues } from 'candidat-bts/schema';
import type { FactValue } from '../../state/fact-kinds.ts';
import * as words from '../../words/words.ts';

const form = formOf(candidateFactsSchema);

/** A typed answer as a value of its fact, or what is wrong with it. */
export type TypedFact = { readonly value: FactValue } | { readonly trouble: string };

/** What somebody typed in answer to a question, read by the library: « 6 », « 06000 », « 1 350 », « 7/4/2001 ». */
export function typedFact(fact: FactName, typed: string | Readonly<Record<string, string>>): TypedFact {
  const result = form.safeParse({ [fact]: typed });
  const value = result.data?.[fact];
  if (value !== undefined) return { value };
  const [issue] = schemaIssues(result);
  if (issue === undefined) return { trouble: words.messages.missing };
  // The day is asked for in three fields: how to write it in one is no help.
  if (issue.code === 'not-a-day') return { trouble: words.messages['day-does-not-exist'] };
  return { trouble: issueInWords(issue, words) };
}
