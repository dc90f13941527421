import {
  candidateCategories,
  distanceLearner,
  employee,
  formerCandidate,
} from '../src/categories/candidate-categories.ts';
import { eligible } from '../src/categories/eligibility.ts';
import { prepared } from '../src/categories/preparation.ts';
import { livesHere } from '../src/categories/residence.ts';
import { experienced } from '../src/categories/work-experience.ts';
import type { CandidateFacts, ClauseId, Session } from '../src/index.ts';
import { compulsoryLanguage, eligibility, preparation, residence, workExperience } from '../src/index.ts';
import { mayTakeLanguage } from '../src/languages/compulsory-language.ts';
import type { Condition } from '../src/logic/condition.ts';
import { requiredPieces } from '../src/pieces/required-pieces.ts';
import { situationsOf } from '../src/pieces/situations.ts';

/** A rule that is drawn beside a clause, as far as some facts leave it open. */
export interface DrawnRule {
  readonly clause: ClauseId;
  readonly rule: string;
  readonly condition: Condition;
  readonly known: CandidateFacts;
}

/** The rules that are conditions on a form, each beside the clause that it decides; those of chapter 5 row by row. */
export function drawnRules(session: Session): readonly DrawnRule[] {
  const drawn = (
    clause: ClauseId,
    rule: { readonly name: string },
    condition: Condition,
    known: CandidateFacts = {},
  ): DrawnRule => ({ clause, rule: rule.name, condition, known });
  const [department] = session.departments;
  const admitted: CandidateFacts = { entryDiploma: 'bac-general', practicePeriod: true };
  const situations = situationsOf(session);
  return [
    drawn('2.residence', residence, livesHere(session)),
    drawn('2.former', candidateCategories, formerCandidate()),
    drawn('2.employee', candidateCategories, employee(session)),
    drawn('2.distance', candidateCategories, distanceLearner()),
    drawn('2.preparation', preparation, prepared(session), { route: 'continuing' }),
    drawn('2.school', preparation, prepared(session), { route: 'school', ...admitted }),
    drawn('2.apprenticeship', preparation, prepared(session), { route: 'apprenticeship', ...admitted }),
    drawn('2.entry', preparation, prepared(session), {
      route: 'school',
      schoolYears: session.training.schoolYears,
      practicePeriod: true,
    }),
    drawn('2.justification', eligibility, eligible(session), {
      department,
      distanceLearner: true,
      basis: 'earlier-attempt',
    }),
    drawn('2.experience', workExperience, experienced(session)),
    drawn('6.compulsory', compulsoryLanguage, mayTakeLanguage(session)),
    ...session.pieces.map(({ clause, when }) => drawn(clause, requiredPieces, situations[when])),
  ];
}
