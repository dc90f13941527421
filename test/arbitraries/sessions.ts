import fc from 'fast-check';
import type { Session } from '../../src/index.ts';
import { someReadings } from './forms.ts';

/** A session of any values, sound or not, whose departments and hours stand in order, since theirs says nothing. */
export function aSession(): fc.Arbitrary<Session> {
  const count = fc.integer({ min: 1, max: 3 });
  const text = fc.constantFrom('2025-10-09T15:00', '2025-11-12T17:00', '2025-11-14');
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
      .tuple(fc.constantFrom('06', '83'), fc.subarray(['971', '974']))
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
        .uniqueArray(fc.record({ contractYears: count, atLeast: count }), { selector: (each) => each.contractYears })
        .map((hours) => hours.sort((one, other) => one.contractYears - other.contractYears)),
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
