import { ContractError } from '../contract/contract-error.ts';
import { requireList, requireObject } from '../contract/require-shape.ts';
import type { Change } from '../model/answer.ts';
import { isDepartment } from '../model/department.ts';
import type { FactName } from '../model/facts.ts';
import type { ChangeableFact } from '../model/labels.ts';
import { amountInWords } from './amounts.ts';
import { disjunctions } from './formatters.ts';
import type { Wording } from './phrase.ts';
import { filled, partOf, phrase, phraseIn, textAt, valueAt, withValues } from './phrase.ts';
import { continued } from './spelling.ts';
import { unitIn } from './units.ts';

/** The parts of the labels that remedies are worded with. */
export type RemedyWords = 'locale' | 'templates' | 'changes' | 'facts' | 'either' | 'measures';

type Remedies = Wording<RemedyWords>;

/** A change, readable after "if": « votre expérience professionnelle atteignait 12 mois (votre réponse : 8 mois) ». */
export function changeInWords(wording: Remedies, { fact, given, needed }: Change, argument: string): string {
  // as: the labels are about to say whether it is one.
  const template = phrase(wording, 'changes', fact as ChangeableFact, `${argument}.fact`, 'change');
  const change = withValues(template, { needed: neededInWords(wording, fact, needed, `${argument}.needed`) });
  if (given === undefined) return change;
  return filled(wording, 'templates', 'changed-answer', {
    change,
    given: valueInWords(wording, fact, given, `${argument}.given`),
  });
}

/** What would be enough: an amount, or a few values joined by « ou ». */
function neededInWords(wording: Remedies, fact: FactName, needed: Change['needed'], argument: string): string {
  const { rule, labels } = wording;
  requireObject(rule, argument, needed);
  if ('atLeast' in needed) return valueInWords(wording, fact, needed.atLeast, `${argument}.atLeast`);
  requireList(rule, `${argument}.oneOf`, needed.oneOf);
  const words = valueAt(partOf(rule, labels, 'changes'), [fact, 'values']);
  const values = needed.oneOf.map((value, index) => {
    const path = `${argument}.oneOf[${index}]`;
    return words === undefined
      ? valueInWords(wording, fact, value, path)
      : phraseIn(rule, Object(words), `labels.changes.${fact}.values`, nameOf(value), path);
  });
  return disjunctions(wording).format(values);
}

/** The key of a value in the words for it. */
function nameOf(value: string | number | boolean): string {
  // as: the words are about to say whether it is one of theirs.
  return typeof value === 'boolean' ? `${value}` : (value as string);
}

/** A value of a fact, as it would be answered. */
function valueInWords(wording: Remedies, fact: FactName, value: unknown, argument: string): string {
  const { rule, labels } = wording;
  const unit = unitIn(fact);
  if (unit !== undefined) return amountInWords(wording, unit, value, argument);
  if (typeof value === 'boolean') return phrase(wording, 'either', `${value}`, argument);
  if (fact === 'department' && isDepartment(value)) return value;
  const facts = partOf(rule, labels, 'facts');
  if (typeof value === 'string' && valueAt(facts, [fact, 'options', value]) !== undefined) {
    return continued(textAt(rule, facts, 'labels.facts', [fact, 'options', value]));
  }
  throw new ContractError(rule, argument, `a value of the fact ${fact}`, value);
}
