import { distanceLearner } from '../categories/candidate-categories.ts';
import type { RuleOnForms } from '../given/per-form.ts';
import { perForm } from '../given/per-form.ts';
import { reads } from '../given/require-sound.ts';
import { any, ask, not } from '../kernel/three-valued.ts';
import type { Answer } from '../model/answer.ts';
import type { ReasonId } from '../model/codes.ts';
import type { CandidateFacts, FactName } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether the compulsory language chosen is open to the candidate: a distance learner must have been taught it, nobody else
 * is concerned.
 *
 * @throws ContractError where a fact is not a truth value.
 *
 * @example
 * ```ts
 * compulsoryLanguage({ distanceLearner: true }, nice2026); // { answer: 'unknown', missing: ['compulsoryLanguageTaught'], because: [] }
 * compulsoryLanguage({ distanceLearner: false }, nice2026); // { answer: 'yes', because: ['language-choice-free'] }
 * ```
 *
 * @see circular §6, clause `6.compulsory`
 */
export function compulsoryLanguage(facts: CandidateFacts, session: Session): Answer {
  return languageOf('compulsoryLanguage', facts, session);
}

/** What {@link compulsoryLanguage} reads. */
const languageReads = /* @__PURE__ */ reads(['distanceLearner', 'compulsoryLanguageTaught']);

/** {@link compulsoryLanguage}, on behalf of another rule. */
export const languageOf: RuleOnForms<Answer> = /* @__PURE__ */ perForm(languageReads, (_, facts) => {
  const untaught = 'compulsory-language-not-taught';
  return any<ReasonId, FactName>(
    not(distanceLearner(facts), untaught, 'language-choice-free'),
    ask(facts, 'compulsoryLanguageTaught', (taught) => taught, untaught, 'compulsory-language-taught'),
  );
});
