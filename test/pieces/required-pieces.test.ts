import { describe, expect, test } from 'vitest';
import type { CandidateFacts, Piece, Readings } from '../../src/index.ts';
import { ContractError, nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { tableOrder } from '../oracles/rulebook.ts';

/** A distance learner of the school route: nothing but the common pieces and the schooling is due. */
const plain = {
  previousOutcome: 'never-sat',
  sameSpeciality: false,
  distanceLearner: true,
  basis: 'preparation',
  route: 'school',
  practicePeriod: true,
  entryDiploma: 'bac-general',
  schoolYears: 2,
  trainingDecision: 'none',
  bornOn: '2000-05-05',
  french: false,
  keepsMarks: false,
  practiceExamObtained: true,
  continuingProfile: 'retraining',
  claimsExemption: false,
  adjustments: 'none',
  heightWorkSpeciality: false,
  heightWorkWaiver: false,
} as const satisfies CandidateFacts;
const former = { ...plain, previousOutcome: 'refused' } as const;
const continuing = { ...plain, route: 'continuing' } as const;
const height = { heightWorkSpeciality: true } as const;

const clausesOf = (facts: CandidateFacts, piece: Piece, readings: Partial<Readings> = {}) =>
  requiredPieces(facts, withReadings(nice2026, readings)).find((required) => required.piece === piece)?.clauses ?? [];

test('asks of an empty form the whole table, of which only the common pieces are certain', () => {
  const asked = requiredPieces({}, nice2026);
  expect(asked.map(({ piece }) => piece)).toEqual(tableOrder);
  expect(asked.filter(({ due }) => due === 'certainly').map(({ piece }) => piece)).toEqual([
    'signed-confirmation',
    'identity-document',
  ]);
  expect(asked.find(({ piece }) => piece === 'defence-day-certificate')).toStrictEqual({
    piece: 'defence-day-certificate',
    due: 'perhaps',
    clauses: ['5.common.defence-day'],
    missing: ['bornOn', 'french'],
  });
});

test('asks of the plainest candidate the common pieces and the schooling, in the order of the table', () => {
  expect(requiredPieces(plain, nice2026)).toEqual([
    { piece: 'signed-confirmation', due: 'certainly', clauses: ['5.common.confirmation'], missing: [] },
    { piece: 'identity-document', due: 'certainly', clauses: ['5.common.identity'], missing: [] },
    { piece: 'schooling-certificates', due: 'certainly', clauses: ['5.distance.schooling'], missing: [] },
  ]);
});

describe('each row of the table, on and off', () => {
  test.each<[Piece, string, CandidateFacts, CandidateFacts, string]>([
    ['defence-day-certificate', '5.common.defence-day', { ...plain, french: true }, plain, 'French only'],
    [
      'transcripts',
      '5.former.transcripts',
      former,
      { ...plain, previousOutcome: 'passed' },
      'whoever passed is not former',
    ],
    ['practice-proof', '5.former.practice', { ...former, practiceExamObtained: false }, former, 'exam obtained'],
    [
      'practice-proof',
      '5.former.practice',
      { ...former, practiceExamObtained: false },
      { ...plain, practiceExamObtained: false },
      'not former',
    ],
    ['height-work-attestation', '5.former.height-work', { ...former, ...height }, former, 'speciality not concerned'],
    [
      'height-work-attestation',
      '5.former.height-work',
      { ...former, ...height },
      { ...former, ...height, heightWorkWaiver: true },
      'waiver asked',
    ],
    [
      'height-work-attestation',
      '5.former.height-work',
      { ...former, ...height },
      { ...plain, ...height },
      'not former',
    ],
    ['schooling-certificates', '5.distance.schooling', plain, continuing, 'continuing training has rows of its own'],
    [
      'schooling-certificates',
      '5.distance.schooling',
      plain,
      { ...plain, distanceLearner: false },
      'no distance learner',
    ],
    ['transcripts', '5.distance.transcript', { ...former, keepsMarks: true }, former, 'keeps no marks'],
    [
      'transcripts',
      '5.distance.transcript',
      { ...former, keepsMarks: true },
      { ...plain, keepsMarks: true },
      'does not repeat',
    ],
    [
      'transcripts',
      '5.distance.transcript',
      { ...former, keepsMarks: true },
      { ...former, keepsMarks: true, distanceLearner: false },
      'no distance learner',
    ],
    [
      'apprenticeship-contract',
      '5.distance.apprentice-contract',
      { ...plain, route: 'apprenticeship' },
      plain,
      'no apprentice',
    ],
    [
      'employer-attestation',
      '5.distance.apprentice-employer',
      { ...plain, route: 'apprenticeship' },
      plain,
      'no apprentice',
    ],
    [
      'height-work-attestation',
      '5.distance.height-work',
      { ...plain, ...height },
      { ...plain, ...height, distanceLearner: false },
      'no distance learner',
    ],
    [
      'activity-year-proof',
      '5.continuing.activity',
      continuing,
      { ...continuing, previousOutcome: 'refused', sameSpeciality: true },
      'sat the speciality before',
    ],
    [
      'activity-year-proof',
      '5.continuing.activity',
      { ...continuing, previousOutcome: 'refused' },
      plain,
      'another speciality does not spare it; another route does',
    ],
    [
      'transcripts',
      '5.continuing.repeat',
      { ...continuing, previousOutcome: 'refused', sameSpeciality: true },
      { ...continuing, previousOutcome: 'refused' },
      'another speciality',
    ],
    [
      'professionalisation-contract',
      '5.continuing.professionalisation-contract',
      { ...continuing, continuingProfile: 'professionalisation-contract' },
      continuing,
      'no such contract',
    ],
    [
      'professionalisation-work-certificate',
      '5.continuing.professionalisation-work',
      { ...continuing, continuingProfile: 'professionalisation-contract' },
      { ...plain, continuingProfile: 'professionalisation-contract' },
      'not in continuing training',
    ],
    [
      'internship-attestations',
      '5.continuing.internships',
      continuing,
      { ...continuing, continuingProfile: 'advancement' },
      'retraining, not advancement',
    ],
    [
      'internship-attestations',
      '5.continuing.internships',
      { ...continuing, continuingProfile: 'first-training' },
      { ...continuing, distanceLearner: false },
      'first training too; not without distance education',
    ],
    [
      'advancement-work-certificates',
      '5.continuing.advancement',
      { ...continuing, continuingProfile: 'advancement' },
      continuing,
      'no advancement',
    ],
    [
      'experience-work-certificates',
      '5.experience.work',
      { ...plain, basis: 'experience' },
      plain,
      'relies on a preparation',
    ],
    [
      'adapted-training-decision',
      '5.important.adapted',
      { ...plain, trainingDecision: 'adapted' },
      { ...plain, trainingDecision: 'positioned' },
      'the other decision',
    ],
    [
      'positioning-decision',
      '5.important.positioning',
      { ...plain, trainingDecision: 'positioned' },
      plain,
      'no decision',
    ],
    [
      'adapted-training-decision',
      '5.important.adapted',
      { ...plain, trainingDecision: 'adapted' },
      { ...plain, trainingDecision: 'waived' },
      'no piece is asked for a waiver of the duration',
    ],
    ['exemption-proof', '5.important.exemption', { ...plain, claimsExemption: true }, plain, 'claims none'],
    [
      'adjustment-notification',
      '4.adjustment-granted',
      { ...plain, adjustments: 'granted' },
      { ...plain, adjustments: 'requested' },
      'a new request is no piece',
    ],
    ['transcripts', '7.kept-marks', { ...plain, keepsMarks: true, distanceLearner: false }, plain, 'keeps no marks'],
    [
      'height-work-attestation',
      '7.height-work',
      { ...plain, ...height, distanceLearner: false },
      plain,
      'any category',
    ],
    [
      'disabled-worker-recognition',
      '7.height-waiver.recognition',
      { ...plain, ...height, heightWorkWaiver: true },
      { ...plain, heightWorkWaiver: true },
      'speciality not concerned',
    ],
    [
      'height-work-medical-certificate',
      '7.height-waiver.medical',
      { ...plain, ...height, heightWorkWaiver: true },
      { ...plain, ...height },
      'no waiver asked',
    ],
  ])('%s by %s: %j, not %j (%s)', (piece, clause, on, off) => {
    expect(clausesOf(on, piece)).toContain(clause);
    expect(clausesOf(off, piece)).not.toContain(clause);
  });
});

describe('the defence day, by age on 14 November 2025', () => {
  test.each([
    ['2009-11-15', false, false, 'the eve of the 16th birthday'],
    ['2009-11-14', true, true, 'the 16th birthday'],
    ['2000-11-15', true, true, 'the eve of the 25th birthday'],
    ['2000-11-14', true, false, 'the 25th birthday: the circular still asks, the statute no longer'],
    ['1999-11-15', true, false, 'the eve of the 26th birthday'],
    ['1999-11-14', false, false, 'the 26th birthday'],
  ])('born on %s: %s by the circular, %s by the statute (%s)', (bornOn, circular, statute) => {
    const facts = { ...plain, french: true, bornOn };
    expect(clausesOf(facts, 'defence-day-certificate').length > 0).toBe(circular);
    expect(clausesOf(facts, 'defence-day-certificate', { 'defence-day-age': 'statute' }).length > 0).toBe(statute);
  });

  test('born on 29 February: 16 only on 1 March in a common year', () => {
    const facts = { ...plain, french: true, bornOn: '2008-02-29' };
    const asked = (agesCountedOn: string) =>
      requiredPieces(facts, { ...nice2026, agesCountedOn }).some(({ piece }) => piece === 'defence-day-certificate');
    expect(asked('2024-02-28')).toBe(false);
    expect(asked('2024-02-29')).toBe(true);
    expect(asked('2034-02-28')).toBe(true);
    expect(asked('2034-03-01')).toBe(false);
  });
});

describe('each reading that bears on a piece', () => {
  test('apprentice-row: of apprentices, or of every distance learner and nobody else', () => {
    const other = { 'apprentice-row': 'distance-learners' } as const;
    const apprentice = { ...plain, route: 'apprenticeship', distanceLearner: false } as const;
    expect(clausesOf(apprentice, 'apprenticeship-contract')).toHaveLength(1);
    expect(clausesOf(apprentice, 'apprenticeship-contract', other)).toHaveLength(0);
    expect(clausesOf(plain, 'employer-attestation')).toHaveLength(0);
    expect(clausesOf(plain, 'employer-attestation', other)).toHaveLength(1);
  });

  test('continuing-activity: of everybody as printed, or of nobody whose preparation holds', () => {
    const other = { 'continuing-activity': 'prepared-exempt' } as const;
    expect(clausesOf(continuing, 'activity-year-proof')).toHaveLength(1);
    expect(clausesOf(continuing, 'activity-year-proof', other)).toHaveLength(0);
    expect(clausesOf({ ...continuing, practicePeriod: false }, 'activity-year-proof', other)).toHaveLength(1);
  });

  test('continuing-activity: where only the office can tell whether the preparation holds, it is perhaps due', () => {
    const other = withReadings(nice2026, { 'continuing-activity': 'prepared-exempt' });
    const facts = { ...continuing, practicePeriod: false, claimsExemption: true };
    expect(requiredPieces(facts, other).find(({ piece }) => piece === 'activity-year-proof')).toStrictEqual({
      piece: 'activity-year-proof',
      due: 'perhaps',
      clauses: ['5.continuing.activity'],
      missing: [],
    });
  });

  test('height-work-scope: in every category, or in two rows, waiver documents included', () => {
    const other = { 'height-work-scope': 'rows' } as const;
    const neither = { ...plain, ...height, distanceLearner: false };
    expect(clausesOf(neither, 'height-work-attestation')).toEqual(['7.height-work']);
    expect(clausesOf(neither, 'height-work-attestation', other)).toEqual([]);
    expect(clausesOf({ ...former, ...height }, 'height-work-attestation', other)).toEqual([
      '5.former.height-work',
      '5.distance.height-work',
    ]);
    const waiver = { heightWorkWaiver: true };
    expect(clausesOf({ ...neither, ...waiver }, 'disabled-worker-recognition', other)).toEqual([]);
    expect(clausesOf({ ...plain, ...height, ...waiver }, 'disabled-worker-recognition', other)).toHaveLength(1);
  });
});

describe('a piece on several grounds', () => {
  test('is asked once, at the place of its first row, with all that hold', () => {
    const facts = { ...continuing, previousOutcome: 'refused', sameSpeciality: true, keepsMarks: true } as const;
    const pieces = requiredPieces(facts, nice2026);
    expect(pieces.filter(({ piece }) => piece === 'transcripts')).toEqual([
      {
        piece: 'transcripts',
        due: 'certainly',
        clauses: ['5.former.transcripts', '5.distance.transcript', '5.continuing.repeat', '7.kept-marks'],
        missing: [],
      },
    ]);
  });

  test('carries only the sure ones once it is sure', () => {
    expect(requiredPieces({ keepsMarks: true }, nice2026).find(({ piece }) => piece === 'transcripts')).toEqual({
      piece: 'transcripts',
      due: 'certainly',
      clauses: ['7.kept-marks'],
      missing: [],
    });
  });

  test('asks only for what can decide whether it is due, not for what adds a ground', () => {
    expect(requiredPieces({ keepsMarks: false }, nice2026).find(({ piece }) => piece === 'transcripts')).toEqual({
      piece: 'transcripts',
      due: 'perhaps',
      clauses: ['5.former.transcripts', '5.continuing.repeat'],
      missing: ['previousOutcome'],
    });
  });

  test('that is due either way stands on all that are not excluded', () => {
    const pieces = [
      { piece: 'transcripts', when: 'distance-learner-not-continuing', clause: '5.former.transcripts' },
      { piece: 'transcripts', when: 'everyone', clause: '7.kept-marks' },
      { piece: 'practice-proof', when: 'adapted-training', clause: '5.former.practice' },
      { piece: 'practice-proof', when: 'positioned', clause: '5.important.positioning' },
    ] as const;
    const session = { ...nice2026, pieces };
    expect(requiredPieces({}, session)).toMatchObject([
      { piece: 'transcripts', due: 'certainly', clauses: ['7.kept-marks'] },
      {
        piece: 'practice-proof',
        due: 'perhaps',
        clauses: ['5.former.practice', '5.important.positioning'],
        missing: ['trainingDecision'],
      },
    ]);
    const apprentices = [
      { piece: 'transcripts', when: 'distance-learner-not-continuing', clause: '5.former.transcripts' },
      { piece: 'transcripts', when: 'continuing-new-to-the-speciality', clause: '7.kept-marks' },
    ] as const;
    const facts = { distanceLearner: true, previousOutcome: 'never-sat' } as const;
    expect(requiredPieces(facts, { ...nice2026, pieces: apprentices })).toEqual([
      { piece: 'transcripts', due: 'certainly', clauses: ['5.former.transcripts', '7.kept-marks'], missing: [] },
    ]);
  });
});

describe('what follows from a fact is known', () => {
  const listed = (facts: CandidateFacts) => requiredPieces(facts, nice2026).map(({ piece }) => piece);

  test('whoever never sat an exam keeps no marks, and owes no transcripts', () => {
    expect(listed({ previousOutcome: 'never-sat' })).not.toContain('transcripts');
    expect(listed({ previousOutcome: 'never-sat', keepsMarks: true })).toContain('transcripts');
    expect(listed({ previousOutcome: 'passed' })).toContain('transcripts');
  });

  test('without work at height there is no waiver, whose documents would be due', () => {
    expect(listed({ heightWorkSpeciality: false })).not.toContain('disabled-worker-recognition');
    expect(listed({})).toContain('disabled-worker-recognition');
    expect(listed({ heightWorkSpeciality: true })).toContain('disabled-worker-recognition');
  });

  test('and is not asked for', () => {
    const asked = requiredPieces(
      { previousOutcome: 'never-sat', distanceLearner: true, route: 'continuing' },
      nice2026,
    );
    expect(asked.find(({ piece }) => piece === 'activity-year-proof')).toMatchObject({ due: 'certainly', missing: [] });
  });
});

test.each<[unknown, string]>([
  ['constructor', 'what every object inherits'],
  ['nobody', 'a word'],
  [undefined, 'nothing'],
  [7, 'a number'],
])('a table that names the situation %j is an error (%s)', (when) => {
  // as: what a session read from JSON may hold.
  const row = { piece: 'transcripts', when: when as 'everyone', clause: '7.kept-marks' } as const;
  const session = { ...nice2026, pieces: [{ ...row, when: 'everyone' as const }, row] };
  expect(() => requiredPieces({}, session)).toThrow(ContractError);
  expect(() => requiredPieces({}, session)).toThrow(
    'requiredPieces: `session.pieces[1].when` must be a known situation',
  );
});

test.each<[object, string]>([
  [{ bornOn: '2003-02-30' }, '`facts.bornOn` must be a day that exists (YYYY-MM-DD), got "2003-02-30"'],
  [{ french: 'oui' }, '`facts.french` must be true or false, got "oui"'],
  [{ adjustments: 'maybe' }, '`facts.adjustments` must be one of none, granted, requested, got "maybe"'],
])('%j is an error', (facts, message) => {
  expect(() => requiredPieces(facts, nice2026)).toThrow(`requiredPieces: ${message}`);
});
