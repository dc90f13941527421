import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { CandidateFacts } from '../../src/index.ts';
import { deadlines, nice2026, registrationPhase, uploadPhase, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';

test('lists what is dated, in order of time, then of name', () => {
  expect(deadlines({ heightWorkSpeciality: true }, nice2026)).toEqual([
    {
      deadline: 'registration-opens',
      at: '2025-10-09T13:00:00.000Z',
      included: true,
      day: '2025-10-09',
      clause: '1.window',
    },
    {
      deadline: 'registration-closes',
      at: '2025-11-12T16:00:00.000Z',
      included: true,
      day: '2025-11-12',
      clause: '1.window',
    },
    {
      deadline: 'height-work-closes',
      at: '2025-11-14T23:00:00.000Z',
      included: false,
      day: '2025-11-14',
      clause: '7.height-work',
    },
    {
      deadline: 'upload-closes',
      at: '2025-11-14T23:00:00.000Z',
      included: false,
      day: '2025-11-14',
      clause: '4.upload',
    },
  ]);
});

test('says the other side of each bound under the other readings', () => {
  const strict = withReadings(nice2026, { 'window-close': 'exclusive', 'upload-day': 'eve' });
  expect(deadlines({ heightWorkSpeciality: false }, strict).slice(1)).toEqual([
    {
      deadline: 'registration-closes',
      at: '2025-11-12T16:00:00.000Z',
      included: false,
      day: '2025-11-12',
      clause: '1.window',
    },
    {
      deadline: 'upload-closes',
      at: '2025-11-13T23:00:00.000Z',
      included: false,
      day: '2025-11-13',
      clause: '4.upload',
    },
  ]);
});

test.each<[CandidateFacts, 'everyone' | 'rows', boolean, string]>([
  [{ heightWorkSpeciality: true }, 'everyone', true, 'concerned'],
  [{ heightWorkSpeciality: false }, 'everyone', false, 'surely not concerned'],
  [{}, 'everyone', true, 'not known is never "not concerned"'],
  [
    { heightWorkSpeciality: true, previousOutcome: 'never-sat', distanceLearner: false },
    'rows',
    false,
    'in neither row',
  ],
  [{ heightWorkSpeciality: true, previousOutcome: 'absent', distanceLearner: false }, 'rows', true, 'in the first row'],
  [
    { heightWorkSpeciality: true, previousOutcome: 'never-sat', distanceLearner: true },
    'rows',
    true,
    'in the second row',
  ],
  [{ heightWorkSpeciality: true, previousOutcome: 'never-sat' }, 'rows', true, 'perhaps in the second row'],
])('%j, scope %s: work at height listed %s (%s)', (facts, scope, listed) => {
  const session = withReadings(nice2026, { 'height-work-scope': scope });
  expect(deadlines(facts, session).some(({ deadline }) => deadline === 'height-work-closes')).toBe(listed);
});

test.prop([aCompleteForm(), someFacts(10), someReadings()])(
  'agrees with the phases on both sides of every instant it names',
  (form, absent, readings) => {
    const session = withReadings(nice2026, readings);
    for (const { deadline, at, included } of deadlines(without(form, absent), session)) {
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
        expect(uploadPhase(before, session).phase).toBe('last-day');
        expect(uploadPhase(new Date(at), session).phase).toBe('closed');
      }
    }
  },
);
