import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { CandidateFacts, Progress, Step } from '../../src/index.ts';
import { nice2026, residence, timeline, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { anyMoment, aProgress, happenedBy } from '../arbitraries/progress.ts';
import { without } from '../oracles/complete-form.ts';

const order = [
  'create-account',
  'activate-account',
  'register',
  'sign-and-upload',
  'acknowledgement',
  'convocation',
  'exams',
];
/** Forms of which every piece is known; half of them of somebody who owes what everyone owes and nothing else. */
const complete = fc.oneof(
  fc.constant<CandidateFacts>({
    previousOutcome: 'never-sat',
    distanceLearner: false,
    basis: 'preparation',
    route: 'school',
    trainingDecision: 'none',
    french: false,
    claimsExemption: false,
    adjustments: 'none',
    heightWorkSpeciality: false,
  }),
  aCompleteForm(),
);
/** The same, for people who live here or do not say where they live. */
const here = fc
  .tuple(complete, fc.constantFrom<Pick<CandidateFacts, 'department'>>({}, { department: '06' }), fc.boolean())
  .map(([{ department: _, ...form }, where, registeredIndividualLastSession]): CandidateFacts => {
    return { ...form, ...where, registeredIndividualLastSession };
  });
const longer = fc.integer({ min: 0, max: 3e10 });
const isOver = (state: Step['state']): boolean => state !== 'now' && state !== 'later';

test.prop([aProgress(), aCompleteForm(), someFacts(10), someReadings(), anyMoment()])(
  'there are the seven steps in their order, at most one of them now; or none by another academy',
  (progress, form, absent, readings, at) => {
    const session = withReadings(nice2026, readings);
    const facts = without(form, absent);
    const way = timeline(progress, facts, at, session);
    expect(way.map(({ step }) => step)).toEqual(residence(facts, session).answer === 'no' ? [] : order);
    expect(way.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
  },
);

test.prop([aProgress(), here, anyMoment()])(
  'what is now comes after nothing that is still to do',
  (progress, facts, at) => {
    const states = timeline(progress, facts, at, nice2026).map(({ state }) => state);
    const before = states.slice(0, Math.max(0, states.indexOf('now')));
    expect(before.filter((state) => state !== 'done' && state !== 'not-needed')).toEqual([]);
  },
);

test.prop([aProgress(), here, anyMoment(), longer], { numRuns: 500 })(
  'states only move forward while nothing else happens, but for an account whose link dies',
  (progress, facts, at, later) => {
    const past = happenedBy(at, progress);
    const before = timeline(past, facts, at, nice2026);
    const after = timeline(past, facts, new Date(at.getTime() + later), nice2026);
    const dead = (way: readonly Step[]): boolean => way[0]?.because !== undefined;
    for (const [index, { step, state }] of before.entries()) {
      if (index < 2 && dead(after) && !dead(before)) continue;
      const then = after[index]?.state;
      if (isOver(state)) expect(then, step).toBe(state);
      // A dead link keeps what comes after it from being now, as a live one does.
      if (state === 'now') expect(then, step).not.toBe('later');
    }
  },
);

test.prop([aProgress(), here, anyMoment(), longer], { numRuns: 500 })(
  'what is done stays done as events go on, but for an account whose link dies and a file that is sent anew',
  (progress, facts, at, later) => {
    const { file, ...events } = progress;
    const known: Progress = file === undefined ? events : { ...events, ...happenedBy(at, { file }) };
    const before = timeline(known, facts, at, nice2026);
    const after = timeline(known, facts, new Date(at.getTime() + later), nice2026);
    for (const [index, { step, state }] of before.entries()) {
      if (state !== 'done' || (step === 'create-account' && after[0]?.because !== undefined)) continue;
      expect(after[index]?.state, step).toBe('done');
    }
  },
);

test.prop([
  aProgress(),
  here,
  someReadings(),
  fc.date({ min: new Date('2025-10-09T13:00:00Z'), max: new Date('2025-11-12T15:59:59.999Z'), noInvalidDate: true }),
  longer,
])(
  'nobody who has registered within the window is too late to register',
  (progress, facts, readings, registeredAt, later) => {
    const session = withReadings(nice2026, readings);
    const at = new Date(registeredAt.getTime() + later);
    const way = timeline({ ...progress, registeredAt }, facts, at, session);
    expect(way.slice(0, 3).map(({ state }) => state)).toEqual([
      'done',
      way[0]?.clause === '3.reuse' ? 'not-needed' : 'done',
      'done',
    ]);
  },
);

test.prop([aProgress(), here, anyMoment()])('what lies ahead is not known yet', (progress, facts, at) => {
  expect(timeline(progress, facts, at, nice2026)).toEqual(timeline(happenedBy(at, progress), facts, at, nice2026));
});

test.prop([aProgress(), here, anyMoment()])('a convocation implies all that comes before it', (progress, facts, at) => {
  const way = timeline({ ...progress, convoked: true }, facts, at, nice2026);
  expect(way.slice(0, 6).filter(({ state }) => state !== 'done' && state !== 'not-needed')).toEqual([]);
});

test.prop([aProgress(), here, anyMoment()])(
  'a step that is now has begun and has not ended; only a convocation, and a file to check, may be late',
  (progress, facts, at) => {
    const now = timeline(progress, facts, at, nice2026).find(({ state }) => state === 'now');
    if (now?.from !== undefined) expect(at.getTime()).toBeGreaterThanOrEqual(Date.parse(now.from));
    if (now?.until === undefined || ['convocation', 'sign-and-upload'].includes(now.step)) return;
    const late = at.getTime() - Date.parse(now.until);
    expect(late).toBeLessThanOrEqual(now.included ? 0 : -1);
  },
);

test.prop([aProgress(), aCompleteForm(), someFacts(10), anyMoment()])(
  'every timeline survives JSON, and no two share a part',
  (progress, form, absent, at) => {
    const facts = without(form, absent);
    const way = timeline(progress, facts, at, nice2026);
    expect(JSON.parse(JSON.stringify(way))).toStrictEqual(way);
    const again = timeline(progress, facts, at, nice2026);
    expect(again).toStrictEqual(way);
    for (const [index, step] of way.entries()) expect(again[index]).not.toBe(step);
  },
);
