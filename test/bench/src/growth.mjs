import { firstRound, nice2026, requiredPieces } from 'candidat-bts';
import { dice } from './candidates.mjs';
import { fullDossiers } from './full-dossiers.mjs';
import { interleaved, median } from './timing.mjs';

export const sizes = [1, 2, 4, 8, 12, 16, 20, 24, 28, 32];
const EACH = 26;

/** Some regulations of so many exams, with marks in tenths for each. */
function results(size) {
  const random = dice(size);
  const exams = Array.from({ length: size }, (_, index) => ({
    exam: `E${index + 1}`,
    title: `E${index + 1}`,
    domain: index % 2 === 0 ? 'professional' : 'general',
    coefficient: 1 + (index % 5),
  }));
  const regulation = { id: `of-${size}`, title: `Of ${size}`, exams };
  return Array.from({ length: EACH }, () => {
    const marks = Object.fromEntries(exams.map(({ exam }) => [exam, random(201) / 10]));
    return { regulation, marks };
  });
}

/** So many rows of the table, beginning at each row in turn: a size is not cheap because its rows are. The last sizes repeat rows. */
function tables(size) {
  const { pieces } = nice2026;
  return fullDossiers(EACH).map(({ facts }, start) => ({
    facts,
    session: { ...nice2026, pieces: Array.from({ length: size }, (_, row) => pieces[(start + row) % pieces.length]) },
  }));
}

const questions = {
  firstRound: [results, ({ regulation, marks }) => firstRound(regulation, marks, nice2026)],
  requiredPieces: [tables, ({ facts, session }) => requiredPieces(facts, session)],
  // Another session object each time, whose diagrams are made first.
  'requiredPieces, new session': [tables, ({ facts, session }) => requiredPieces(facts, { ...session })],
};

/** Of each question, the microseconds of processor time at each size, and how they grow. */
export async function growth(pace) {
  const tasks = Object.entries(questions).flatMap(([name, [inputs, call]]) =>
    sizes.map((size) => ({ name: `${name} ${size}`, inputs: inputs(size), call })),
  );
  const timed = await interleaved(tasks, pace);
  return Object.fromEntries(
    Object.keys(questions).map((name) => {
      const curve = sizes.map((size) => median(timed[`${name} ${size}`].map(({ processor }) => processor)));
      return [name, { curve, ...straightLine(sizes, curve), exponent: exponent(curve) }];
    }),
  );
}

/** From 8 to 32, what power of the size the cost grows with: 1 is linear, 2 would be quadratic. */
function exponent(curve) {
  return Math.log(curve[sizes.indexOf(32)] / curve[sizes.indexOf(8)]) / Math.log(32 / 8);
}

/** The straight line nearest to some points, and how much of their differences it explains. */
export function straightLine(xs, ys) {
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(xs), mean(ys)];
  const slope = mean(xs.map((each, index) => (each - x) * (ys[index] - y))) / mean(xs.map((each) => (each - x) ** 2));
  const left = mean(xs.map((each, index) => (ys[index] - y - slope * (each - x)) ** 2));
  return { slope, fixed: y - slope * x, explained: 1 - left / mean(ys.map((each) => (each - y) ** 2)) };
}
