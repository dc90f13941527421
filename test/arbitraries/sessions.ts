import fc from 'fast-check';
import type { Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { someReadings } from './forms.ts';

/** A session of any values, valid or not, with departments and hours in order, since theirs means nothing. */
export function aSession(): fc.Arbitrary<Session> {
  const count = fc.integer({ min: 1, max: 3 });
  const text = fc.constantFrom('2025-10-09T15:00', '2025-11-12T17:00', '2025-11-14', '2025-11-21');
  const span = fc.record({ months: count, withinYears: count });
  const minutes = fc.record({ preparation: count, oral: count });
  const row = fc.record({
    piece: fc.constantFrom('transcripts', 'identity-document'),
    when: fc.constantFrom('everyone', 'apprentice', 'former-candidate'),
    clause: fc.constantFrom('5.former.transcripts', '5.common.identity', '7.entry'),
  });
  return fc.record({
    id: fc.constantFrom('nice-2026', 'nice-2027'),
    year: count,
    zone: fc.constantFrom('Europe/Paris', 'Indian/Reunion'),
    departments: fc
      .tuple(fc.constantFrom('06', '83'), fc.subarray(['971', '974'] as const))
      .map(([first, rest]): Session['departments'] => [first, ...rest]),
    registration: fc.record({ opens: text, closes: text }),
    uploads: fc.oneof(fc.record({ lastDay: text }), fc.record({ lastDay: text, closes: text })),
    activationHours: count,
    convocationDays: count,
    examSeason: fc.record({ from: text, to: text }),
    agesCountedOn: text,
    defenceDayAges: fc.record({ from: count, to: count, statuteBelow: count }),
    training: fc.record({
      schoolYears: count,
      hours: fc
        .uniqueArray(fc.record({ contractMonths: count, atLeast: count }), { selector: (each) => each.contractMonths })
        .map((hours) => hours.sort((one, other) => one.contractMonths - other.contractMonths)),
      proRata: fc.record({ from: count, to: count, ofMonths: count }),
    }),
    experience: fc.record({ months: count }),
    advancement: fc.record({ full: span, part: span }),
    benefits: fc.record({ years: count, from: count }),
    result: fc.record({ pass: count, resitFrom: count, professionalFrom: count, orals: count }),
    orals: fc.record({ usual: minutes, language: minutes }),
    pieces: fc.array(row, { maxLength: 8 }),
    readings: someReadings(),
  });
}

/**
 * Nice's session with one to three parts taken from elsewhere: other days, hours and numbers, each possible by itself though not
 * always beside the others.
 */
export function anotherSession(): fc.Arbitrary<Session> {
  const { training, defenceDayAges } = nice2026;
  const changes: readonly fc.Arbitrary<Partial<Session>>[] = [
    fc
      .constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Santiago', 'Asia/Beirut', 'Europe/Atlantis')
      .map((zone) => ({ zone })),
    fc
      .record({
        opens: fc.constantFrom('2025-09-06T23:30', '2025-09-07', '2025-10-20', '2025-10-26T02:30'),
        closes: fc.constantFrom('2025-10-26T02:30', '2025-11-12', '2025-11-21', '2025-11-21T12:00', '2025-11-31'),
      })
      .map((registration) => ({ registration })),
    fc
      .constantFrom(
        { lastDay: '2025-11-21' },
        { lastDay: '2025-11-21', closes: '12:00' },
        { lastDay: '2025-11-28', closes: '24:00' },
        { lastDay: '2025-09-07' },
      )
      .map((uploads) => ({ uploads })),
    fc
      .record({
        from: fc.constantFrom('2026-03-29', '2026-04-13', '2025-09-07'),
        to: fc.constantFrom('2026-03-28', '2026-07-03', '2026-09-05'),
      })
      .map((examSeason) => ({ examSeason })),
    fc
      .record({
        from: fc.integer({ min: 0, max: 130 }),
        to: fc.integer({ min: 0, max: 130 }),
        ofMonths: fc.constantFrom(12, 24, 36),
      })
      .map((proRata) => ({ training: { ...training, proRata } })),
    fc
      .constantFrom(
        [],
        [{ contractMonths: 36, atLeast: 2025 }],
        [...training.hours, { contractMonths: 12, atLeast: 1 }],
      )
      .map((hours) => ({ training: { ...training, hours } })),
    fc.constantFrom(0, 1, 48, 2 ** 53).map((activationHours) => ({ activationHours })),
    fc.constantFrom(0, 15, 2 ** 40).map((convocationDays) => ({ convocationDays })),
    fc.integer({ min: -1, max: 30 }).map((to) => ({ defenceDayAges: { ...defenceDayAges, to } })),
    fc.constantFrom('2025-10-01', '2025-11-14', '2026-07-10', '2026-02-29').map((agesCountedOn) => ({ agesCountedOn })),
    fc.subarray([...nice2026.pieces]).map((pieces) => ({ pieces })),
    someReadings().map((readings) => ({ readings })),
  ];
  return fc
    .array(fc.oneof(...changes), { minLength: 1, maxLength: 3 })
    .map((several): Session => Object.assign({}, nice2026, ...several));
}
