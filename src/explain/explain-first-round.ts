import { requireList, requireObject } from '../contract/require-shape.ts';
import { difference, lowestTerms, product, ratio, reaches } from '../exact/fraction.ts';
import type { Bounds, FirstRound } from '../model/exam.ts';
import type { Labels } from '../model/labels.ts';
import type { Session } from '../model/session.ts';
import { averageInWords, enoughInWords, fractionIn } from './amounts.ts';
import { examsInWords } from './exams-in-words.ts';
import { plurals } from './formatters.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase } from './phrase.ts';
import type { ReasonWords } from './reasons.ts';
import { reasonDrafts, verdict } from './reasons.ts';
import type { Draft, Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * What the first group of exams leads to, why, with the averages, and what is still open. Averages are cut after two decimals,
 * never rounded; one that is not certain yet is given with both its ends. Points that are missing are rounded up, so that they
 * are enough.
 *
 * @param session - If it is passed, and every mark is known, the points that are missing for a pass are given.
 * @throws ContractError where a code or a number is not one of the library's, or words are missing.
 *
 * @example
 * ```ts
 * const marks = { E1: 5, E2: 5, E3: 6, E4: 6, E5: 10, E6: 10, E7: 10 };
 * const [verdict, average] = explainFirstRound(firstRound(sioSisr, marks, nice2026), en);
 * verdict?.sentence; // 'With these marks, you may take the resit (rattrapage).'
 * average?.sentence; // 'Average: 8.00 out of 20.'
 * explainFirstRound(firstRound(sioSisr, marks, nice2026), en, nice2026).at(-1)?.sentence; // 'You are 44 points short of a pass.'
 * ```
 *
 * @see circular §8, §9, clauses `8.average` to `8.orals`, `8.progressive`, `9.absence`
 */
export function explainFirstRound(
  round: FirstRound,
  labels: Pick<Labels, ReasonWords | 'outcomes' | 'possible'>,
  session?: Partial<Session>,
): readonly Sentence[] {
  const rule = 'explainFirstRound';
  const wording = { rule, labels };
  requireObject(rule, 'round', round);
  const { outcome, possible, because, average, professionalAverage, missing } = round;
  requireList(rule, 'round.possible', possible);
  requireList(rule, 'round.missing', missing);
  const reasons = reasonDrafts(wording, because, 'round.because');
  return sentencesOf(wording, [
    verdict(outcome, phrase(wording, 'outcomes', outcome, 'round.outcome'), reasons),
    ...averageDrafts(wording, 'average', average, 'round.average'),
    ...reasons,
    ...averageDrafts(wording, 'professional-average', professionalAverage, 'round.professionalAverage'),
    ...missingPoints(wording, round, session),
    ...(possible.length > 1 ? possible : []).map((each, index): Draft => {
      const words = phrase(wording, 'possible', each, `round.possible[${index}]`);
      const sentence = filled(wording, 'templates', 'still-possible', { outcome: words });
      return { kind: 'result', code: each, sentence, clauses: [] };
    }),
    ...missingMarks(wording, missing),
  ]);
}

/** How many points are missing for a pass, if they are certain and the bound is known; none after an elimination. */
function missingPoints(
  wording: Wording<'locale' | 'templates'>,
  { points, weights }: Pick<FirstRound, 'points' | 'weights'>,
  session: Partial<Session> | undefined,
): readonly Draft[] {
  const { rule } = wording;
  const pass = session?.result?.pass;
  if (pass === undefined || points === null || weights === null) return [];
  requireObject(rule, 'round.points', points);
  const from = ratio(fractionIn(rule, 'round.points.from', points.from));
  const to = ratio(fractionIn(rule, 'round.points.to', points.to));
  const needed = product(
    ratio(fractionIn(rule, 'session.result.pass', pass)),
    ratio(fractionIn(rule, 'round.weights', weights)),
  );
  if (!reaches(from, to) || reaches(from, needed)) return [];
  const missing = lowestTerms(difference(needed, from));
  if (missing === undefined) return [];
  const count = missing.numerator / missing.denominator;
  const template = plurals(wording).select(count) === 'one' ? 'point-missing' : 'points-missing';
  const sentence = filled(wording, 'templates', template, { points: enoughInWords(wording, missing) });
  return [{ kind: 'result', code: 'points-missing', sentence, clauses: ['8.points'] }];
}

function missingMarks(wording: Wording<'locale' | 'templates'>, missing: readonly string[]): readonly Draft[] {
  if (missing.length === 0) return [];
  const exams = examsInWords(wording, missing, 'round.missing');
  const sentence = filled(wording, 'templates', 'marks-missing', { exams });
  return [{ kind: 'result', code: 'marks-missing', sentence, clauses: [] }];
}

/** An average, or the two ends between which it lies; none where there is none. */
export function averageDrafts(
  wording: Wording<'locale' | 'templates'>,
  code: 'average' | 'professional-average',
  bounds: Bounds | null,
  argument: string,
): readonly Draft[] {
  if (bounds === null) return [];
  const { rule } = wording;
  requireObject(rule, argument, bounds);
  const from = averageInWords(wording, fractionIn(rule, `${argument}.from`, bounds.from));
  const to = averageInWords(wording, fractionIn(rule, `${argument}.to`, bounds.to));
  const average =
    from === to
      ? filled(wording, 'templates', 'out-of-20', { average: from })
      : filled(wording, 'templates', 'between', { from, to });
  const sentence = filled(wording, 'templates', code, { average });
  return [{ kind: 'result', code, sentence, clauses: [code === 'average' ? '8.average' : '8.resit'] }];
}
