import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/contract/contract-error.ts';
import { explainAnswer, explainReadings, explainRemedies } from '../../src/explain/index.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Labels } from '../../src/model/labels.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import type { Call } from './every-function.ts';
import { everyFunction } from './every-function.ts';

/** What a call comes to: nothing but the ContractError that it throws, if it throws one. */
function refusal({ call }: Call, ...passed: readonly unknown[]): ContractError | undefined {
  try {
    // as: what a caller in plain JavaScript may pass.
    call(...(passed as never[]));
    return undefined;
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
}

/** Every place of a value, as a path. */
function placesOf(part: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [above];
  return [above, ...Object.entries(part).flatMap(([key, inner]) => placesOf(inner, [...above, key]))];
}

/** The same with another value at one place. */
function spoilt(part: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  // as: places are those of objects and lists.
  const changed = spoilt((part as Readonly<Record<string, unknown>>)[key], below, value);
  if (!Array.isArray(part)) return { ...(part as object), [key]: changed };
  return part.map((member, index) => (String(index) === key ? changed : member));
}

const wrong = [
  undefined,
  null,
  true,
  Number.NaN,
  -1,
  'constructor',
  '',
  [],
  {},
  Object.create(null),
  Symbol('s'),
  () => 0,
];
/** These read the clocks, or the readings, of a session. */
const needSession = [
  'explainActivation',
  'explainAssessment',
  'explainDeadlines',
  'explainReadings',
  'explainRegistration',
  'explainTimeline',
  'explainUpload',
];

describe.each(Object.entries(everyFunction))('%s', (name, call) => {
  const { argument, result } = call;

  test('words what it is meant for, without any other argument where it needs no session', () => {
    expect(refusal(call, result, fr, nice2026)).toBeUndefined();
    expect(refusal(call, result, fr) === undefined).toBe(!needSession.includes(name));
  });

  test('refuses what is no result, by name', () => {
    for (const value of [undefined, null, true, 7, 'nothing of the kind', () => 0]) {
      const error = refusal(call, value, fr, nice2026);
      expect(error?.rule).toBe(name);
      expect(error?.argument).toBe(argument);
      expect(error?.message).toMatch(/^\w+: `[^`]+` must be \S.+, got \S.*\.$/s);
    }
  });

  test('throws nothing but ContractError, of its own name, whatever is wrong at one place of the result', () => {
    for (const place of placesOf(result)) {
      for (const value of wrong) {
        const error = refusal(call, spoilt(result, place, value), fr, nice2026);
        if (error === undefined) continue;
        expect(error.rule).toBe(name);
        expect(error.argument, String(place)).toMatch(new RegExp(`^${argument}\\b`));
      }
    }
  });

  test('refuses labels without a part that it needs, by name', () => {
    let needed = 0;
    for (const part of Object.keys(fr)) {
      const { [part as keyof Labels]: _, ...others } = fr;
      const error = refusal(call, result, others, nice2026);
      if (error === undefined) continue;
      needed += 1;
      expect(error.rule).toBe(name);
      expect(error.argument).toBe(`labels.${part}`);
    }
    expect(needed).toBeGreaterThan(0);
    for (const labels of [undefined, null, 'fr', [], 7]) {
      expect(refusal(call, result, labels, nice2026)?.argument).toBe('labels');
    }
  });

  test('throws nothing but ContractError where words are missing or are no words', () => {
    for (const part of Object.keys(fr)) {
      for (const value of [...wrong, { one: 1 }]) refusal(call, result, { ...fr, [part]: value }, nice2026);
    }
    const emptied = Object.fromEntries(
      Object.entries(fr).map(([part, words]) => [part, part === 'locale' ? words : {}]),
    );
    expect(refusal(call, result, emptied, nice2026)?.rule).toBe(name);
  });

  test('refuses a session that it cannot read', () => {
    for (const session of [undefined, null, {}, { ...nice2026, zone: 'Europe/Atlantis' }, { ...nice2026, zone: 7 }]) {
      const error = refusal(call, result, fr, session);
      if (error !== undefined) expect(error.argument).toMatch(/^session\b/);
      if (session === undefined || session === null) expect(error !== undefined).toBe(needSession.includes(name));
    }
  });

  law.prop([fc.anything({ withDate: true, withBigInt: true, withMap: true, withNullPrototype: true })], {
    numRuns: 50,
  })('throws nothing but ContractError, whatever it is asked to word', (value) => {
    refusal(call, value, fr, nice2026);
    refusal(call, [value], fr, nice2026);
    refusal(call, result, value, nice2026);
    refusal(call, result, fr, value);
  });
});

test.each<[string, () => unknown]>([
  [
    'explainAnswer: `question` must be one of answer, eligibility, residence, preparation, workExperience, language, advancement, heightWork, got "residency".',
    () => explainAnswer({ answer: 'yes', because: [] }, fr, nice2026, 'residency' as never),
  ],
  [
    'explainAnswer: `answer.because[0].reason` must be a code that `labels.reasons` has words for, got "no-reason".',
    () =>
      explainAnswer({ answer: 'no', because: [{ reason: 'no-reason', clause: '2.entry' }] } as unknown as Answer, fr),
  ],
  [
    'explainAnswer: `answer.because[0].clause` must be the number of a clause, such as 2.residence, got "2.nothing".',
    () =>
      explainAnswer(
        { answer: 'yes', because: [{ reason: 'job-related', clause: '2.nothing' }] } as unknown as Answer,
        fr,
      ),
  ],
  [
    'explainAnswer: `answer.because[0].given` must be a number of at least 0, got -1.',
    () => {
      const needed = { atLeast: 12 };
      const reason = {
        reason: 'experience-too-short',
        clause: '2.experience',
        fact: 'experienceMonths',
        given: -1,
        needed,
      } as const;
      return explainAnswer({ answer: 'no', because: [reason] }, fr);
    },
  ],
  [
    'explainAnswer: `answer.missing[0]` must be a code that `labels.facts` has words for, got "toString".',
    () => explainAnswer({ answer: 'unknown', missing: ['toString'], because: [] } as unknown as Answer, fr),
  ],
  [
    'explainAnswer: `labels.reasons.job-related` must be a text, got undefined.',
    () => {
      const reasons = { ...fr.reasons, 'job-related': undefined } as unknown as Labels['reasons'];
      const because = [{ reason: 'job-related', clause: '2.experience' }] as const;
      return explainAnswer({ answer: 'yes', because }, { ...fr, reasons });
    },
  ],
  [
    'explainRemedies: `remedies[0][0].given` must be a value of the fact basis, got "06".',
    () => explainRemedies([[{ fact: 'basis', given: '06', needed: { oneOf: ['experience'] } }]], fr),
  ],
  ['explainRemedies: `remedies[0]` must be one change or more, got a list.', () => explainRemedies([[] as never], fr)],
  [
    'explainReadings: `session.readings.window-close` must be a code that `labels.readings.window-close.values` has words for, got "sometimes".',
    () =>
      explainReadings([{ reading: 'window-close' }], fr, {
        readings: { ...nice2026.readings, 'window-close': 'sometimes' as never },
      }),
  ],
])('%s', (message, call) => expect(call).toThrow(message));
