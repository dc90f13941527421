import type { Answer, Piece, Reason, ReasonId } from 'candidat-bts';
import type { Result } from './result.ts';

/** What a summary counts of many results. */
export interface Tally {
  /** By answer; `office` is an unknown that lacks no fact. */
  readonly answers: Readonly<Record<Answer['answer'] | 'office', number>>;
  /** How many were refused for each reason; one may have several. */
  readonly refusals: Counts<ReasonId>;
  /** How many have still to provide each piece. */
  readonly pieces: Counts<Piece>;
  readonly wrong: number;
  /** The first wrong lines, for people to begin with. */
  readonly firstWrong: readonly WrongLine[];
}

type Counts<Code extends string> = Readonly<Partial<Record<Code, number>>>;

interface WrongLine {
  readonly line?: number;
  readonly message: string;
}

export const emptyTally: Tally = {
  answers: { yes: 0, no: 0, unknown: 0, office: 0 },
  refusals: {},
  pieces: {},
  wrong: 0,
  firstWrong: [],
};

const mostWrongLines = 5;

/** The tally of some results. */
export function tallyOf(results: readonly Result[]): Tally {
  const answers = { ...emptyTally.answers };
  const refusals: Partial<Record<ReasonId, number>> = {};
  const pieces: Partial<Record<Piece, number>> = {};
  const firstWrong: WrongLine[] = [];
  let wrong = 0;
  for (const result of results) {
    if ('errors' in result) {
      wrong += 1;
      const { line, errors } = result;
      if (firstWrong.length < mostWrongLines) {
        firstWrong.push({
          ...(line === undefined ? {} : { line }),
          message: errors.map(({ message }) => message).join(' '),
        });
      }
      continue;
    }
    const forTheOffice = result.eligibility === 'unknown' && result.missing.length === 0;
    answers[forTheOffice ? 'office' : result.eligibility] += 1;
    if (result.eligibility === 'no') count(refusals, reasonsOf(result.because));
    count(pieces, result.pieces);
  }
  return { answers, refusals, pieces, wrong, firstWrong };
}

function count<Code extends string>(counts: Partial<Record<Code, number>>, codes: readonly Code[]): void {
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
}

/** The reasons without their data, each once: one reason can rest on two clauses. */
function reasonsOf(because: readonly Reason[]): readonly ReasonId[] {
  return [...new Set(because.map(({ reason }) => reason))];
}

/** Two tallies as one. */
export function together(one: Tally, other: Tally): Tally {
  return {
    answers: {
      yes: one.answers.yes + other.answers.yes,
      no: one.answers.no + other.answers.no,
      unknown: one.answers.unknown + other.answers.unknown,
      office: one.answers.office + other.answers.office,
    },
    refusals: sum(one.refusals, other.refusals),
    pieces: sum(one.pieces, other.pieces),
    wrong: one.wrong + other.wrong,
    firstWrong: [...one.firstWrong, ...other.firstWrong].slice(0, mostWrongLines),
  };
}

function sum<Code extends string>(one: Counts<Code>, other: Counts<Code>): Counts<Code> {
  const counts: Partial<Record<Code, number>> = { ...one };
  for (const code in other) counts[code] = (counts[code] ?? 0) + (other[code] ?? 0);
  return counts;
}

/** How many dossiers and wrong lines there were. */
export function totalOf({ answers, wrong }: Tally): number {
  return answers.yes + answers.no + answers.unknown + answers.office + wrong;
}
