import { describe, expect, test } from 'vitest';
import { regulationFaults } from '../../src/authoring/index.ts';
import type { CandidateFile, EmploymentSpell, Exam, Regulation, Results } from '../../src/index.ts';
import { advancementWork, fileStanding, firstRound, nice2026, resitDecision } from '../../src/index.ts';
import { regulationSchema, resultsSchema } from '../../src/schema/index.ts';

/** A list whose members count how often anything is read of them. */
function counted<Member extends object>(members: readonly Member[]): { list: readonly Member[]; reads: () => number } {
  let count = 0;
  const list = members.map(
    (member) =>
      new Proxy(member, {
        get: (target, key, receiver) => {
          count += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { list, reads: () => count };
}

const from = (size: number) => Array.from({ length: size }, (_, index) => index);

const exams = (size: number): readonly Exam[] =>
  from(size).map((index) => ({
    exam: `E${index}`,
    title: 'One of many',
    domain: index % 2 === 0 ? 'general' : 'professional',
    coefficient: { numerator: 1 + (index % 7), denominator: 1 + (index % 5) },
  }));
// as: made of more than one exam.
const ruled = (list: readonly Exam[]): Regulation => ({
  id: 'many',
  title: 'Many',
  exams: list as Regulation['exams'],
});
/** A resit for everybody: 9 in general, 10 in professional exams. */
const marks = (size: number): Results => Object.fromEntries(from(size).map((index) => [`E${index}`, 9 + (index % 2)]));

const day = (index: number): string => new Date(Date.UTC(1990, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const spells = (size: number): readonly EmploymentSpell[] =>
  from(size).map((index) => ({ from: day(index), to: day(index), time: index % 2 ? 'full' : 'part' }));

const at = new Date('2025-11-13T12:00:00+01:00');
const pieces = ['transcripts', 'identity-document', 'signed-confirmation'] as const;
const submissions = (size: number): CandidateFile['submissions'] =>
  from(size).map((index) => ({
    pieces: [pieces[index % 3] ?? 'transcripts'],
    at: new Date(at.getTime() - index * 1000),
    review: index % 5 ? 'rejected' : 'conforming',
  }));

interface Growth {
  readonly size: number;
  readonly run: (size: number) => number;
}

/** What grows, up to which size; each returns how often it looked at its argument. */
const growing: Readonly<Record<string, Growth>> = {
  'exams of a first round': {
    size: 1000,
    run: (size) => {
      const { list, reads } = counted(exams(size));
      firstRound(ruled(list), marks(size), nice2026);
      return reads();
    },
  },
  'exams of a resit': {
    size: 1000,
    run: (size) => {
      const { list, reads } = counted(exams(size));
      resitDecision(ruled(list), marks(size), { E0: 20, E2: 'absent' }, nice2026);
      return reads();
    },
  },
  'exams of a regulation that is checked': {
    size: 1000,
    run: (size) => {
      const { list, reads } = counted(exams(size));
      regulationFaults(ruled(list));
      return reads();
    },
  },
  'spells of employment': {
    size: 10_000,
    run: (size) => {
      const { list, reads } = counted(spells(size));
      advancementWork(list, '2026-05-18', nice2026);
      return reads();
    },
  },
  'submissions of a file': {
    size: 10_000,
    run: (size) => {
      const { list, reads } = counted(submissions(size));
      fileStanding({ submissions: list }, {}, at, nice2026);
      return reads();
    },
  },
};

describe.each(Object.entries(growing))('%s', (_name, { size, run }) => {
  test('are each looked at as often, however many there are', () => {
    const [few, many] = [run(size / 10), run(size)];
    expect(few).toBeGreaterThan(size / 10);
    expect(many / size).toBeLessThanOrEqual((1.5 * few) / (size / 10));
  });

  test('take time in proportion, that of this process alone', () => {
    const best = (members: number): number =>
      Math.min(
        ...from(5).map(() => {
          const before = process.cpuUsage();
          run(members);
          return process.cpuUsage(before).user / 1000;
        }),
      );
    run(size);
    // Eight times as many take eight times as long, and would take 64 times as long if each was held against all others.
    const [few, many] = [best(size / 8), best(size)];
    expect(many).toBeLessThan(32 * few + 50);
  });
});

test('a thousand results pass through their schema, and a thousand exams through theirs', () => {
  const regulation = ruled(exams(1000));
  expect(resultsSchema(regulation).parse(marks(1000))).toEqual(marks(1000));
  expect(regulationSchema.safeParse(regulation).success).toBe(true);
});
