import { expect, test } from 'vitest';
import { ContractError } from '../../src/index.ts';
import { resultOf } from './calls.ts';
import { cases } from './cases.ts';

const thrown = (call: () => unknown): unknown => {
  try {
    return { nothingThrownBut: call() };
  } catch (error) {
    return error;
  }
};

/** What a part of a result is compared with: an object must have every key that is named, anything else must be equal. */
const part = (named: unknown): unknown =>
  typeof named === 'object' && named !== null && !Array.isArray(named) ? expect.objectContaining(named) : named;

test.each(cases.map((each) => [each.clause, each.name, each] as const))('%s: %s', (_, __, conformance) => {
  if ('error' in conformance) {
    const error = thrown(() => resultOf(conformance));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject(conformance.error);
    return;
  }
  const result = resultOf(conformance);
  if ('expected' in conformance) expect(result).toStrictEqual(conformance.expected);
  else if ('expectedPart' in conformance) expect(result).toEqual(part(conformance.expectedPart));
  else {
    const includes = 'includes' in conformance ? conformance.includes : [];
    expect(result).toBeInstanceOf(Array);
    for (const each of includes) expect(result).toContainEqual(part(each));
    for (const each of conformance.excludes ?? []) expect(result).not.toContainEqual(part(each));
  }
});
