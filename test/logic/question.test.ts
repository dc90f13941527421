import { describe, expect, test } from 'vitest';
import type { Answer, CandidateFacts, Session } from '../../src/index.ts';
import { ContractError, nice2026 } from '../../src/index.ts';
import type { Condition } from '../../src/logic/condition.ts';
import { all, always, any, atLeast, isTrue, office } from '../../src/logic/condition.ts';
import { answerOf, factsIn, question, questions } from '../../src/logic/question.ts';

const aYear = (session: Session): Condition =>
  atLeast('workMonths', session.experience.months, {
    yes: 'employed-with-experience',
    no: 'employed-with-too-little-experience',
    clause: '2.employee',
  });

describe('the question of one condition', () => {
  const ask = question(aYear);

  test.each<[CandidateFacts, Answer['answer']]>([
    [{ workMonths: 12 }, 'yes'],
    [{ workMonths: 11 }, 'no'],
    [{}, 'unknown'],
    [{ workStatus: 'none' }, 'no'],
  ])('%j: %s', (facts, answer) => expect(ask('rule', facts, nice2026).answer).toBe(answer));

  test('an open answer names what can change it, and no reasons', () => {
    expect(ask('rule', {}, nice2026)).toStrictEqual({ answer: 'unknown', missing: ['workMonths'], because: [] });
  });

  test('only the office can tell: nothing is missing, and the reason says why', () => {
    const abroad = question(() => office(isTrue('french'), 'lives-abroad', '2.residence'));
    expect(abroad('rule', { french: true }, nice2026)).toStrictEqual({
      answer: 'unknown',
      missing: [],
      because: [{ reason: 'lives-abroad', clause: '2.residence', fact: 'french', given: true }],
    });
  });

  test('a condition that holds for everyone reads nothing', () => {
    expect(question(() => always)('rule', {}, nice2026)).toStrictEqual({ answer: 'yes', because: [] });
  });

  test('is that of the session', () => {
    const shorter = { ...nice2026, experience: { months: 6 } };
    expect(ask('rule', { workMonths: 6 }, shorter).answer).toBe('yes');
    expect(ask('rule', { workMonths: 6 }, nice2026).answer).toBe('no');
    expect(ask('rule', { workMonths: 6 }, shorter).answer).toBe('yes');
  });
});

describe('questions', () => {
  test('make their conditions once per session, and put them to any form', () => {
    let made = 0;
    const put = questions((session) => {
      made += 1;
      return [aYear(session)];
    });
    put('rule', {}, nice2026);
    put('rule', { workMonths: 3 }, nice2026);
    expect(made).toBe(1);
    put('rule', {}, { ...nice2026 });
    expect(made).toBe(2);
  });

  test('pass on the name of the rule that was called, and try again after a failure', () => {
    const names: string[] = [];
    const put = questions((_, rule) => {
      names.push(rule);
      if (names.length === 1) throw new ContractError(rule, 'session.pieces[0].when', 'a known situation', 'x');
      return [always];
    });
    const session = { ...nice2026 };
    expect(() => put('first', {}, session)).toThrow('first: `session.pieces[0].when` must be a known situation');
    put('second', {}, session);
    expect(names).toEqual(['first', 'second']);
  });

  test('read each fact once, and only what they test', () => {
    const read: string[] = [];
    const facts = new Proxy<CandidateFacts>(
      { workMonths: 12, french: true },
      {
        get: (target, fact, receiver) => {
          read.push(String(fact));
          return Reflect.get(target, fact, receiver);
        },
      },
    );
    const put = questions(() => [isTrue('french'), any(isTrue('french'), isTrue('jobRelated'))]);
    const form = put('rule', facts, nice2026);
    expect(form.statements.map((statement) => answerOf(statement, form).answer)).toEqual(['yes', 'yes']);
    expect(read.filter((fact) => fact === 'french')).toHaveLength(1);
    expect(read).not.toContain('workMonths');
  });

  test('answer each of their conditions', () => {
    const put = questions((session) => [aYear(session), all(aYear(session), isTrue('french'))]);
    const form = put('rule', { workMonths: 12 }, nice2026);
    expect(form.statements.map((statement) => answerOf(statement, form).answer)).toEqual(['yes', 'unknown']);
    expect(form.statements.map(({ diagram }) => factsIn(diagram, form))).toEqual([
      ['workMonths'],
      ['workMonths', 'french'],
    ]);
  });

  test('take what follows from a fact for its value, unless the fact is present', () => {
    const put = questions((session) => [aYear(session)]);
    const given = (facts: CandidateFacts) => {
      const form = put('rule', facts, nice2026);
      return form.statements.map((statement) => answerOf(statement, form).because[0]?.given);
    };
    expect(given({ workStatus: 'none' })).toEqual([0]);
    expect(given({ workStatus: 'none', workMonths: 3 })).toEqual([3]);
    expect(given({ workStatus: 'employee' })).toEqual([undefined]);
  });
});

describe('bad input is an error in the name of the rule', () => {
  const ask = question(aYear);
  test.each<[unknown, string]>([
    [null, '`facts` must be an object, got null'],
    [undefined, '`facts` must be an object, got undefined'],
    ['06', '`facts` must be an object, got "06"'],
    [[], '`facts` must be an object, got a list'],
    [{ workMonths: '12' }, '`facts.workMonths` must be a whole number of at least 0, got "12"'],
    [{ workMonths: null }, '`facts.workMonths` must be a whole number of at least 0, got null'],
    [{ workStatus: 'nothing' }, '`facts.workStatus` must be one of employee, former-employee, self-employed, none'],
  ])('facts %j: %s', (facts, message) => {
    // as: what a caller in plain JavaScript may pass.
    expect(() => ask('someRule', facts as CandidateFacts, nice2026)).toThrow(ContractError);
    expect(() => ask('someRule', facts as CandidateFacts, nice2026)).toThrow(`someRule: ${message}`);
  });

  test('the origin of a fact that is present is not looked at', () => {
    // as: what a caller in plain JavaScript may pass.
    const facts = { workStatus: 'nothing', workMonths: 12 } as unknown as CandidateFacts;
    expect(ask('someRule', facts, nice2026).answer).toBe('yes');
  });

  test('no session', () => {
    // as: what a caller in plain JavaScript may pass.
    expect(() => ask('someRule', {}, null as unknown as Session)).toThrow(
      'someRule: `session` must be an object, got null',
    );
  });
});
