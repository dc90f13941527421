import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SimpleFact } from '../../src/given/fact-natures.ts';
import { factNatures } from '../../src/given/fact-natures.ts';
import { perForm } from '../../src/given/per-form.ts';
import { reads } from '../../src/given/require-sound.ts';
import type { CandidateFacts, Session } from '../../src/index.ts';
import * as rules from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';

/** Every rule that remembers what it said of a form. */
const at = new Date('2025-11-05T10:00:00+01:00');
const remembering: Readonly<Record<string, (facts: CandidateFacts, session: Session) => unknown>> = {
  candidateCategories: rules.candidateCategories,
  preparation: rules.preparation,
  eligibility: rules.eligibility,
  requiredPieces: rules.requiredPieces,
  deadlines: rules.deadlines,
  compulsoryLanguage: rules.compulsoryLanguage,
  notices: (facts, session) => rules.notices(facts, at, session),
  nextQuestions: rules.nextQuestions,
  assess: (facts, session) => rules.assess(facts, at, session),
};

/** A session of which nothing is remembered yet. */
const forgotten = (session: Session): Session => ({ ...session });

describe('what is remembered is what would be worked out', () => {
  const numbers = fc.record({
    schoolYears: fc.constantFrom(0, 1.9, 2, 2.1),
    contractYears: fc.constantFrom(0, 1, 1.5, 2, 3),
    trainingCentreHours: fc.constantFrom(0, 674, 675, 1349, 1350, 1351),
    experienceMonths: fc.constantFrom(0, 11, 12, 13),
    bornOn: fc.constantFrom('1999-11-14', '1999-11-15', '2000-11-14', '2000-11-15', '2009-11-14', '2009-11-15'),
    department: fc.constantFrom('06', '83', '75', ''),
  });
  const aForm = fc
    .tuple(aCompleteForm(), numbers, someFacts(5))
    .map(([form, few, absent]) =>
      Object.fromEntries(Object.entries({ ...form, ...few }).filter(([fact]) => !(absent as string[]).includes(fact))),
    );

  law.prop([fc.array(aForm, { minLength: 1, maxLength: 12 })], { numRuns: 60 })('by every rule, in Nice', (forms) => {
    for (const [name, rule] of Object.entries(remembering)) {
      for (const form of forms) expect(rule(form, nice2026), name).toEqual(rule(form, forgotten(nice2026)));
    }
  });

  const aSession = fc
    .record({
      departments: fc.uniqueArray(fc.constantFrom('06', '83', '75', '04'), { minLength: 1 }),
      schoolYears: fc.integer({ min: 1, max: 3 }),
      hours: fc.array(
        fc.record({ contractYears: fc.integer({ min: 1, max: 3 }), atLeast: fc.constantFrom(675, 1350, 700) }),
      ),
      months: fc.constantFrom(11, 12, 13),
      ages: fc.record({
        from: fc.constantFrom(16, 18),
        to: fc.constantFrom(24, 25, 26),
        statuteBelow: fc.constantFrom(24, 25, 26),
      }),
      readings: someReadings(),
    })
    .map(
      ({ departments, schoolYears, hours, months, ages, readings }): Session => ({
        ...nice2026,
        // as: there is one at least.
        departments: departments as [string],
        training: { schoolYears, hours },
        experience: { months },
        defenceDayAges: ages,
        readings,
      }),
    );
  law.prop([aSession, fc.array(aForm, { minLength: 2, maxLength: 8 })], { numRuns: 60 })(
    'and in sessions with other bounds and readings',
    (session, forms) => {
      for (const rule of [rules.eligibility, rules.preparation, rules.requiredPieces]) {
        for (const form of forms) expect(rule(form, session)).toEqual(rule(form, forgotten(session)));
      }
    },
  );

  law.prop([aForm], { numRuns: 8 })('and by remedies and readings', (form) => {
    expect(rules.remedies(form, nice2026)).toEqual(rules.remedies(form, forgotten(nice2026)));
    expect(rules.decisiveReadings(form, at, nice2026)).toEqual(rules.decisiveReadings(form, at, forgotten(nice2026)));
  });
});

