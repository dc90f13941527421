import fc from 'fast-check';
import type { Readings } from '../../src/index.ts';
import type { CompleteForm, DecidingFact } from '../oracles/complete-form.ts';
import { decidingFacts, everyValue } from '../oracles/complete-form.ts';

/** A form on which everything is answered. */
export function aCompleteForm(): fc.Arbitrary<CompleteForm> {
  const values = Object.fromEntries(decidingFacts.map((fact) => [fact, fc.constantFrom(...everyValue[fact])]));
  // as: a record of constants drawn from everyValue is a CompleteForm, fact by fact.
  const anyForm = fc.record(values) as unknown as fc.Arbitrary<CompleteForm>;
  // Half of the candidates live here, so that later conditions decide as well.
  return fc
    .tuple(anyForm, fc.boolean())
    .map(([form, local]) => (local ? { ...form, department: '06' as const } : form));
}

/** Facts that somebody has not answered yet. */
export function someFacts(
  most: number,
  among: readonly DecidingFact[] = decidingFacts,
): fc.Arbitrary<readonly DecidingFact[]> {
  return fc.uniqueArray(fc.constantFrom(...among), { maxLength: most });
}

/** A way to read every doubtful wording. */
export function someReadings(): fc.Arbitrary<Readings> {
  return fc.record({
    'window-close': fc.constantFrom('inclusive', 'exclusive'),
    'upload-day': fc.constantFrom('inclusive', 'eve'),
    'defence-day-age': fc.constantFrom('inclusive', 'statute'),
    'experience-level': fc.constantFrom('technician', 'higher-technician'),
    'repeat-justifies': fc.constantFrom('yes', 'no'),
    'adapted-duration': fc.constantFrom('yes', 'no'),
    'apprentice-row': fc.constantFrom('apprentices', 'distance-learners'),
    'continuing-activity': fc.constantFrom('literal', 'prepared-exempt'),
    'height-work-scope': fc.constantFrom('everyone', 'rows'),
  });
}

/** An instant of the autumn of registration or of the spring of exams. */
export function anInstant(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2025-10-01T00:00Z'), max: new Date('2026-07-31T00:00Z'), noInvalidDate: true });
}
