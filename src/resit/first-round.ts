import { exactMark } from '../given/exact-mark.ts';
import { requireObject } from '../given/require-shape.ts';
import type { Fraction, Rational } from '../kernel/fraction.ts';
import { reaches } from '../kernel/fraction.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import { oncePer } from '../kernel/once-per.ts';
import { plus, times } from '../kernel/whole.ts';
import type { ReasonId } from '../model/codes.ts';
import type { Bounds, FirstRound, Outcome, Regulation, Results } from '../model/exam.ts';
import type { Session } from '../model/session.ts';
import type { Totals } from './average.ts';
import { average, totals } from './average.ts';
import type { GradedExams } from './graded-exams.ts';
import { gradedExams } from './graded-exams.ts';

/**
 * What the first group of exams leads to: decided if and only if all completions of the missing marks in 0…20 agree.
 *
 * Totals are compared, never quotients, so 9.9999 is not 10. Optional points join the general total only.
 *
 * @throws ContractError where a regulation or a result is not what it can be, or every compulsory exam is exempted.
 *
 * @example Average exactly 8, professional average exactly 10: a resit.
 * ```ts
 * const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
 * firstRound(sioSisr, marks, nice2026).outcome; // 'resit'
 * firstRound(sioSisr, { ...marks, E1: 4.99 }, nice2026).because; // ['average-below-resit']
 * ```
 *
 * @see circular §8, §9, clauses `8.average` to `8.refused`, `9.absence`; Code de l'éducation D643-22 to D643-24
 */
export function firstRound(regulation: Regulation, results: Results, session: Pick<Session, 'result'>): FirstRound {
  return firstRoundOf('firstRound', gradedExams('firstRound', regulation, results), session);
}

/** {@link firstRound}, of results already read, on behalf of another rule. */
export function firstRoundOf(rule: string, graded: GradedExams, session: Pick<Session, 'result'>): FirstRound {
  const thresholds = thresholdsOf(rule, session?.result);
  const { exams, missing, absent } = graded;
  if (absent) {
    const because: readonly ReasonId[] = ['absent-from-compulsory-exam'];
    return {
      outcome: 'eliminated',
      possible: ['eliminated'],
      because,
      average: null,
      professionalAverage: null,
      missing,
    };
  }
  const least = totals(exams, graded.least);
  const most = missing.length > 0 ? totals(exams, graded.most) : least;
  const possible: Possible =
    missing.length > 0 ? possibleOutcomes(least, most, thresholds) : [outcomeOf(least, thresholds)];
  const outcome = possible.length > 1 ? 'undetermined' : possible[0];
  return {
    outcome,
    possible,
    because: grounds(outcome, most, thresholds),
    average: bounds(rule, least.overall, most.overall),
    professionalAverage: most.professional.denominator ? bounds(rule, least.professional, most.professional) : null,
    missing,
  };
}

function bounds(rule: string, least: Rational, most: Rational): Bounds {
  const from = average(rule, least);
  return { from, to: most === least ? from : average(rule, most) };
}

/** What totals lead to once every mark is known. */
function outcomeOf({ overall, professional }: Totals, { pass, resitFrom, professionalFrom }: Thresholds): Outcome {
  if (reaches(overall, pass)) return 'passed';
  const resitOpen = reaches(overall, resitFrom) && reaches(professional, professionalFrom);
  return resitOpen ? 'resit' : 'refused';
}

/**
 * Every outcome that some completion leads to, the best first.
 *
 * A higher mark never worsens an outcome, so the lowest marks tell whether a refusal is possible, the highest whether a pass
 * is. A resit takes completions that lift the professional average to its bound and leave the whole below a pass: one that
 * lifts it no further than that, and nothing else, tells whether there are any.
 */
function possibleOutcomes(least: Totals, most: Totals, { pass, resitFrom, professionalFrom }: Thresholds): Possible {
  const atBound = liftedTo(professionalFrom, least);
  const belowPass = !reaches(least.overall, pass);
  const surelyOpen = reaches(least.overall, resitFrom) && reaches(least.professional, professionalFrom);
  const perhapsOpen = reaches(most.overall, resitFrom) && reaches(most.professional, professionalFrom);
  const possible: Outcome[] = [];
  if (reaches(most.overall, pass)) possible.push('passed');
  if (perhapsOpen && belowPass && !reaches(atBound, pass) && !reaches(resitFrom, pass)) possible.push('resit');
  if (belowPass && !surelyOpen) possible.push('refused');
  // as: the highest marks lead to a pass, else to a resit, else to a refusal, and then the lowest do too.
  return possible as unknown as Possible;
}

/** The overall average where marks lift the professional one to a bound and no further. */
function liftedTo(bound: Rational, { professional, overall }: Totals): Rational {
  const others = plus(overall.numerator, times(-1, professional.numerator));
  return {
    numerator: plus(times(others, bound.denominator), times(bound.numerator, professional.denominator)),
    denominator: times(overall.denominator, bound.denominator),
  };
}

/** Why an outcome is certain; of a refusal, every condition that fails even with the highest marks. */
function grounds(outcome: FirstRound['outcome'], most: Totals, thresholds: Thresholds): readonly ReasonId[] {
  const { resitFrom, professionalFrom } = thresholds;
  if (outcome === 'passed') return ['average-reaches-pass'];
  if (outcome === 'resit') {
    return [
      'average-reaches-resit',
      most.professional.denominator ? 'professional-average-reaches-bound' : 'professional-exams-exempted',
    ];
  }
  const failed: ReasonId[] = [];
  if (outcome !== 'refused') return failed;
  if (!reaches(most.overall, resitFrom)) failed.push('average-below-resit');
  if (!reaches(most.professional, professionalFrom)) failed.push('professional-average-below-bound');
  return failed;
}

type Possible = NonEmpty<Outcome>;

export interface Thresholds {
  readonly pass: Fraction;
  readonly resitFrom: Fraction;
  readonly professionalFrom: Fraction;
}

/** The thresholds of a session, exact. */
export const thresholdsOf: (rule: string, result: Session['result']) => Thresholds = /* @__PURE__ */ oncePer(
  (rule, result) => {
    requireObject(rule, 'session.result', result);
    const exact = (name: keyof Thresholds): Fraction => exactMark(rule, result[name], 'session.result', name);
    return { pass: exact('pass'), resitFrom: exact('resitFrom'), professionalFrom: exact('professionalFrom') };
  },
);
