import { requireObject } from '../contract/require-shape.ts';
import type { Regulation, ResitOral, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import { firstGroup } from './first-group.ts';
import { openOrals } from './open-orals.ts';

/**
 * The general exams open to a resit oral, with the minutes of each part; empty unless a resit is certain. Exempted
 * exams are not open.
 *
 * @throws ContractError if a regulation, a result or a threshold is not valid, or every compulsory exam is exempted.
 *
 * @example Below 8 there is no resit, however good the professional exams.
 * ```ts
 * resitOrals(sioSisr, { E1: 4, E2: 4, E3: 4, E4: 4, E5: 10.5, E6: 10.5, E7: 10.5 }, nice2026); // []
 * ```
 *
 * @see circular §8, clauses `8.orals`, `8.duration`; arrêté of 9 May 2025
 */
export function resitOrals<Id extends string>(
  regulation: Regulation<Id>,
  results: Results<NoInfer<Id>>,
  session: Pick<Session, 'result' | 'orals'>,
): readonly ResitOral<Id>[] {
  const rule = 'resitOrals';
  requireObject(rule, 'session.orals', session?.orals);
  for (const kind of ['usual', 'language'] as const) requireObject(rule, `session.orals.${kind}`, session.orals[kind]);
  return openOrals(firstGroup(rule, regulation, results, session)).map(({ exam: { exam, language } }) => {
    const { preparation, oral } = session.orals[language === true ? 'language' : 'usual'];
    return { exam, preparation, oral };
  });
}
