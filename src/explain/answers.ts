import type { CandidateCategories } from '../categories/candidate-categories.ts';
import type { Answer } from '../model/answer.ts';
import type { BenefitValidity } from '../model/benefit.ts';
import type { ReasonId } from '../model/codes.ts';
import type { FactName } from '../model/facts.ts';
import { citations } from './citations.ts';
import { clauseOf } from './clause-of.ts';
import { dayInWords } from './moments.ts';
import type { Telling, Told } from './told.ts';
import { told } from './told.ts';
import { continued, filled, sentence } from './wording.ts';

/** A heading that says what was decided, then its reasons; the heading rests on what they rest on. */
export function toldBecause(heading: string, because: readonly ReasonId[], telling: Telling): readonly Told[] {
  const reasons = toldReasons(because, telling);
  return [told(heading, [...new Set(reasons.flatMap(({ clauses }) => clauses))]), ...reasons];
}

function toldReasons(because: readonly ReasonId[], { labels }: Telling): readonly Told[] {
  return because.map((reason) => told(sentence(labels.reasons[reason], labels), clauseOf(reason)));
}

/** The questions that would tell. */
function toldQuestions(facts: readonly FactName[], { labels }: Telling): readonly Told[] {
  return facts.map((fact) => told(labels.facts[fact].question));
}

export function toldAnswer(answer: Answer, telling: Telling): readonly Told[] {
  return [...toldReasons(answer.because, telling), ...toldMissing(answer, telling)];
}

export function toldMissing(answer: Answer, telling: Telling): readonly Told[] {
  return answer.answer === 'unknown' ? toldQuestions(answer.missing, telling) : [];
}

export function toldCategories({ certain, possible }: CandidateCategories, { labels }: Telling): readonly Told[] {
  const { categories, templates } = labels;
  return [
    ...certain.map((category) => told(categories[category], citations.categories[category])),
    ...possible.map((category) =>
      told(
        filled(templates.perhaps, { sentence: continued(categories[category], labels) }),
        citations.categories[category],
      ),
    ),
  ];
}

export function toldValidity({ validity, lastDay, because }: BenefitValidity, telling: Telling): readonly Told[] {
  const { labels } = telling;
  return [
    ...toldBecause(labels.validities[validity], because, telling),
    ...(lastDay === undefined
      ? []
      : [told(filled(labels.templates['last-day'], { day: dayInWords(lastDay, labels) }), ['7.validity'])]),
  ];
}
