import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, ReadingId, Readings } from '../../src/index.ts';
import { assess, decisiveReadings, nice2026, withReadings } from '../../src/index.ts';
import { aCompleteForm, anInstant, someFacts } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';

const at = new Date('2025-11-05T10:00:00+01:00');
const settledFacts: CandidateFacts = {
  department: '06',
  previousOutcome: 'never-sat',
  distanceLearner: true,
  basis: 'preparation',
  route: 'school',
  practicePeriod: true,
  entryDiploma: 'daeu',
  schoolYears: 2,
  trainingDecision: 'none',
  french: false,
  heightWorkSpeciality: false,
};

describe('every reading of the rulebook changes something for somebody', () => {
  test.each<[ReadingId, CandidateFacts, CandidateFacts]>([
    [
      'defence-day-age',
      { ...settledFacts, french: true, bornOn: '2000-01-01' },
      { ...settledFacts, french: true, bornOn: '2003-01-01' },
    ],
    [
      'experience-level',
      { ...settledFacts, basis: 'experience', jobLevel: 'technician', jobRelated: true, experienceMonths: 12 },
      settledFacts,
    ],
    [
      'repeat-justifies',
      { ...settledFacts, basis: 'earlier-attempt', previousOutcome: 'refused', sameSpeciality: true },
      settledFacts,
    ],
    ['adapted-duration', { ...settledFacts, schoolYears: 1, trainingDecision: 'adapted' }, settledFacts],
    ['apprentice-row', settledFacts, { ...settledFacts, distanceLearner: false }],
    ['continuing-activity', { ...settledFacts, route: 'continuing' }, settledFacts],
    [
      'height-work-scope',
      { ...settledFacts, distanceLearner: false, heightWorkSpeciality: true, heightWorkWaiver: false },
      settledFacts,
    ],
  ])('%s', (id, touched, untouched) => {
    expect(decisiveReadings(touched, at, nice2026)).toContain(id);
    expect(decisiveReadings(untouched, at, nice2026)).not.toContain(id);
  });

  test('window-close and upload-day, since the deadlines are part of every assessment', () => {
    expect(decisiveReadings(settledFacts, at, nice2026).slice(0, 2)).toEqual(['window-close', 'upload-day']);
  });
});

const other: Readings = {
  'window-close': 'exclusive',
  'upload-day': 'eve',
  'defence-day-age': 'statute',
  'experience-level': 'higher-technician',
  'repeat-justifies': 'no',
  'adapted-duration': 'no',
  'apprentice-row': 'distance-learners',
  'continuing-activity': 'prepared-exempt',
  'height-work-scope': 'rows',
};

test.prop([aCompleteForm(), someFacts(3), anInstant()], { numRuns: 40 })(
  'lists a reading if and only if switching it changes something',
  (form, absent, instant) => {
    const facts = without(form, absent);
    const decisive = decisiveReadings(facts, instant, nice2026);
    for (const id of Object.keys(other) as ReadingId[]) {
      const switched = withReadings(nice2026, { [id]: other[id] });
      let same = true;
      try {
        expect(assess(facts, instant, switched)).toEqual(assess(facts, instant, nice2026));
      } catch {
        same = false;
      }
      expect(decisive.includes(id)).toBe(!same);
    }
  },
);
