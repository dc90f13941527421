import type { Fraction } from '../exact/fraction.ts';
import { ratio, reaches } from '../exact/fraction.ts';
import type { Reason } from '../model/answer.ts';
import type { ClauseId } from '../model/clause.ts';
import type { ReasonId } from '../model/codes.ts';
import type { Bounds, FirstRound, Regulation, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import type { Total, Totals } from './average.ts';
import { average, inSafeIntegers } from './average.ts';
import type { FirstGroup } from './first-group.ts';
import { firstGroup } from './first-group.ts';
import { openOrals } from './open-orals.ts';

/**
 * What the first group of exams leads to: decided if and only if all completions of the missing marks, from 0 to 20,
 * agree.
 *
 * Totals are compared, never quotients, so 9.9999 is not 10. Points of optional exams count in the general average
 * only. An exam that is postponed (progressive form) leaves the result open until a later session: the outcome is
 * `'in-progress'`, and an absence eliminates nobody.
 *
 * @throws ContractError if a regulation, a result or a threshold is not valid, if every compulsory exam is exempted, or
 * if an average or a total takes more than safe integers.
 *
 * @example An average of exactly 8 and a professional average of exactly 10 lead to a resit.
 * ```ts
 * const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
 * firstRound(sioSisr, marks, nice2026).outcome; // 'resit'
 * const [reason] = firstRound(sioSisr, { ...marks, E1: 4.5 }, nice2026).because;
 * reason?.reason; // 'average-below-resit'
 * reason?.given; // { numerator: 175, denominator: 22 }
 * reason?.needed; // { atLeast: 8 }
 * ```
 *
 * @example Points over weights: 44 points are missing for an average of 10.
 * ```ts
 * const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
 * const { points, weights } = firstRound(sioSisr, marks, nice2026);
 * points?.from; // { numerator: 176, denominator: 1 }
 * weights; // { numerator: 22, denominator: 1 }
 * ```
 *
 * @see circular §8, §9, clauses `8.average` to `8.orals`, `8.progressive`, `9.absence`; Code de l'éducation D643-14,
 * D643-22 to D643-24
 */
export function firstRound<Id extends string>(
  regulation: Regulation<Id>,
  results: Results<NoInfer<Id>>,
  session: Pick<Session, 'result'>,
): FirstRound<Id> {
  const rule = 'firstRound';
  const group = firstGroup(rule, regulation, results, session);
  const { outcome, possible, missing, least, most } = group;
  if (outcome === 'eliminated' || outcome === 'in-progress') {
    const none = { average: null, professionalAverage: null, points: null, weights: null };
    return { outcome, possible, because: [reasonWithoutMarks(outcome)], ...none, missing };
  }
  const bounds = (from: Total, to: Total): Bounds => ({ from: average(rule, from), to: average(rule, to) });
  const points = ({ overall }: Totals): Fraction => inSafeIntegers(rule, 'points', overall.points);
  const general = bounds(least.overall, most.overall);
  const professional = least.professional && most.professional && bounds(least.professional, most.professional);
  return {
    outcome,
    possible,
    because: [...reasons(group, general, professional, session.result), ...oralReasons(group)],
    average: general,
    professionalAverage: professional,
    points: { from: points(least), to: points(most) },
    weights: inSafeIntegers(rule, 'weights', least.overall.weights),
    missing,
  };
}

/** Why an outcome is certain whatever the marks. */
function reasonWithoutMarks(outcome: 'eliminated' | 'in-progress'): Reason {
  if (outcome === 'in-progress') return { reason: 'exam-postponed', clause: '8.progressive' };
  return { reason: 'absent-from-compulsory-exam', clause: '9.absence' };
}

/** Why an outcome is certain: for a refusal, every condition that fails even with the greatest marks. */
function reasons(
  { outcome, thresholds }: FirstGroup,
  general: Bounds,
  professional: Bounds | null,
  { pass, resitFrom, professionalFrom }: Session['result'],
): readonly Reason[] {
  if (outcome === 'passed') return [compared('average-reaches-pass', '8.pass', general.from, pass)];
  if (outcome === 'resit') {
    return [
      compared('average-reaches-resit', '8.resit', general.from, resitFrom),
      professional
        ? compared('professional-average-reaches-bound', '8.resit', professional.from, professionalFrom)
        : { reason: 'professional-exams-exempted', clause: '8.resit-exempt' },
    ];
  }
  if (outcome === 'undetermined') return [];
  const failed: Reason[] = [];
  if (!reaches(ratio(general.to), thresholds.resitFrom)) {
    failed.push(compared('average-below-resit', '8.refused', general.to, resitFrom));
  }
  if (professional && !reaches(ratio(professional.to), thresholds.professionalFrom)) {
    failed.push(compared('professional-average-below-bound', '8.refused', professional.to, professionalFrom));
  }
  return failed;
}

/** A reason that compares an average with a bound. */
function compared(reason: ReasonId, clause: ClauseId, given: Fraction, atLeast: number): Reason {
  return { reason, clause, given, needed: { atLeast } };
}

/** A resit goes by the orals that are open; what becomes of it if they are too few, only the exams office can tell. */
function oralReasons(group: FirstGroup): readonly Reason[] {
  if (group.outcome !== 'resit' || openOrals(group).length >= group.thresholds.orals) return [];
  return [{ reason: 'fewer-orals-than-two', clause: '8.orals' }];
}
