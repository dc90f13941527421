import { ContractError } from '../contract/contract-error.ts';
import { requireObject, requireObjects } from '../contract/require-shape.ts';
import type { Reason } from '../model/answer.ts';
import type { ClauseId } from '../model/clause.ts';
import type { ReasonId } from '../model/codes.ts';
import { comparisonInWords } from './amounts.ts';
import type { Wording } from './phrase.ts';
import { filled, partOf, phrase, textAt, withValues } from './phrase.ts';
import type { Draft } from './sentence.ts';
import { clauseIn } from './sentences-of.ts';
import { capitalised } from './spelling.ts';
import { unitOf } from './units.ts';

/** The parts of the labels that reasons are worded with. */
export type ReasonWords = 'locale' | 'sources' | 'templates' | 'reasons' | 'measured' | 'measures';

/** Why: each reason as a sentence, with both numbers where it compares an amount with a bound. */
export function reasonDrafts(
  wording: Wording<ReasonWords>,
  because: readonly Reason[],
  argument: string,
): readonly Draft[] {
  requireObjects(wording.rule, argument, because);
  return because.map((reason, index) => reasonDraft(wording, reason, `${argument}[${index}]`));
}

function reasonDraft(wording: Wording<ReasonWords>, reason: Reason, argument: string): Draft {
  const text = phrase(wording, 'reasons', reason.reason, `${argument}.reason`);
  const measure = measureOf(wording, reason, argument);
  return {
    kind: 'reason',
    code: reason.reason,
    sentence: capitalised(measure === undefined ? text : withMeasure(wording, reason.reason, text, measure)),
    clauses: [clauseIn(wording.rule, `${argument}.clause`, reason.clause)],
  };
}

/** A reason with its amount: at its end, or where its own words put it. */
function withMeasure(wording: Wording<ReasonWords>, code: ReasonId, reason: string, measure: string): string {
  const { rule, labels } = wording;
  const longer = partOf(rule, labels, 'measured');
  return Object.hasOwn(longer, code)
    ? withValues(textAt(rule, longer, 'labels.measured', [code]), { measure })
    : filled(wording, 'templates', 'measured', { reason, measure });
}

/** « 8 mois sur les 12 demandés », where a reason holds an amount and a least amount of something that is counted. */
function measureOf(wording: Wording<ReasonWords>, reason: Reason, argument: string): string | undefined {
  const { fact, given, needed } = reason;
  if (fact !== undefined && typeof fact !== 'string') {
    throw new ContractError(wording.rule, `${argument}.fact`, 'the name of a fact', fact);
  }
  if (given === undefined || needed === undefined) return;
  requireObject(wording.rule, `${argument}.needed`, needed);
  const unit = unitOf(reason);
  if (unit === undefined || !('atLeast' in needed)) return;
  return comparisonInWords(wording, unit, given, needed.atLeast, argument);
}

/** The verdict on what was decided, resting on all that its reasons rest on. */
export function verdict(code: string, sentence: string, reasons: readonly Draft[]): Draft {
  const clauses: readonly ClauseId[] = reasons.flatMap((reason) => reason.clauses);
  return { kind: 'verdict', code, sentence, clauses };
}
