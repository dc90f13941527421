import type { FirstRound, MarksNeeded, Regulation, ResitTarget, Result, Results } from 'candidat-bts';
import { ContractError, firstRound, marksNeeded, resitTargets } from 'candidat-bts';
import { regulationFaults } from 'candidat-bts/authoring';
import { session } from '../../session.ts';

/** What stands in the place of a mark. */
export const insteadOfMark = {
  absent: 'Absence',
  excused: 'Absence justifiée',
  exempt: 'Dispense',
  postponed: 'Reportée à une autre session',
  'not-taken': 'Pas présentée',
} as const satisfies Partial<Record<Extract<Result, string>, string>>;

export interface Standing {
  /** The results that the library takes. */
  readonly results: Results;
  /** The exams whose mark is none. */
  readonly wrong: readonly string[];
  /** What they lead to; nothing where the exams or the marks do not make sense together. */
  readonly round: FirstRound | undefined;
  /** What the exams still to come must bring; nothing before there is a first mark, or once there are all. */
  readonly needed: MarksNeeded | undefined;
  readonly targets: readonly ResitTarget[];
}

/** What typed marks come to. Whether a text is a mark is for the library to say too. */
export function standingOf(regulation: Regulation, typed: Readonly<Record<string, string>>): Standing {
  const names = regulation.exams.map(({ exam }) => exam);
  const given = names.flatMap((exam) => {
    const text = typed[exam]?.trim() ?? '';
    return text === '' ? [] : [[exam, text] as const];
  });
  if (regulationFaults(regulation).length > 0)
    return { results: {}, wrong: [], round: undefined, needed: undefined, targets: [] };
  const wrong = given.filter(([exam, text]) => !isResult(regulation, exam, text)).map(([exam]) => exam);
  const results = Object.fromEntries(given.filter(([exam]) => !wrong.includes(exam)));
  const round = unlessRefused(() => firstRound(regulation, results, session));
  const complete = round?.outcome === 'resit' && round.missing.length === 0;
  const targets = complete ? unlessRefused(() => resitTargets(regulation, results, session)) : undefined;
  const begun = Object.keys(results).length > 0;
  const needed = begun ? unlessRefused(() => marksNeeded(regulation, results, session)) : undefined;
  return { results, wrong, round, needed: needed?.missing.length === 0 ? undefined : needed, targets: targets ?? [] };
}

function isResult(regulation: Regulation, exam: string, text: string): boolean {
  return unlessRefused(() => firstRound(regulation, { [exam]: text }, session)) !== undefined;
}

/** What the library answers, or nothing where it was given what cannot be. */
function unlessRefused<Answer>(question: () => Answer): Answer | undefined {
  try {
    return question();
  } catch (trouble) {
    if (trouble instanceof ContractError) return undefined;
    throw trouble;
  }
}
