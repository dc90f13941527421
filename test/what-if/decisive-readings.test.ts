import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, DecisiveReading, Piece, ReadingId } from '../../src/index.ts';
import { assess, ContractError, decisiveReadings, nice2026, withReadings } from '../../src/index.ts';
import { aCompleteForm, anInstant, everyReading, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';
import { tableOrder } from '../oracles/rulebook.ts';

const at = new Date('2025-11-05T10:00:00+01:00');
/** A complete form that no reading of chapters 2, 5 and 6 touches. */
const untouched = {
  department: '06',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  workStatus: 'employee',
  workMonths: 24,
  basis: 'preparation',
  route: 'school',
  practicePeriod: true,
  entryDiploma: 'daeu',
  schoolYears: 2,
  trainingDecision: 'none',
  experienceMonths: 12,
  experiencePartTime: false,
  jobLevel: 'higher-technician',
  jobRelated: true,
  bornOn: '2003-01-01',
  french: false,
  keepsMarks: false,
  claimsExemption: false,
  adjustments: 'none',
  heightWorkSpeciality: false,
} as const satisfies CandidateFacts;
const distance = { ...untouched, distanceLearner: true } as const;
const apprentice = {
  ...distance,
  route: 'apprenticeship',
  contractMonths: 18,
  trainingCentreHours: 1012.5,
} as const;
type Changes = DecisiveReading['changes'];

describe('every reading changes something for somebody, and nothing for somebody else', () => {
  test.each<[ReadingId, string, CandidateFacts, CandidateFacts, Changes, readonly Piece[]]>([
    [
      'defence-day-age',
      'aged 25, or 22',
      { ...untouched, french: true, bornOn: '2000-01-01' },
      { ...untouched, french: true, bornOn: '2003-01-01' },
      ['pieces'],
      ['defence-day-certificate'],
    ],
    [
      'experience-level',
      'a technician, or somebody who relies on a preparation',
      { ...untouched, basis: 'experience', jobLevel: 'technician' },
      { ...untouched, jobLevel: 'technician' },
      ['eligibility'],
      [],
    ],
    [
      'repeat-justifies',
      'relies on the attempt, or on a preparation',
      { ...untouched, basis: 'earlier-attempt', previousOutcome: 'refused', sameSpeciality: true },
      { ...untouched, previousOutcome: 'refused', sameSpeciality: true },
      ['eligibility'],
      [],
    ],
    [
      'adapted-duration',
      'adapted, or waived, which holds under any reading',
      { ...untouched, schoolYears: 1, trainingDecision: 'adapted' },
      { ...untouched, schoolYears: 1, trainingDecision: 'waived' },
      ['eligibility'],
      [],
    ],
    [
      'past-employment',
      'no longer employed, or self-employed',
      { ...untouched, workStatus: 'former-employee' },
      { ...untouched, workStatus: 'self-employed' },
      ['categories', 'eligibility'],
      [],
    ],
    [
      'other-contract-lengths',
      '18 months, or the 12 that the circular names',
      apprentice,
      { ...apprentice, contractMonths: 12 },
      ['eligibility'],
      [],
    ],
    [
      'apprentice-row',
      'learns at a distance, or not',
      distance,
      untouched,
      ['pieces'],
      ['apprenticeship-contract', 'employer-attestation'],
    ],
    [
      'continuing-activity',
      'prepared, at a distance or not',
      { ...distance, route: 'continuing', continuingProfile: 'advancement' },
      { ...untouched, route: 'continuing', continuingProfile: 'advancement' },
      ['pieces'],
      ['activity-year-proof'],
    ],
    [
      'height-work-scope',
      'a speciality concerned, in neither row',
      { ...untouched, heightWorkSpeciality: true, heightWorkWaiver: false },
      untouched,
      ['pieces', 'deadlines'],
      ['height-work-attestation'],
    ],
    [
      'height-work-scope',
      'waiver documents included',
      { ...untouched, heightWorkSpeciality: true, heightWorkWaiver: true },
      untouched,
      ['pieces', 'deadlines'],
      ['disabled-worker-recognition', 'height-work-medical-certificate'],
    ],
    [
      'language-choice',
      'learns at a distance, or not',
      { ...distance, compulsoryLanguageTaught: true },
      untouched,
      ['language'],
      [],
    ],
  ])('%s: %s', (reading, _, touched, other, changes, pieces) => {
    const found = decisiveReadings(touched, at, nice2026);
    expect(found.filter((each) => each.reading === reading)).toStrictEqual([{ reading, changes, pieces }]);
    expect(decisiveReadings(other, at, nice2026).map((each) => each.reading)).not.toContain(reading);
  });

  test('window-close and upload-day, since the deadlines are part of every assessment', () => {
    expect(decisiveReadings(untouched, at, nice2026)).toStrictEqual([
      { reading: 'window-close', changes: ['deadlines'], pieces: [] },
      { reading: 'upload-day', changes: ['upload', 'deadlines'], pieces: [] },
    ]);
  });

  test('on the instant that is in doubt they change the phase as well', () => {
    const closing = new Date('2025-11-12T17:00:00+01:00');
    expect(decisiveReadings(untouched, closing, nice2026)[0]).toStrictEqual({
      reading: 'window-close',
      changes: ['registration', 'deadlines', 'notices'],
      pieces: [],
    });
  });

  test('where nothing is dated in doubt any more, kept marks are not part of an assessment', () => {
    const { length } = decisiveReadings(untouched, at, nice2026).filter(({ reading }) => reading === 'kept-mark-end');
    expect(length).toBe(0);
  });
});

test('a session read otherwise is held against the circular’s reading', () => {
  const strict = withReadings(nice2026, { 'repeat-justifies': 'no' });
  const facts = { ...untouched, basis: 'earlier-attempt', previousOutcome: 'refused', sameSpeciality: true } as const;
  expect(decisiveReadings(facts, at, strict).map(({ reading }) => reading)).toContain('repeat-justifies');
});

test('of an empty form, those that change what is still missing', () => {
  expect(decisiveReadings({}, at, nice2026)).toStrictEqual([
    { reading: 'window-close', changes: ['deadlines'], pieces: [] },
    { reading: 'upload-day', changes: ['upload', 'deadlines'], pieces: [] },
    { reading: 'repeat-justifies', changes: ['eligibility'], pieces: [] },
    { reading: 'apprentice-row', changes: ['pieces'], pieces: ['apprenticeship-contract', 'employer-attestation'] },
    { reading: 'continuing-activity', changes: ['pieces'], pieces: ['activity-year-proof'] },
    {
      reading: 'height-work-scope',
      changes: ['pieces'],
      pieces: ['height-work-attestation', 'disabled-worker-recognition', 'height-work-medical-certificate'],
    },
    { reading: 'language-choice', changes: ['language'], pieces: [] },
  ]);
});

/** Whether two values say the same, keys in any order. */
function alike(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

test.prop([aCompleteForm(), someFacts(3), anInstant(), someReadings()], { numRuns: 12 })(
  'lists exactly the readings of which another value changes an assessment, with the parts and pieces that it changes',
  (form, absent, instant, readings) => {
    const session = withReadings(nice2026, readings);
    const facts = without(form, absent);
    const before = assess(facts, instant, session);
    // as: the keys of the table are readings.
    const expected = (Object.keys(everyReading) as ReadingId[]).flatMap((reading): readonly object[] => {
      const other = everyReading[reading].find((value) => value !== readings[reading]);
      const after = assess(facts, instant, withReadings(session, { [reading]: other }));
      // as: the keys of an assessment are its parts.
      const changes = (Object.keys(before) as (keyof typeof before)[]).filter(
        (part) => !alike(after[part], before[part]),
      );
      const entry = (piece: Piece, { pieces }: typeof before) => pieces.find((each) => each.piece === piece);
      const pieces = tableOrder.filter((piece) => !alike(entry(piece, after), entry(piece, before)));
      return changes.length === 0 ? [] : [{ reading, changes, pieces }];
    });
    expect(decisiveReadings(facts, instant, session)).toStrictEqual(expected);
  },
);

test.each<[object, unknown, string]>([
  [{ department: '6' }, at, '`facts.department` must be the code of a department'],
  [{ keepsMarks: 0 }, at, '`facts.keepsMarks` must be true or false, got 0'],
  [{}, new Date(Number.NaN), '`at` must be a valid Date'],
])('%j at %j is an error', (facts, instant, message) => {
  // as: what a caller in plain JavaScript may pass.
  const call = () => decisiveReadings(facts as CandidateFacts, instant as Date, nice2026);
  expect(call).toThrow(ContractError);
  expect(call).toThrow(message);
});
