import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { CandidateFacts, Piece } from '../../src/index.ts';
import { heightWork, nice2026, withReadings } from '../../src/index.ts';

const attestation = 'height-work-attestation';
const recognition = 'disabled-worker-recognition';
const medical = 'height-work-medical-certificate';

test.each<[CandidateFacts, readonly Piece[], string, readonly string[], string]>([
  [{ heightWorkSpeciality: true }, [], 'no', ['height-work-unproven'], 'nothing provided'],
  [{ heightWorkSpeciality: true }, [attestation], 'yes', ['height-work-attested'], 'the attestation'],
  [{ heightWorkSpeciality: true }, [recognition], 'no', ['height-work-unproven'], 'one waiver document'],
  [{ heightWorkSpeciality: true }, [medical], 'no', ['height-work-unproven'], 'the other waiver document'],
  [{ heightWorkSpeciality: true }, [recognition, medical], 'yes', ['height-work-waiver-documented'], 'both'],
  [{ heightWorkSpeciality: false }, [], 'yes', ['height-work-not-concerned'], 'another speciality'],
  [{}, [], 'unknown', [], 'not known is never "not concerned"'],
  [{}, [recognition], 'unknown', [], 'half a waiver settles nothing'],
  [{}, [attestation], 'yes', ['height-work-attested'], 'the attestation settles it whatever the speciality'],
  [{}, ['identity-document'], 'unknown', [], 'other pieces do not matter'],
])('%j with %j: %s because %j (%s)', (facts, provided, answer, because) => {
  expect(heightWork(facts, provided, nice2026)).toMatchObject({ answer, because });
});

test.each<[CandidateFacts, string, readonly string[], string]>([
  [{ previousOutcome: 'never-sat', distanceLearner: false }, 'yes', [], 'in neither row: not concerned'],
  [{ previousOutcome: 'refused', distanceLearner: false }, 'no', [], 'former candidate'],
  [{ previousOutcome: 'passed', distanceLearner: true }, 'no', [], 'distance learner'],
  [{ distanceLearner: false }, 'unknown', ['previousOutcome'], 'may be a former candidate'],
])('%j, in a speciality concerned, by the two rows alone: %s, missing %j (%s)', (facts, answer, missing) => {
  const rows = withReadings(nice2026, { 'height-work-scope': 'rows' });
  const told = heightWork({ heightWorkSpeciality: true, ...facts }, [], rows);
  expect(told.answer).toBe(answer);
  expect(told.answer === 'unknown' ? told.missing : []).toEqual(missing);
});

test.prop([fc.subarray([attestation, recognition, medical]), fc.option(fc.boolean(), { nil: undefined })])(
  'a further piece never takes a yes away',
  (provided, heightWorkSpeciality) => {
    const before = heightWork({ heightWorkSpeciality }, provided as Piece[], nice2026);
    const after = heightWork({ heightWorkSpeciality }, [...(provided as Piece[]), attestation], nice2026);
    expect(after.answer).toBe('yes');
    if (before.answer === 'yes') expect(after.answer).toBe('yes');
  },
);
