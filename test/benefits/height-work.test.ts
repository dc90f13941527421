import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Answer, CandidateFacts, Piece } from '../../src/index.ts';
import { ContractError, heightWork, nice2026, withReadings } from '../../src/index.ts';

const attestation = 'height-work-attestation';
const recognition = 'disabled-worker-recognition';
const medical = 'height-work-medical-certificate';
const concerned = { heightWorkSpeciality: true };
const clause = '7.height-work';
const rows = withReadings(nice2026, { 'height-work-scope': 'rows' });
const idsOf = ({ because }: Answer) => because.map(({ reason }) => reason);

test.each<[CandidateFacts, readonly Piece[], Answer['answer'], readonly string[], string]>([
  [concerned, [], 'no', ['height-work-unproven'], 'nothing provided'],
  [concerned, [attestation], 'yes', ['height-work-attested'], 'the attestation'],
  [concerned, [recognition], 'no', ['height-work-unproven'], 'one waiver document'],
  [concerned, [medical], 'no', ['height-work-unproven'], 'the other waiver document'],
  [concerned, [recognition, medical], 'yes', ['height-work-waiver-documented'], 'both'],
  [concerned, [medical, 'transcripts', recognition], 'yes', ['height-work-waiver-documented'], 'in any order'],
  [
    concerned,
    [medical, attestation, recognition],
    'yes',
    ['height-work-attested', 'height-work-waiver-documented'],
    'every ground, in the order of the text',
  ],
  [{ heightWorkSpeciality: false }, [], 'yes', ['height-work-not-concerned'], 'another speciality'],
  [
    { heightWorkSpeciality: false },
    [attestation],
    'yes',
    ['height-work-attested', 'height-work-not-concerned'],
    'attested although it was needless',
  ],
  [
    { heightWorkSpeciality: false },
    [medical, recognition],
    'yes',
    ['height-work-not-concerned', 'height-work-waiver-documented'],
    'a needless waiver; its clause comes after that of the attestation',
  ],
  [{}, [], 'unknown', [], 'not known is never "not concerned"'],
  [{}, [recognition], 'unknown', [], 'half a waiver decides nothing'],
  [{}, [attestation], 'yes', ['height-work-attested'], 'the attestation decides whatever the speciality'],
  [{}, ['identity-document'], 'unknown', [], 'other pieces do not matter'],
  [{ ...concerned, heightWorkWaiver: true }, [], 'no', ['height-work-unproven'], 'a waiver that was only requested'],
])('%j with %j: %s because %j (%s)', (facts, provided, answer, because) => {
  const found = heightWork(facts, provided, nice2026);
  expect(found.answer).toBe(answer);
  expect(idsOf(found)).toEqual(because);
});

describe('each reason with its data', () => {
  test.each<[CandidateFacts, readonly Piece[], Answer]>([
    [
      concerned,
      [],
      {
        answer: 'no',
        because: [
          {
            reason: 'height-work-unproven',
            clause,
            fact: 'heightWorkSpeciality',
            given: true,
            needed: { oneOf: [false] },
          },
        ],
      },
    ],
    [
      { heightWorkSpeciality: false },
      [],
      {
        answer: 'yes',
        because: [
          {
            reason: 'height-work-not-concerned',
            clause,
            fact: 'heightWorkSpeciality',
            given: false,
            needed: { oneOf: [false] },
          },
        ],
      },
    ],
    [
      concerned,
      [attestation, recognition, medical],
      {
        answer: 'yes',
        because: [
          { reason: 'height-work-attested', clause },
          { reason: 'height-work-waiver-documented', clause: '7.height-waiver' },
        ],
      },
    ],
    [{}, [], { answer: 'unknown', missing: ['heightWorkSpeciality'], because: [] }],
  ])('%j with %j: %j', (facts, provided, answer) => {
    expect(heightWork(facts, provided, nice2026)).toStrictEqual(answer);
  });
});

test.each<[CandidateFacts, Answer['answer'], readonly string[], string]>([
  [{ previousOutcome: 'never-sat', distanceLearner: false }, 'yes', [], 'in neither row: not concerned'],
  [{ previousOutcome: 'passed', distanceLearner: false }, 'yes', [], 'whoever passed is no former candidate'],
  [{ previousOutcome: 'refused', distanceLearner: false }, 'no', [], 'former candidate'],
  [{ previousOutcome: 'passed', distanceLearner: true }, 'no', [], 'distance learner'],
  [{ previousOutcome: 'absent' }, 'no', [], 'one row is enough'],
  [{ distanceLearner: true }, 'no', [], 'the other too'],
  [{ distanceLearner: false }, 'unknown', ['previousOutcome'], 'may be a former candidate'],
  [{ previousOutcome: 'passed' }, 'unknown', ['distanceLearner'], 'may be a distance learner'],
  [{}, 'unknown', ['previousOutcome', 'distanceLearner'], 'may be either'],
])('%j, in a speciality concerned, by the two rows alone: %s, missing %j (%s)', (facts, answer, missing) => {
  const found = heightWork({ ...concerned, ...facts }, [], rows);
  expect(found.answer).toBe(answer);
  expect(found.answer === 'unknown' ? found.missing : []).toEqual(missing);
  if (answer === 'no') expect(idsOf(found)).toEqual(['height-work-unproven']);
  if (answer === 'yes') expect(idsOf(found)).toEqual(['height-work-not-concerned']);
});

test('by the two rows, what is missing for want of the speciality too', () => {
  expect(heightWork({}, [], rows)).toStrictEqual({
    answer: 'unknown',
    missing: ['previousOutcome', 'distanceLearner', 'heightWorkSpeciality'],
    because: [],
  });
  expect(heightWork({ heightWorkSpeciality: false }, [], rows).answer).toBe('yes');
});

test('by §7 the category does not matter, and is not looked at', () => {
  // as: what a form in plain JavaScript may hold.
  const facts = { ...concerned, distanceLearner: 'perhaps' } as unknown as CandidateFacts;
  expect(heightWork(facts, [], nice2026).answer).toBe('no');
  expect(() => heightWork(facts, [], rows)).toThrow('heightWork: `facts.distanceLearner` must be true or false');
});

test.prop([fc.subarray<Piece>([attestation, recognition, medical]), fc.option(fc.boolean(), { nil: undefined })])(
  'a further piece never takes a yes away',
  (provided, heightWorkSpeciality) => {
    const before = heightWork({ heightWorkSpeciality }, provided, nice2026);
    const after = heightWork({ heightWorkSpeciality }, [...provided, attestation], nice2026);
    expect(after.answer).toBe('yes');
    if (before.answer === 'yes') expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)));
  },
);

test.each<[unknown, string]>([
  [undefined, '`provided` must be a list, got undefined'],
  [attestation, `\`provided\` must be a list, got "${attestation}"`],
  [[attestation, 'r408'], '`provided[1]` must be a piece of the table, got "r408"'],
  [['constructor'], '`provided[0]` must be a piece of the table, got "constructor"'],
])('provided %j is an error: %s', (provided, message) => {
  // as: what a caller in plain JavaScript may pass.
  const call = () => heightWork({}, provided as readonly Piece[], nice2026);
  expect(call).toThrow(ContractError);
  expect(call).toThrow(`heightWork: ${message}`);
});
