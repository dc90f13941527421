import { describe, expect, test } from 'vitest';
import { alternatives } from '../../src/given/alternatives.ts';
import type { SimpleFact } from '../../src/given/fact-natures.ts';
import { factNatures } from '../../src/given/fact-natures.ts';
import { natures } from '../../src/given/natures.ts';
import { nice2026 } from '../../src/index.ts';
import { decidingFacts } from '../oracles/complete-form.ts';

const tried: readonly (readonly [string, readonly unknown[]])[] = Object.entries(alternatives(nice2026));

describe.each(tried)('the values tried for %s', (fact, values) => {
  test('are two or more, all different', () => {
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
  });

  test('are values that the fact may have', () => {
    // as: every fact that is tried is one that a value tells.
    const nature = factNatures[fact as SimpleFact];
    for (const value of values) {
      if (typeof nature === 'string') expect(natures[nature].fits(value), String(value)).toBe(true);
      else expect(nature).toContain(value);
    }
  });
});

test('every fact that decides has values to try', () => {
  const names = tried.map(([fact]) => fact);
  expect(decidingFacts.filter((fact) => !names.includes(fact))).toEqual([]);
});
