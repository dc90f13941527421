import type { Reason } from '../model/answer.ts';
import type { Condition, Office, Test } from './condition.ts';
import { selectedBy } from './condition.ts';
import { agreed, NO, OFFICE, YES } from './diagram.ts';
import type { Form, Statement } from './statement.ts';
import { valueIn } from './statement.ts';

/**
 * Why a statement has an outcome, each reason once, in the order of its condition: the reasons of the parts that surely have the
 * same outcome. Where no single part is sure, the reasons of all; where the fact of a choice is absent, those that its parts
 * share, and of a no that shares none, again those of all.
 */
export function reasonsFor(statement: Statement, outcome: number, form: Form): readonly Reason[] {
  const found: Reason[] = [];
  for (const reason of reasonsIn([statement], outcome, form)) {
    const before = found.findIndex((other) => other.reason === reason.reason);
    if (before < 0) found.push(reason);
    // Of two numbers that are too small, the one that is nearer to enough. As: it was found there.
    else if (outcome === NO && Number(reason.given) > Number((found[before] as Reason).given)) found[before] = reason;
  }
  return found;
}

function reasonsIn(statements: readonly Statement[], outcome: number, form: Form): readonly Reason[] {
  const found: Reason[] = [];
  for (const { condition, parts } of statements) {
    switch (condition.kind) {
      case 'test':
        found.push(...ownReasons(condition, outcome, form));
        break;
      case 'office':
        if (outcome === OFFICE) found.push(officeReason(condition, form));
        break;
      case 'not':
        found.push(...reasonsIn(parts, YES - outcome, form));
        break;
      case 'all':
      case 'any': {
        const sure = parts.filter(({ diagram }) => agreed(diagram, form.known) === outcome);
        found.push(...reasonsIn(sure.length > 0 ? sure : parts, outcome, form));
        break;
      }
      case 'choice': {
        const value = valueIn(form, condition.fact);
        const selected = value === undefined ? parts : parts.slice(selectedBy(value, condition)).slice(0, 1);
        found.push(...sharedReasons(selected, outcome, form));
      }
    }
  }
  return found;
}

/** The reasons that some parts share; of a no that shares none, those of all. */
function sharedReasons(parts: readonly Statement[], outcome: number, form: Form): readonly Reason[] {
  const all = parts.map((part) => reasonsIn([part], outcome, form));
  // as: a choice has a part at least.
  const shared = (all[0] as readonly Reason[]).filter(({ reason }) =>
    all.every((other) => other.some((each) => each.reason === reason)),
  );
  return shared.length > 0 || outcome !== NO ? shared : all.flat();
}

function ownReasons({ fact, bound, reasons }: Test, outcome: number, form: Form): readonly Reason[] {
  const reason = outcome === YES ? reasons?.yes : outcome === NO ? reasons?.no : undefined;
  if (reasons === undefined || reason === undefined) return [];
  const own: Writable<Reason> = { reason, clause: reasons.clause, fact };
  const value = valueIn(form, fact);
  if (value !== undefined) own.given = value;
  if ('oneOf' in bound) own.needed = { oneOf: [...bound.oneOf] };
  else if (typeof bound.atLeast === 'number') own.needed = { atLeast: bound.atLeast };
  return [own];
}

/** What only the office can tell, with the fact and its value but without a bound: the office alone knows what is enough. */
function officeReason({ because, parts }: Office, form: Form): Reason {
  const own: Writable<Reason> = { reason: because.reason, clause: because.clause };
  const fact = testIn(parts[0])?.fact;
  if (fact === undefined) return own;
  own.fact = fact;
  const value = valueIn(form, fact);
  if (value !== undefined) own.given = value;
  return own;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The first test in a condition. */
function testIn(condition: Condition): Test | undefined {
  if (condition.kind === 'test') return condition;
  for (const part of 'parts' in condition ? condition.parts : []) {
    const test = testIn(part);
    if (test !== undefined) return test;
  }
  return undefined;
}
