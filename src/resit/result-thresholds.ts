import { ContractError } from '../contract/contract-error.ts';
import { exactMark } from '../contract/exact-mark.ts';
import { requireObject } from '../contract/require-shape.ts';
import { isCount } from '../exact/exact-number.ts';
import type { Ratio } from '../exact/fraction.ts';
import { ratio } from '../exact/fraction.ts';
import type { Session } from '../model/session.ts';

/** The averages from which a session opens a pass or a resit, to calculate with: each of them is itself enough. */
export interface ResultThresholds {
  readonly pass: Ratio;
  readonly resitFrom: Ratio;
  readonly professionalFrom: Ratio;
  /** How many orals a resit has. */
  readonly orals: number;
}

/**
 * The thresholds of a session.
 *
 * @throws ContractError if an average is not a mark from 0 to 20, or the number of orals not a whole number.
 *
 * @see circular §8, clauses `8.pass`, `8.resit`, `8.orals`
 */
export function resultThresholds(rule: string, session: Pick<Session, 'result'>): ResultThresholds {
  requireObject(rule, 'session.result', session?.result);
  const exact = (name: 'pass' | 'resitFrom' | 'professionalFrom'): Ratio =>
    ratio(exactMark(rule, `session.result.${name}`, session.result[name]));
  const { orals } = session.result;
  if (!isCount(orals)) throw new ContractError(rule, 'session.result.orals', 'a whole number from 0 up', orals);
  return { pass: exact('pass'), resitFrom: exact('resitFrom'), professionalFrom: exact('professionalFrom'), orals };
}
