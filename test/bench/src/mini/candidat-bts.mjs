import { firstRound, nice2026, registrationPhase, requiredPieces } from 'candidat-bts';
import { exams } from '../candidates.mjs';
import { pieces } from './rules.mjs';

const clauses = [
  '5.common.defence-day',
  '5.former.transcripts',
  '5.former.practice',
  '7.height-work',
  '5.distance.schooling',
];

/** The session with its table cut to the rows of the mini set, and a regulation of six exams: both made once. */
export function candidatBts() {
  const session = {
    ...nice2026,
    pieces: clauses.map((clause) => nice2026.pieces.find((row) => row.clause === clause)),
  };
  const regulation = { id: 'mini', title: 'Mini', exams: exams.map((exam) => ({ ...exam, title: exam.exam })) };
  if (session.pieces.some((row, index) => row?.piece !== Object.keys(pieces)[index])) {
    throw new Error('the session has other rows than the mini set');
  }
  return {
    input,
    judge: ({ at, facts, results }) => ({
      registration: registrationPhase(at, session),
      pieces: requiredPieces(facts, session),
      result: firstRound(regulation, results, session),
    }),
    plain: ({ registration, pieces, result }) => ({
      open: registration.phase === 'open',
      pieces: pieces.map(({ piece, due }) => (due === 'certainly' ? piece : `${piece}?`)),
      outcome: result.outcome,
    }),
  };
}

/** A candidate as this library knows them: a birthday instead of an age, what happened instead of a category. */
export function input({ at, french, age, category, practiceMissing, atHeight, marks }) {
  const former = category === 'previous';
  return {
    at: new Date(at),
    facts: {
      previousOutcome: former ? 'refused' : 'never-sat',
      distanceLearner: !former,
      route: 'school',
      bornOn: `${Number(nice2026.agesCountedOn.slice(0, 4)) - age}-03-15`,
      french,
      practiceExamObtained: !practiceMissing,
      heightWorkSpeciality: atHeight,
      heightWorkWaiver: false,
    },
    results: Object.fromEntries(exams.map(({ exam }, index) => [exam, marks[index]])),
  };
}
