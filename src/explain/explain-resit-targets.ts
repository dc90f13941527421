import { requireObjects } from '../contract/require-shape.ts';
import type { ResitTarget } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { enoughInWords, fractionIn } from './amounts.ts';
import { examsInWords } from './exams-in-words.ts';
import { filled } from './phrase.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What must be obtained at each pair of orals, or at the only one that is open, to pass, in the order of `resitTargets`. The code of a sentence is that of its
 * exams, joined by a plus.
 *
 * @param _session - Not read: every function of this entry point takes the same three arguments.
 * @throws ContractError where a target is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const target = { exams: ['E1', 'E3'], reachable: true, evenly: { numerator: 21, denominator: 2 }, frontier: [] } as const;
 * explainResitTargets([target], en);
 * // [{ kind: 'result', code: 'E1+E3', sentence: 'E1 and E3: 10.5 at both orals is enough.', clauses: ['8.orals', '8.decision'], source: 'circular, §8' }]
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.decision`
 */
export function explainResitTargets(
  targets: readonly { readonly exams: readonly string[]; readonly evenly: ResitTarget['evenly'] }[],
  labels: Pick<Labels, 'locale' | 'sources' | 'templates'>,
  _session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainResitTargets';
  const wording = { rule, labels };
  requireObjects(rule, 'targets', targets);
  const drafts = targets.map(({ exams, evenly }, index): Draft => {
    const path = `targets[${index}]`;
    const pair = examsInWords(wording, exams, `${path}.exams`);
    const alone = exams.length === 1;
    const sentence =
      evenly === null
        ? filled(wording, 'templates', alone ? 'target-alone-out-of-reach' : 'target-out-of-reach', { exams: pair })
        : filled(wording, 'templates', alone ? 'target-alone' : 'target', {
            exams: pair,
            mark: enoughInWords(wording, fractionIn(rule, `${path}.evenly`, evenly)),
          });
    return { kind: 'result', code: exams.join('+'), sentence, clauses: ['8.orals', '8.decision'] };
  });
  return sentencesOf(wording, drafts);
}
