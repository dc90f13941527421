import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { candidateCategories, nice2026, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import type { DecidingFact } from '../oracles/complete-form.ts';
import { completions, decidingFacts, overAllCompletions, without } from '../oracles/complete-form.ts';
import { categoriesByTheBook } from '../oracles/rulebook.ts';

const read: readonly DecidingFact[] = [
  'previousOutcome',
  'distanceLearner',
  'workStatus',
  'workMonths',
  'experienceMonths',
];
const names = ['former-candidate', 'employee', 'distance-learner'];

test.prop([aCompleteForm(), someFacts(5, read), someReadings()], { numRuns: 400 })(
  'a category is certain where all completions have it, possible where some may; what can change one is asked',
  (form, absent, readings) => {
    const found = candidateCategories(without(form, absent), withReadings(nice2026, readings));
    const all = [...completions(form, absent)].map((complete) => categoriesByTheBook(complete, readings));
    const certain = names.filter((each) => all.every((one) => one[each] === 'yes'));
    expect(found.certain).toEqual(certain);
    // The office's answer is neither a yes nor a no: the category stays possible.
    const mayBe = (each: string) => all.some((one) => one[each] !== 'no');
    expect(found.possible).toEqual(names.filter((each) => mayBe(each) && !certain.includes(each)));
    const missing = names.flatMap(
      (each) => overAllCompletions(form, absent, (complete) => categoriesByTheBook(complete, readings)[each]).missing,
    );
    expect(found.missing).toEqual(decidingFacts.filter((fact) => missing.includes(fact)));
  },
);
