import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, Deadline } from '../../src/index.ts';
import { deadlines, nice2026, registrationPhase, uploadPhase, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';

const opens: Deadline = {
  deadline: 'registration-opens',
  at: '2025-10-09T13:00:00.000Z',
  included: true,
  day: '2025-10-09',
  clause: '1.window',
  concerns: 'certainly',
};
const closes: Deadline = {
  deadline: 'registration-closes',
  at: '2025-11-12T16:00:00.000Z',
  included: true,
  day: '2025-11-12',
  clause: '1.window',
  concerns: 'certainly',
};
const uploadCloses: Deadline = {
  deadline: 'upload-closes',
  at: '2025-11-14T23:00:00.000Z',
  included: false,
  day: '2025-11-14',
  clause: '4.upload',
  concerns: 'certainly',
};
const heightWorkCloses: Deadline = { ...uploadCloses, deadline: 'height-work-closes', clause: '7.height-work' };

test('lists what is dated, in order of time, then of the text', () => {
  expect(deadlines({ heightWorkSpeciality: true }, nice2026)).toStrictEqual([
    opens,
    closes,
    uploadCloses,
    heightWorkCloses,
  ]);
});

test('gives the other side of each bound under the other readings', () => {
  const strict = withReadings(nice2026, { 'window-close': 'exclusive', 'upload-day': 'eve' });
  expect(deadlines({ heightWorkSpeciality: false }, strict)).toEqual([
    opens,
    { ...closes, included: false },
    { ...uploadCloses, at: '2025-11-13T23:00:00.000Z', day: '2025-11-13' },
  ]);
});

describe('work at height concerns', () => {
  test.each<[CandidateFacts, 'everyone' | 'rows', Deadline['concerns'] | undefined, string]>([
    [{ heightWorkSpeciality: true }, 'everyone', 'certainly', 'a speciality that requires the attestation'],
    [{ heightWorkSpeciality: false }, 'everyone', undefined, 'not concerned'],
    [{}, 'everyone', 'perhaps', 'an absent fact is never "not concerned"'],
    [
      { heightWorkSpeciality: true, heightWorkWaiver: true },
      'everyone',
      'certainly',
      'a waiver is only requested: its documents are due by then too',
    ],
    [
      { heightWorkSpeciality: true, previousOutcome: 'never-sat', distanceLearner: false },
      'rows',
      undefined,
      'in neither row',
    ],
    [
      { heightWorkSpeciality: true, previousOutcome: 'passed', distanceLearner: false },
      'rows',
      undefined,
      'passed before: no former candidate, so in neither row',
    ],
    [
      { heightWorkSpeciality: true, previousOutcome: 'absent', distanceLearner: false },
      'rows',
      'certainly',
      'in the first row',
    ],
    [
      { heightWorkSpeciality: true, previousOutcome: 'never-sat', distanceLearner: true },
      'rows',
      'certainly',
      'in the second row',
    ],
    [{ heightWorkSpeciality: true, previousOutcome: 'never-sat' }, 'rows', 'perhaps', 'perhaps in the second row'],
    [{ heightWorkSpeciality: true }, 'rows', 'perhaps', 'perhaps in either row'],
    [{ heightWorkSpeciality: false }, 'rows', undefined, 'in no row'],
    [{ previousOutcome: 'absent' }, 'rows', 'perhaps', 'in the first row, of a speciality that is not known'],
  ])('%j, scope %s: %s (%s)', (facts, scope, expected) => {
    const session = withReadings(nice2026, { 'height-work-scope': scope });
    const heightWork = deadlines(facts, session).filter(({ deadline }) => deadline === 'height-work-closes');
    expect(heightWork.map(({ concerns }) => concerns)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('an academy that names days without an hour', () => {
  const days = { ...nice2026, registration: { opens: '2025-10-20', closes: '2025-11-21' } };
  const uploads = { lastDay: '2025-11-28' };

  test.each(['inclusive', 'exclusive'] as const)('closes at the next midnight, which is too late (%s)', (reading) => {
    const session = withReadings({ ...days, uploads }, { 'window-close': reading });
    expect(deadlines({ heightWorkSpeciality: false }, session)).toEqual([
      // Summer time: midnight of the 20th in Paris.
      { ...opens, at: '2025-10-19T22:00:00.000Z', day: '2025-10-20' },
      { ...closes, at: '2025-11-21T23:00:00.000Z', included: false, day: '2025-11-21' },
      { ...uploadCloses, at: '2025-11-28T23:00:00.000Z', day: '2025-11-28' },
    ]);
  });

  test('keeps the order of the text where all end at the same midnight', () => {
    const session = { ...days, uploads: { lastDay: '2025-11-21' } };
    expect(deadlines({}, session).map(({ deadline, at }) => [deadline, at])).toEqual([
      ['registration-opens', '2025-10-19T22:00:00.000Z'],
      ['registration-closes', '2025-11-21T23:00:00.000Z'],
      ['upload-closes', '2025-11-21T23:00:00.000Z'],
      ['height-work-closes', '2025-11-21T23:00:00.000Z'],
    ]);
  });

  test('may end uploads before registration: then that comes first', () => {
    const session = { ...days, uploads: { lastDay: '2025-11-20', closes: '12:00' } };
    expect(deadlines({ heightWorkSpeciality: false }, session).map(({ deadline }) => deadline)).toEqual([
      'registration-opens',
      'upload-closes',
      'registration-closes',
    ]);
  });
});

describe('laws', () => {
  test.prop([aCompleteForm(), someFacts(10), someReadings()])(
    'deadlines agree with the phases on both sides of every instant they name',
    (form, absent, readings) => {
      const session = withReadings(nice2026, readings);
      for (const { deadline, at, included, day } of deadlines(without(form, absent), session)) {
        const before = new Date(Date.parse(at) - 1);
        const after = new Date(Date.parse(at) + 1);
        if (deadline === 'registration-opens') {
          expect(registrationPhase(before, session).phase).toBe('not-yet-open');
          expect(registrationPhase(new Date(at), session).phase).toBe('open');
        } else if (deadline === 'registration-closes') {
          expect(registrationPhase(before, session).phase).toBe('open');
          expect(registrationPhase(new Date(at), session).phase).toBe(included ? 'open' : 'closed');
          expect(registrationPhase(after, session).phase).toBe('closed');
        } else {
          expect(uploadPhase(before, session)).toMatchObject({ phase: 'last-day', until: at, lastDay: day });
          expect(uploadPhase(new Date(at), session).phase).toBe('closed');
        }
      }
    },
  );

  test.prop([aCompleteForm(), someFacts(10), someReadings()])(
    'a complete form leaves no "perhaps", and an answer turns it into "certainly" or nothing',
    (form, absent, readings) => {
      const session = withReadings(nice2026, readings);
      const concerned = (facts: CandidateFacts) =>
        deadlines(facts, session).find(({ deadline }) => deadline === 'height-work-closes')?.concerns;
      const [complete, halfFilled] = [concerned(form), concerned(without(form, absent))];
      expect(complete).not.toBe('perhaps');
      if (halfFilled !== 'perhaps') expect(halfFilled).toBe(complete);
    },
  );
});
