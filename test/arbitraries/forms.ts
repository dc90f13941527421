import fc from 'fast-check';
import type { ReadingId, Readings } from '../../src/index.ts';
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

/** Every reading of the rulebook, the default first. */
export const everyReading: { readonly [Id in ReadingId]: readonly [Readings[Id], Readings[Id]] } = {
  'window-close': ['inclusive', 'exclusive'],
  'upload-day': ['inclusive', 'eve'],
  'defence-day-age': ['inclusive', 'statute'],
  'experience-level': ['technician', 'higher-technician'],
  'repeat-justifies': ['yes', 'no'],
  'adapted-duration': ['yes', 'no'],
  'past-employment': ['counts', 'does-not-count'],
  'other-contract-lengths': ['pro-rata', 'to-check'],
  'apprentice-row': ['apprentices', 'distance-learners'],
  'continuing-activity': ['literal', 'prepared-exempt'],
  'height-work-scope': ['everyone', 'rows'],
  'language-choice': ['taught', 'examiner'],
  'kept-mark-end': ['session', 'day'],
};

/** A way to read every doubtful wording. */
export function someReadings(): fc.Arbitrary<Readings> {
  const values = Object.entries(everyReading).map(([id, both]) => [id, fc.constantFrom<string>(...both)]);
  // as: one of the values of each reading.
  return fc.record(Object.fromEntries(values)) as unknown as fc.Arbitrary<Readings>;
}

/** An instant of the autumn of registration or of the spring of exams. */
export function anInstant(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2025-10-01T00:00Z'), max: new Date('2026-07-31T00:00Z'), noInvalidDate: true });
}
