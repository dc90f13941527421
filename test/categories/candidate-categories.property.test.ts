import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { candidateCategories, nice2026 } from '../../src/index.ts';
import { aCompleteForm, someFacts } from '../arbitraries/forms.ts';
import type { CompleteForm } from '../oracles/complete-form.ts';
import { completions, overAllCompletions, without } from '../oracles/complete-form.ts';

/** The three categories by the rulebook, for a complete form. */
const byTheBook = (form: CompleteForm): Readonly<Record<string, boolean>> => ({
  'former-candidate': ['refused', 'eliminated', 'undecided', 'absent'].includes(form.previousOutcome),
  employee: form.employed && form.experienceMonths >= 12,
  'distance-learner': form.distanceLearner,
});

test.prop([aCompleteForm(), someFacts(4, ['previousOutcome', 'employed', 'experienceMonths', 'distanceLearner'])])(
  'a category is certain where all completions have it, possible where some do, and what can change it is asked',
  (form, absent) => {
    const told = candidateCategories(without(form, absent), nice2026);
    const all = [...completions(form, absent)].map(byTheBook);
    const categories = ['former-candidate', 'employee', 'distance-learner'];
    expect(told.certain).toEqual(categories.filter((each) => all.every((one) => one[each])));
    const possible = categories.filter((each) => all.some((one) => one[each]) && !all.every((one) => one[each]));
    expect(told.possible).toEqual(possible);
    const { missing } = overAllCompletions(form, absent, (complete) => JSON.stringify(byTheBook(complete)));
    expect([...told.missing].sort()).toEqual([...missing].sort());
  },
);
