import { eligibilityReads, eligible } from '../categories/eligibility.ts';
import { alternatives } from '../given/alternatives.ts';
import { perForm } from '../given/per-form.ts';
import { reads } from '../given/require-sound.ts';
import type { Question } from '../given/settled.ts';
import type { Residue } from '../kernel/completions.ts';
import { answered, factsToTry, hangsOn, isDecision, residueOf } from '../kernel/completions.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';
import { askedPieces, asksFor } from '../pieces/required-pieces.ts';
import { situationReads } from '../pieces/situations.ts';

/**
 * The facts still worth asking, most deciding first; empty when no answer could change eligibility or which pieces are
 * due. A change of grounds alone is not worth a question.
 *
 * A fact decides as many of the open results (eligibility, and each piece that is perhaps due) as its answer settles on
 * average, all its answers counted alike; then those on which more of them hang; then in the order of the form.
 *
 * @throws ContractError where a fact or a reading is not what it can be.
 *
 * @example The route settles more pieces than any other fact, so that comes first.
 * ```ts
 * nextQuestions({}, nice2026)[0]; // 'route'
 * ```
 */
export function nextQuestions(facts: CandidateFacts, session: Session): readonly FactName[] {
  return questionsOf('nextQuestions', facts, session);
}

const questionsOf = /* @__PURE__ */ perForm(
  /* @__PURE__ */ reads([], eligibilityReads, situationReads),
  (_, facts, session): readonly FactName[] => {
    const values = alternatives(session);
    const open = decisions(session).map((question) => residueOf(facts, (form) => question(form, session), values));
    const weights = factsToTry(values).map(([fact, { length }]) => weigh(fact, length, open));
    return weights
      .filter(({ hanging }) => hanging > 0)
      .sort((one, other) => other.settled * one.ways - one.settled * other.ways || other.hanging - one.hanging)
      .map(({ fact }) => fact);
  },
);

/** What the questions are for: may the candidate register, and is each piece due. */
function decisions(session: Session): readonly Question<string>[] {
  return [eligible, ...askedPieces('nextQuestions', session.pieces).map(({ rows }) => asksFor(rows))];
}

interface Weight {
  readonly fact: FactName;
  /** In how many ways it can be answered. */
  readonly ways: number;
  /** How many results these answers settle, in all. */
  readonly settled: number;
  /** How many results hang on it. */
  readonly hanging: number;
}

function weigh(fact: FactName, ways: number, open: readonly Residue<FactName>[]): Weight {
  const hanging = open.filter((residue) => hangsOn(residue, fact));
  const settles = (residue: Residue<FactName>): number =>
    Array.from({ length: ways }, (_, way) => answered(residue, fact, way)).filter(isDecision).length;
  return { fact, ways, settled: hanging.reduce((sum, residue) => sum + settles(residue), 0), hanging: hanging.length };
}
