import type { Condition } from '../logic/condition.ts';
import { any, isFalse, isTrue, office } from '../logic/condition.ts';
import type { Question } from '../logic/question.ts';
import { question } from '../logic/question.ts';
import type { Answer } from '../model/answer.ts';
import type { CandidateFacts } from '../model/facts.ts';
import type { Session } from '../model/session.ts';

/**
 * Whether the candidate may take the compulsory language they chose: a distance learner must have been taught it, nobody else is
 * concerned. By reading `language-choice`, it is for the exams office to find an examiner instead.
 *
 * @throws ContractError where a fact is neither true nor false.
 *
 * @example
 * ```ts
 * compulsoryLanguage({ distanceLearner: true }, nice2026); // { answer: 'unknown', missing: ['compulsoryLanguageTaught'], because: [] }
 * compulsoryLanguage({ distanceLearner: false }, nice2026).answer; // 'yes'
 * ```
 *
 * @see circular §6, clause `6.compulsory`; Code de l'éducation D643-15-2
 */
export function compulsoryLanguage(facts: CandidateFacts, session: Session): Answer {
  return answer('compulsoryLanguage', facts, session);
}

/** `6.compulsory`: not a distance learner, or taught the language; by reading `language-choice`, up to the office instead. */
export function mayTakeLanguage({ readings }: Session): Condition {
  const clause = '6.compulsory';
  const taught = isTrue('compulsoryLanguageTaught', {
    no: 'compulsory-language-not-taught',
    yes: 'compulsory-language-taught',
    clause,
  });
  return any(
    isFalse('distanceLearner', { yes: 'language-choice-free', clause }),
    readings['language-choice'] === 'taught'
      ? taught
      : office(isTrue('distanceLearner'), 'language-examiner-needed', clause),
  );
}

const answer: Question = /* @__PURE__ */ question(mayTakeLanguage);
