import { describe, expect, test } from 'vitest';
import { alternatives } from '../../src/given/alternatives.ts';
import type { SimpleFact } from '../../src/given/fact-natures.ts';
import { factNatures } from '../../src/given/fact-natures.ts';
import { natures } from '../../src/given/natures.ts';
import { nice2026 } from '../../src/index.ts';
import { decidingFacts } from '../oracles/complete-form.ts';

/** The facts that are tried, with their values; looked up in each test, so that a mutant of them is seen. */
const tried = (): Readonly<Record<string, readonly unknown[]>> => ({ ...alternatives(nice2026) });

describe.each(Object.keys(tried()))('the values tried for %s', (fact) => {
  test('are two or more, all different', () => {
    const values = tried()[fact] ?? [];
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
  });

  test('are values that the fact may have', () => {
    // as: every fact that is tried is one that a value tells.
    const nature = factNatures[fact as SimpleFact];
    for (const value of tried()[fact] ?? []) {
      if (typeof nature === 'string') expect(natures[nature].fits(value), String(value)).toBe(true);
      else expect(nature).toContain(value);
    }
  });
});

test('every fact that decides has values to try', () => {
  const names = Object.keys(tried());
  expect(decidingFacts.filter((fact) => !names.includes(fact))).toEqual([]);
});
