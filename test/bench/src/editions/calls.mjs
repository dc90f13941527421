import { median } from '../timing.mjs';
import { forms, next } from './forms.mjs';
import { processorMs } from './processor.mjs';

const AT = new Date('2025-11-05T10:00:00+01:00');
const WARM_UP = 3;
const WARM_UP_CALLS = 100;
const REFUSALS = 500;

const half = forms(1, 50);
const complete = forms(2, 100);

/** What is timed: so many forms a round, and what is called with each under the session of an edition. */
export const calls = {
  'half-filled form: eligibility and pieces': {
    forms: () => next(half, 400),
    call: ({ eligibility, requiredPieces, nice2026 }, facts) => [
      eligibility(facts, nice2026),
      requiredPieces(facts, nice2026),
    ],
  },
  'half-filled form: nextQuestions': {
    forms: () => next(half, 200),
    call: ({ nextQuestions, nice2026 }, facts) => nextQuestions(facts, nice2026),
  },
  'refused half-filled form: remedies': {
    forms: (editions) => next(half, 40, refused(editions)),
    call: ({ remedies, nice2026 }, facts) => remedies(facts, nice2026),
  },
  'complete form: assess': {
    forms: () => next(complete, 1500),
    call: ({ assess, nice2026 }, facts) => assess(facts, AT, nice2026),
  },
};

/** Whether both editions refuse a form. */
function refused(editions) {
  return (form) =>
    Object.entries(editions).every(([edition, { eligibility, nice2026 }]) => {
      return eligibility(form[edition], nice2026).answer === 'no';
    });
}

/**
 * Of each call, in each of some rounds, the microseconds of processor time a form takes before and now, and how long the second call
 * with the same form takes beside the first. Every round has new forms, and the editions take turns on them.
 */
export function timed(editions, rounds) {
  return Object.fromEntries(
    Object.entries(calls).map(([name, { forms, call }]) => {
      const taken = [];
      for (let round = -WARM_UP; round < rounds; round++) {
        const some = forms(editions);
        const each = (edition) => microseconds(some, (form) => call(editions[edition], form[edition]));
        const measured =
          round % 2 === 0 ? { before: each('before'), now: each('now') } : { now: each('now'), before: each('before') };
        measured.again = each('now');
        if (round >= 0) taken.push(measured);
      }
      const of = (figure) => median(taken.map(figure));
      const figures = {
        before: of(({ before }) => before),
        now: of(({ now }) => now),
        faster: of(({ before, now }) => before / now),
        again: of(({ now, again }) => again / now),
      };
      return [name, figures];
    }),
  );
}

/** The longest that `remedies` takes for one of some refused forms, in milliseconds of processor time. */
export function longestRemedies(editions) {
  const { call } = calls['refused half-filled form: remedies'];
  const some = next(half, WARM_UP_CALLS + REFUSALS, refused(editions));
  // What the calls before left behind is not cleared during one of these.
  globalThis.gc?.();
  const taken = some.map((form) => microseconds([form], ({ now }) => call(editions.now, now)) / 1000);
  return Math.max(...taken.slice(WARM_UP_CALLS));
}

function microseconds(some, call) {
  let answer;
  const start = processorMs();
  for (const form of some) answer = call(form);
  const taken = (1000 * (processorMs() - start)) / some.length;
  if (answer === undefined) throw new Error('a call returned nothing');
  return taken;
}
