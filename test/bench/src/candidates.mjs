/** Six exams whose coefficients no power of two divides out. */
export const exams = [
  { exam: 'E1', domain: 'general', coefficient: 3 },
  { exam: 'E2', domain: 'general', coefficient: 2 },
  { exam: 'E3', domain: 'general', coefficient: 2 },
  { exam: 'E4', domain: 'professional', coefficient: 4 },
  { exam: 'E5', domain: 'professional', coefficient: 4 },
  { exam: 'E6', domain: 'professional', coefficient: 3 },
];

export const isProfessional = ({ domain }) => domain === 'professional';

/** What some exams weigh together. */
export function weight(some) {
  return some.reduce((sum, { coefficient }) => sum + coefficient, 0);
}

/** The kinds of mark: so many parts to a point. */
export const kinds = { halves: 2, tenths: 10, twentieths: 20, hundredths: 100, thirds: 3 };

/** The thresholds on which a candidate may stand, and where the other average must lie for it to decide. */
export const thresholds = {
  'average is 10': { over: exams, at: 10, decides: () => true },
  'average is 8': { over: exams, at: 8, decides: ({ professional }) => professional(10) > 0 },
  'professional average is 10': {
    over: exams.filter(isProfessional),
    at: 10,
    decides: ({ general }) => general(8) > 0 && general(10) < 0,
  },
};

/** The true outcome, from whole numbers of parts only. */
export function trueOutcome({ parts, perPoint }) {
  const { general, professional } = sides(parts, perPoint);
  if (general(10) >= 0) return 'passed';
  return general(8) >= 0 && professional(10) >= 0 ? 'resit' : 'refused';
}

/** Candidates of a seed whose average is exactly the threshold. */
export function candidatesOn({ over, at, decides }, perPoint, count, seed = 1) {
  const random = dice(seed);
  const found = [];
  while (found.length < count) {
    const parts = exams.map(() => random(20 * perPoint + 1));
    const place = exams.indexOf(over[random(over.length)]);
    const lacking = at * perPoint * weight(over) - points(over, parts);
    const { coefficient } = exams[place];
    if (lacking % coefficient !== 0) continue;
    parts[place] += lacking / coefficient;
    if (parts[place] < 0 || parts[place] > 20 * perPoint || !decides(sides(parts, perPoint))) continue;
    found.push(candidate(parts, perPoint));
  }
  return found;
}

/** Candidates of a seed who stand on no threshold, by a tenth of a point at least. */
export function candidatesOffThresholds(perPoint, count, seed = 2) {
  const random = dice(seed);
  const found = [];
  while (found.length < count) {
    const parts = exams.map(() => 4 * perPoint + random(12 * perPoint));
    const { general, professional } = sides(parts, perPoint);
    const near = [general(10), general(8), professional(10)].some((gap) => Math.abs(gap) < 2 * perPoint);
    if (!near) found.push(candidate(parts, perPoint));
  }
  return found;
}

function candidate(parts, perPoint) {
  return { parts, perPoint, marks: parts.map((part) => part / perPoint) };
}

/** How many parts each total is above a bound, all coefficients counted. */
function sides(parts, perPoint) {
  const above = (over) => (bound) => points(over, parts) - bound * perPoint * weight(over);
  return { general: above(exams), professional: above(exams.filter(isProfessional)) };
}

function points(over, parts) {
  return over.reduce((sum, exam) => sum + exam.coefficient * parts[exams.indexOf(exam)], 0);
}

/** Whole numbers below a bound, the same for the same seed (a linear congruential generator). */
export function dice(seed) {
  let state = BigInt(seed);
  return (bound) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(bound));
  };
}
