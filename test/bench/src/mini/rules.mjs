import { dice, exams, isProfessional, trueOutcome, weight } from '../candidates.mjs';

/**
 * A small set of rules that every engine can express: one window, five pieces with a condition each, and the
 * result of six exams with its resit. The circular itself says more.
 */
export const window = { opens: Date.parse('2025-10-09T15:00+02:00'), closes: Date.parse('2025-11-12T17:00+01:00') };

/** The pieces in their order, by who must hand them in; the last ages are inside. */
export const pieces = {
  'defence-day-certificate': ({ french, age }) => french && age >= 16 && age <= 25,
  transcripts: ({ category }) => category === 'previous',
  'practice-proof': ({ category, practiceMissing }) => category === 'previous' && practiceMissing,
  'height-work-attestation': ({ atHeight }) => atHeight,
  'schooling-certificates': ({ category }) => category === 'distance',
};

/** Candidates of a seed, with whole numbers of parts of a point and the marks these are; a tenth stand on an edge of the window. */
export function miniCandidates(perPoint, count, seed = 42) {
  const random = dice(seed);
  return Array.from({ length: count }, () => {
    const lowest = (2 + random(9)) * perPoint;
    const parts = exams.map(() => Math.min(20 * perPoint, lowest + random(8 * perPoint + 1)));
    return {
      at:
        random(10) === 0
          ? edges[random(edges.length)]
          : window.opens + (random(40 * MINUTES_A_DAY) - 2 * MINUTES_A_DAY) * 60_000,
      french: random(5) > 0,
      age: 15 + random(25),
      category: random(2) === 0 ? 'previous' : 'distance',
      practiceMissing: random(2) === 0,
      atHeight: random(10) < 3,
      marks: parts.map((part) => part / perPoint),
      parts,
      perPoint,
    };
  });
}

const MINUTES_A_DAY = 1440;
const edges = Object.values(window).flatMap((edge) => [edge - 1, edge, edge + 1]);

/** What is true of a candidate, from whole numbers only. */
export function truth(candidate) {
  return {
    open: candidate.at >= window.opens && candidate.at <= window.closes,
    pieces: Object.keys(pieces).filter((piece) => pieces[piece](candidate)),
    outcome: trueOutcome(candidate),
  };
}

/** Whether an average is exactly a bound, where a float may fall on the wrong side. */
export function standsOnThreshold({ parts, perPoint }) {
  const isExactly = (over, bound) =>
    over.reduce((sum, exam) => sum + exam.coefficient * parts[exams.indexOf(exam)], 0) ===
    bound * perPoint * weight(over);
  return isExactly(exams, 10) || isExactly(exams, 8) || isExactly(exams.filter(isProfessional), 10);
}
