import type { Answer, Piece, ReasonId } from 'candidat-bts';
import type { Result } from './result.ts';

/** What a summary tells of many results. */
export interface Tally {
  readonly answers: Readonly<Record<Answer['answer'], number>>;
  /** How many were refused for each reason; one may have several. */
  readonly refusals: Counts<ReasonId>;
  /** How many have still to provide each piece. */
  readonly pieces: Counts<Piece>;
  readonly wrong: number;
  /** The first wrong lines, for people to begin with. */
  readonly faults: readonly WrongLine[];
}

type Counts<Code extends string> = Readonly<Partial<Record<Code, number>>>;

interface WrongLine {
  readonly line?: number;
  readonly message: string;
}

export const emptyTally: Tally = {
  answers: { yes: 0, no: 0, unknown: 0 },
  refusals: {},
  pieces: {},
  wrong: 0,
  faults: [],
};

const mostFaults = 5;

/** What some results come to. */
export function tallyOf(results: readonly Result[]): Tally {
  const answers = { ...emptyTally.answers };
  const refusals: Partial<Record<ReasonId, number>> = {};
  const pieces: Partial<Record<Piece, number>> = {};
  const faults: WrongLine[] = [];
  let wrong = 0;
  for (const result of results) {
    if ('errors' in result) {
      wrong += 1;
      const { line, errors } = result;
      if (faults.length < mostFaults) {
        faults.push({
          ...(line === undefined ? {} : { line }),
          message: errors.map(({ message }) => message).join(' '),
        });
      }
      continue;
    }
    answers[result.eligibility] += 1;
    if (result.eligibility === 'no') count(refusals, result.because);
    count(pieces, result.pieces);
  }
  return { answers, refusals, pieces, wrong, faults };
}

function count<Code extends string>(counts: Partial<Record<Code, number>>, codes: readonly Code[]): void {
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
}

/** Two tallies as one. */
export function together(one: Tally, other: Tally): Tally {
  return {
    answers: {
      yes: one.answers.yes + other.answers.yes,
      no: one.answers.no + other.answers.no,
      unknown: one.answers.unknown + other.answers.unknown,
    },
    refusals: sum(one.refusals, other.refusals),
    pieces: sum(one.pieces, other.pieces),
    wrong: one.wrong + other.wrong,
    faults: [...one.faults, ...other.faults].slice(0, mostFaults),
  };
}

function sum<Code extends string>(one: Counts<Code>, other: Counts<Code>): Counts<Code> {
  const counts: Partial<Record<Code, number>> = { ...one };
  for (const code in other) counts[code] = (counts[code] ?? 0) + (other[code] ?? 0);
  return counts;
}

/** How many dossiers and wrong lines there were. */
export function totalOf({ answers, wrong }: Tally): number {
  return answers.yes + answers.no + answers.unknown + wrong;
}
