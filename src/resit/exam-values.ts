import { ContractError } from '../contract/contract-error.ts';
import { requireObject } from '../contract/require-shape.ts';

/** What a caller says of exams, by name: results, or the marks of orals. An `undefined` value is not known yet. */
type ExamValues<Value> = Readonly<Partial<Record<string, Value>>>;

/** The value for an exam, own or inherited; but what every object inherits, such as `constructor`, is not a value. */
export function valueFor<Value>(values: ExamValues<Value>, exam: string): Value | undefined {
  return exam in Object.prototype && !Object.hasOwn(values, exam) ? undefined : values[exam];
}

/**
 * Refuses values that are not an object, and a value for any other exam than the expected ones.
 *
 * @param expected - What a value is, in the error: `'a result of'` is followed by the exams.
 */
export function requireExamValues(
  rule: string,
  argument: string,
  values: ExamValues<unknown>,
  exams: readonly string[],
  expected: string,
): void {
  requireObject(rule, argument, values);
  const known = new Set(exams);
  for (const name in values) {
    const value = values[name];
    if (value === undefined || known.has(name)) continue;
    throw new ContractError(rule, `${argument}.${name}`, `${expected} ${exams.join(', ')}`, value);
  }
}
