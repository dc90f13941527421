import { describe, expect, test } from 'vitest';
import { diffSessions, regulationFaults, sessionFaults } from '../../src/authoring/index.ts';
import { explainNotices, explainQuestions } from '../../src/explain/index.ts';
import type { CandidateFacts, Exam, NoticeId, Regulation, Results } from '../../src/index.ts';
import {
  assess,
  ContractError,
  convocation,
  eligibility,
  fileStanding,
  firstRound,
  nice2026,
  registrationPhase,
  residence,
  resitDecision,
  resitOrals,
  timeline,
  withReadings,
} from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import {
  candidateFactsSchema,
  formOf,
  regulationSchema,
  resultsSchema,
  sessionSchema,
} from '../../src/schema/index.ts';

const at = new Date('2025-11-05T10:00:00+01:00');
/** Names that every object has, or that change its kind. */
const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
/** An object with such a key of its own, as JSON makes one. */
const keyed = (name: string, value: unknown): unknown =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

describe.each(names)('%s', (name) => {
  const exams: Regulation['exams'] = [
    { exam: name, title: 'Named so', domain: 'general', coefficient: 1 },
    { exam: 'E2', title: 'Another', domain: 'general', coefficient: 1 },
    { exam: 'E3', title: 'A third', domain: 'professional', coefficient: 2 },
  ];
  const regulation: Regulation = { id: 'named', title: 'Named so', exams };
  // as: a record of results, some under such a name.
  const results = { ...(keyed('E2', 9) as Results), E3: 10 };
  const withName = Object.assign(JSON.parse(`{${JSON.stringify(name)}:9}`), {}) as Results;

  test('as the name of an exam is a name like any other', () => {
    expect(firstRound(regulation, results, nice2026)).toMatchObject({ outcome: 'undetermined', missing: [name] });
    const all = JSON.parse(`{${JSON.stringify(name)}:9,"E2":9,"E3":10}`) as Results;
    expect(firstRound(regulation, all, nice2026)).toMatchObject({ outcome: 'resit', missing: [] });
    expect(resitOrals(regulation, all, nice2026).map(({ exam }) => exam)).toEqual([name, 'E2']);
    const orals = JSON.parse(`{${JSON.stringify(name)}:15,"E2":"absent"}`);
    const { kept, outcome } = resitDecision(regulation, all, orals, nice2026);
    expect(outcome).toBe('passed');
    expect(Object.entries(kept)).toEqual([
      [name, 'oral'],
      ['E2', 'first-round'],
    ]);
    expect(regulationFaults(regulation)).toEqual([]);
    expect(regulationSchema.safeParse(regulation).success).toBe(true);
  });

  test('as a result of no exam is refused', () => {
    const others: Regulation = { ...regulation, exams: [exams[1] as Exam, exams[2] as Exam] };
    expect(() => firstRound(others, withName, nice2026)).toThrow(ContractError);
    expect(resultsSchema(others).safeParse(withName).success).toBe(false);
  });

  test('as a fact is ignored, and as the value of one is refused', () => {
    const facts = keyed(name, { french: true }) as CandidateFacts;
    expect(assess(facts, at, nice2026)).toEqual(assess({}, at, nice2026));
    expect(() => eligibility({ basis: name } as unknown as CandidateFacts, nice2026)).toThrow(ContractError);
    expect(candidateFactsSchema.safeParse(facts).success).toBe(false);
    expect(formOf(candidateFactsSchema).safeParse(facts).success).toBe(false);
    // as: what plain JavaScript may pass.
    expect(() => residence({ department: name as '06' }, nice2026)).toThrow(ContractError);
  });

  test('as a zone, a reading, a situation, a clause or a part of a session is unknown', () => {
    const zoned = { ...nice2026, zone: name };
    expect(() => registrationPhase(at, zoned)).toThrow(ContractError);
    expect(() => convocation('2026-05-18', at, zoned)).toThrow(ContractError);
    expect(sessionFaults(zoned)).toEqual([`zone: ${name} is not a known IANA zone`]);
    expect(() => withReadings(nice2026, keyed(name, 'yes') as object)).toThrow(ContractError);
    const stranger = { ...nice2026, readings: { ...nice2026.readings, ...(keyed('upload-day', name) as object) } };
    expect(() => registrationPhase(at, stranger)).toThrow(ContractError);
    const row = { piece: name, when: name, clause: name };
    // as: what a session read from JSON may hold.
    const session = { ...nice2026, pieces: [row] } as unknown as typeof nice2026;
    expect(() => assess({}, at, session)).toThrow(ContractError);
    expect(sessionFaults(session).length).toBe(3);
    expect(sessionSchema.safeParse(session).success).toBe(false);
    expect(sessionFaults({ ...nice2026, departments: [name as '06'] })).toEqual([
      `departments[0]: ${name} is no code of a department (06, 2A, 974)`,
    ]);
    expect(diffSessions(nice2026, { ...nice2026, departments: [name as '06'] })).toContainEqual({
      part: 'departments',
      path: `departments.${name}`,
      before: null,
      after: name,
    });
  });

  test('as a piece, a review or a channel is refused, and so is it as a code to be worded', () => {
    const sent = { pieces: ['transcripts'], at };
    for (const part of [{ pieces: [name] }, { by: name }, { review: name }, { document: name }]) {
      // as: what a file read from JSON may hold.
      const file = { submissions: [{ ...sent, ...part }] } as unknown as Parameters<typeof fileStanding>[0];
      expect(() => fileStanding(file, {}, at, nice2026)).toThrow(ContractError);
      expect(() => timeline({ file }, {}, at, nice2026)).toThrow(ContractError);
    }
    // as: what plain JavaScript may pass.
    expect(() => explainNotices([name as NoticeId], fr)).toThrow(ContractError);
    expect(() => explainQuestions([name as 'route'], fr)).toThrow(ContractError);
    expect(() => convocation('2026-05-18', at, nice2026, name as 'resit')).toThrow(ContractError);
  });

  test('leaves the objects of everybody as they were', () => {
    expect(Object.hasOwn(Object.prototype, 'french')).toBe(false);
    expect(({} as CandidateFacts).french).toBeUndefined();
  });
});
