import { test as law } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { regulationFaults, sessionFaults } from '../../src/authoring/index.ts';
import type { Regulation, Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { readingValues } from '../../src/model/readings.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import type { RegulationInput, SessionInput } from '../../src/schema/index.ts';
import { regulationSchema, sessionSchema } from '../../src/schema/index.ts';
import { aRegulation } from '../arbitraries/results.ts';
import { issuesOf } from './issues.ts';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('sessionSchema', () => {
  test('takes every published session, unchanged', () => expect(sessionSchema.parse(copy(nice2026))).toEqual(nice2026));

  test.each(Object.entries(readingValues).flatMap(([id, values]) => values.map((value) => [id, value] as const)))(
    'takes the reading %s: %s',
    (id, value) => {
      const readings = { ...nice2026.readings, [id]: value };
      expect(sessionSchema.parse({ ...nice2026, readings })).toEqual({ ...nice2026, readings });
    },
  );

  test.each<[object, readonly string[], string]>([
    [{ uploads: { lastDay: '2025-11-14', closes: '17:00' } }, [], 'an hour of the last day'],
    [{ uploads: { lastDay: '2025-11-14', closes: '24:00' } }, ['uploads.closes: not-an-hour'], 'no such hour'],
    [{ uploads: { lastDay: '2025-11-14', closes: 17 } }, ['uploads.closes: not-an-hour'], 'a number for an hour'],
    [{ uploads: {} }, ['uploads.lastDay: missing'], 'a day that must be there'],
    [
      { registration: { opens: '2025-02-30T15:00', closes: '2025-11-12T17:00Z' } },
      ['registration.opens: day-does-not-exist', 'registration.closes: not-a-local-time'],
      'clock times: no such day; an offset, which a wall clock does not show',
    ],
    [
      { registration: { opens: 5, closes: '2025-11-12T25:00' } },
      ['registration.opens: not-a-local-time', 'registration.closes: not-a-local-time'],
      'no clock times',
    ],
    [{ registration: { opens: '2025-10-09', closes: '2025-11-12' } }, [], 'days alone, where a session has no hours'],
    [
      { registration: { opens: '2025-02-30', closes: '2025-11-12T' } },
      ['registration.opens: day-does-not-exist', 'registration.closes: not-a-local-time'],
      'a day that there is not, and one cut off behind its T',
    ],
    [
      { training: { schoolYears: 2, hours: [{ contractYears: 2, atLeast: 1350 }], proRata: { from: 6, to: 24.5 } } },
      [
        'training.hours.0.contractMonths: missing',
        'training.hours.0.contractYears: unknown-key',
        'training.proRata.to: not-whole',
        'training.proRata.ofMonths: missing',
      ],
      'contracts are counted in whole months',
    ],
    [{ departments: [] }, ['departments: empty-list'], 'nobody could register'],
    [{ departments: '06' }, ['departments: not-a-list'], 'a text for a list'],
    [{ departments: ['06', '6'] }, ['departments.1: not-a-department'], 'a code without its zero'],
    [{ departments: ['abroad'] }, ['departments.0: not-a-department'], 'no academy is abroad'],
    [{ departments: [6] }, ['departments.0: not-a-department'], 'a number for a code'],
    [{ convocationDays: 1.5 }, ['convocationDays: not-whole'], 'half a day'],
    [
      { pieces: [{ piece: 'passport', when: 'constructor', clause: '10.nothing' }] },
      ['pieces.0.piece: not-one-of', 'pieces.0.when: not-one-of', 'pieces.0.clause: not-one-of'],
      'unknown names',
    ],
    [
      { readings: { ...nice2026.readings, 'upload-day': 'noon', 'moon-phase': 'full' } },
      ['readings.upload-day: not-one-of', 'readings.moon-phase: unknown-key'],
      'unknown readings',
    ],
    [{ zone: undefined, region: 'PACA' }, ['zone: missing', 'region: unknown-key'], 'a zone is required'],
  ])('%#: %j (%s)', (change, issues) => expect(issuesOf(sessionSchema, { ...nice2026, ...change })).toEqual(issues));

  test('leaves to sessionFaults whether the parts go together', () => {
    const reversed = { ...nice2026, zone: 'Europe/Atlantis' };
    expect(issuesOf(sessionSchema, reversed)).toEqual([]);
    expect(sessionFaults(sessionSchema.parse(reversed))).toEqual(['zone: Europe/Atlantis is not a known IANA zone']);
  });
});

describe('regulationSchema', () => {
  test.each([sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment])('takes $id, unchanged', (regulation) => {
    expect(regulationSchema.parse(copy(regulation))).toEqual(regulation);
  });

  law.prop([aRegulation()])('takes every regulation that the rules take', (regulation) => {
    expect(regulationSchema.parse(regulation)).toEqual(regulation);
  });

  const exam = { exam: 'E1', title: 'Épreuve', domain: 'general', coefficient: 1 };
  test.each<[object, readonly string[], string]>([
    [{ ...exam, coefficient: '1,5' }, [], 'a coefficient as text'],
    [{ ...exam, coefficient: { numerator: 1, denominator: 3 } }, [], 'a third'],
    [{ exam: 'EF', title: 'Option', domain: 'optional' }, [], 'an optional exam needs no coefficient'],
    [{ ...exam, coefficient: undefined }, ['coefficient: missing'], 'a compulsory one does'],
    [{ ...exam, coefficient: 0 }, ['coefficient: not-above-zero'], 'nothing'],
    [{ ...exam, coefficient: -1 }, ['coefficient: not-above-zero'], 'less than nothing'],
    [{ ...exam, coefficient: '0,00' }, ['coefficient: not-above-zero'], 'nothing as text'],
    [{ ...exam, coefficient: { numerator: 0, denominator: 3 } }, ['coefficient: not-above-zero'], 'no third'],
    [{ ...exam, coefficient: 1 / 3 }, ['coefficient: not-an-exact-number'], 'a third as a float'],
    [{ ...exam, coefficient: '0' }, ['coefficient: not-above-zero'], 'nothing, as short as can be'],
    [{ ...exam, coefficient: '000' }, ['coefficient: not-above-zero'], 'nothing, thrice'],
    [{ ...exam, coefficient: '-0' }, ['coefficient: not-an-exact-number'], 'nothing with a sign'],
    [{ ...exam, coefficient: '0 %' }, ['coefficient: not-an-exact-number'], 'nothing with a unit'],
    [{ ...exam, coefficient: 'two' }, ['coefficient: not-an-exact-number'], 'a word'],
    [{ ...exam, coefficient: [] }, ['coefficient: not-an-exact-number'], 'a list'],
    [{ ...exam, domain: 'oral' }, ['domain: not-one-of'], 'an unknown domain'],
    [{ ...exam, domain: '__proto__' }, ['domain: not-one-of'], 'a domain that every object knows'],
    [{ ...exam, weight: 2 }, ['weight: unknown-key'], 'an unknown part'],
    [
      { ...exam, language: 'en', confidence: 'sure' },
      ['language: not-true-or-false', 'confidence: not-one-of'],
      'both',
    ],
  ])('%#: an exam %j (%s)', (changed, issues) => {
    expect(issuesOf(regulationSchema, { id: 'x', title: 'X', exams: [changed] })).toEqual(
      issues.map((issue) => `exams.0.${issue}`),
    );
  });

  test('requires exams, and objects for exams', () => {
    expect(issuesOf(regulationSchema, { id: 'x', title: 'X', exams: [] })).toEqual(['exams: empty-list']);
    expect(issuesOf(regulationSchema, { id: 'x', title: 'X', exams: ['E1'] })).toEqual(['exams.0: not-an-object']);
    expect(issuesOf(regulationSchema, { id: 'x', title: 'X', exams: [undefined] })).toEqual(['exams.0: missing']);
  });

  test('leaves to regulationFaults whether the parts go together', () => {
    const alone = regulationSchema.parse({ id: 'x', title: 'X', exams: [exam] });
    expect(regulationFaults(alone)).toEqual(['exams: none is professional']);
  });
});

test('the schemas have the types that the rules take', () => {
  expectTypeOf<SessionInput>().toEqualTypeOf<Session>();
  expectTypeOf<RegulationInput>().toEqualTypeOf<Regulation>();
});
