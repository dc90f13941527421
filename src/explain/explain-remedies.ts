import { ContractError } from '../contract/contract-error.ts';
import { requireList, requireObjects } from '../contract/require-shape.ts';
import type { Change } from '../model/answer.ts';
import type { Labels } from '../model/labels.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { Session } from '../model/session.ts';
import type { RemedyWords } from './change-in-words.ts';
import { changeInWords } from './change-in-words.ts';
import type { Wording } from './phrase.ts';
import { filled } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What would have to change for a refused candidate to be eligible: a sentence per set of changes, in the order of `remedies`,
 * with the values that are needed and those that were given. The code of a sentence is that of its facts, joined by a plus.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a change is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const longer = { fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } } as const;
 * explainRemedies([[longer]], en)[0]?.sentence;
 * // 'You could register if your work experience reached 12 months (your answer: 8 months).'
 * ```
 *
 * @see circular §2
 */
export function explainRemedies(
  remedies: readonly NonEmpty<Change>[],
  labels: Pick<Labels, RemedyWords | 'sources'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const wording = { rule: 'explainRemedies', labels };
  requireList(wording.rule, 'remedies', remedies);
  return sentencesOf(
    wording,
    remedies.map((remedy, index) => remedyDraft(wording, remedy, `remedies[${index}]`)),
  );
}

function remedyDraft(wording: Wording<RemedyWords>, remedy: NonEmpty<Change>, argument: string): Draft {
  const { rule } = wording;
  requireObjects(rule, argument, remedy);
  if (remedy.length === 0) throw new ContractError(rule, argument, 'one change or more', remedy);
  const changes = remedy.map((change, index) => changeInWords(wording, change, `${argument}[${index}]`));
  const together = changes.reduce((one, other) => filled(wording, 'templates', 'series', { one, other }));
  const sentence =
    changes.length === 1
      ? filled(wording, 'templates', 'remedy', { change: together })
      : filled(wording, 'templates', 'remedies', { changes: together });
  return { kind: 'remedy', code: remedy.map(({ fact }) => fact).join('+'), sentence, clauses: [] };
}