describe('a rule that remembers', () => {
  // as: the keys of the table are facts.
  const everyFact = Object.keys(factNatures) as SimpleFact[];
  const counting = (facts: readonly SimpleFact[]) => {
    let asked = 0;
    const rule = perForm(reads(facts), (name, form: CandidateFacts) => ({ name, form: { ...form }, asked: ++asked }));
    return (form: object, session = nice2026, name = 'rule') => rule(name, form as CandidateFacts, session);
  };

  test('works out forms once whose facts act alike, and others anew', () => {
    const rule = counting(['experienceMonths', 'french']);
    const first = rule({ experienceMonths: 11, french: true });
    expect(rule({ french: true, experienceMonths: 0, disability: true })).toBe(first);
    expect(rule({ experienceMonths: 12, french: true }).asked).toBe(2);
    expect(rule({ experienceMonths: 12 }).asked).toBe(3);
    expect(rule({ french: true }).asked).toBe(4);
    expect(rule({}).asked).toBe(5);
    expect(rule({ french: undefined }).asked).toBe(5);
    expect(rule({ experienceMonths: 11, french: true }, { ...nice2026 }).asked).toBe(6);
  });

  test('gives nothing that could be changed, and takes nothing for something', () => {
    expect(perForm(reads(['french']), () => ({ none: null }))('rule', {}, nice2026)).toEqual({ none: null });
    const told = counting(['french'])({ french: true });
    expect(Object.isFrozen(told) && Object.isFrozen(told.form)).toBe(true);
  });

  test('refuses what cannot be so each time, in the name of whoever asks', () => {
    const rule = counting(['french', 'route']);
    const odd = { french: true, route: 'air' };
    expect(() => rule(odd)).toThrow('rule: `facts.route` must be one of school, apprenticeship, continuing, none');
    expect(() => rule(odd, nice2026, 'other')).toThrow('other: `facts.route` must be one of');
    expect(() => rule(odd, nice2026, 'other')).toThrow(rules.ContractError);
    // as: what a caller in plain JavaScript may hand over.
    expect(() => rule(null as unknown as object)).toThrow('rule: `facts` must be an object, got null.');
    expect(() => rule({}, null as unknown as Session)).toThrow('rule: `session` must be an object, got null.');
  });

  test('looks at a fact wherever a form keeps it, whether it reads few facts or many', () => {
    class Form {
      get route(): string {
        return 'air';
      }
    }
    for (const facts of [['route', 'french'], everyFact] as const) {
      const rule = counting(facts);
      for (const form of [
        new Form(),
        Object.create({ route: 'air' }),
        Object.assign(Object.create(null), { route: 'air' }),
      ]) {
        expect(() => rule(form)).toThrow('`facts.route` must be one of');
      }
      expect(() => rule({ colour: 'red' })).not.toThrow();
    }
  });

  test('finds every fact in whatever order forms hold theirs, and behind however many others', () => {
    const rule = counting(everyFact.filter((fact) => fact !== 'department'));
    const known = { route: 'school', french: true, experienceMonths: 12 };
    const others = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`other${index}`, index]));
    const first = rule(known);
    for (let asked = 0; asked < 2; asked++) {
      expect(rule({ experienceMonths: 12, french: true, route: 'school' })).toBe(first);
      expect(rule({ french: true, ...others, route: 'school', experienceMonths: 12 })).toBe(first);
      expect(rule({ ...others, ...known })).toBe(first);
      expect(rule(known)).toBe(first);
      expect(rule({ ...others, ...known, french: false })).not.toBe(first);
      expect(() => rule({ ...others, ...known, route: 'air' })).toThrow('`facts.route` must be one of');
    }
  });

  test('begins anew after five thousand forms', () => {
    const rule = counting(everyFact.filter((fact) => fact !== 'department'));
    const flags = everyFact.filter((fact) => factNatures[fact] === 'either').slice(0, 13);
    const form = (number: number) =>
      Object.fromEntries(flags.map((fact, place) => [fact, Math.floor(number / 2 ** place) % 2 === 1]));
    for (let number = 0; number < 5000; number++) rule(form(number));
    expect(rule(form(0)).asked).toBe(1);
    rule(form(5000));
    expect(rule(form(5000)).asked).toBe(5001);
    expect(rule(form(0)).asked).toBe(5002);
  });

  test('remembers nothing where there are more forms than numbers', () => {
    const many = { ...nice2026, departments: Array.from({ length: 1e6 }, (_, index) => String(index)) };
    // as: a session has a department, and these are a million.
    const rule = (form: object) => count(form, many as unknown as Session);
    const count = counting(everyFact);
    expect([rule({}).asked, rule({}).asked]).toEqual([1, 2]);
  });
});
