import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, Session } from '../../src/index.ts';
import * as rules from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';

const at = new Date('2025-11-05T10:00:00+01:00');
const pieces = ['identity-document', 'height-work-attestation'] as const;
const file = {
  submissions: [
    { pieces: ['identity-document'], at },
    { pieces, at },
  ],
  lastModifiedAt: at,
} as const;

/** Every rule that reads a form. */
const onForms: Readonly<Record<string, (facts: CandidateFacts, session: Session) => unknown>> = {
  residence: rules.residence,
  candidateCategories: rules.candidateCategories,
  preparation: rules.preparation,
  workExperience: rules.workExperience,
  eligibility: rules.eligibility,
  requiredPieces: rules.requiredPieces,
  fileStanding: (facts, session) => rules.fileStanding(file, facts, at, session),
  civilStatusGaps: (facts) => rules.civilStatusGaps(facts),
  compulsoryLanguage: rules.compulsoryLanguage,
  heightWork: (facts, session) => rules.heightWork(facts, pieces, session),
  accountToUse: rules.accountToUse,
  deadlines: rules.deadlines,
  notices: (facts, session) => rules.notices(facts, at, session),
  contradictions: rules.contradictions,
  nextQuestions: rules.nextQuestions,
  remedies: rules.remedies,
  decisiveReadings: (facts, session) => rules.decisiveReadings(facts, at, session),
  assess: (facts, session) => rules.assess(facts, at, session),
};

/** The same facts in other objects. */
const guises: Readonly<Record<string, (facts: CandidateFacts) => CandidateFacts>> = {
  'an object with its facts in another order': (facts) => Object.fromEntries(Object.entries(facts).reverse()),
  'an object that has no prototype': (facts) => Object.assign(Object.create(null), facts),
  'an object that inherits them': (facts) => Object.create(facts),
  'a frozen object': (facts) => Object.freeze({ ...facts }),
  getters: (facts) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { get: () => value }])),
    ),
  'getters of a class': (facts) => {
    class Form {}
    for (const [fact, value] of Object.entries(facts))
      Object.defineProperty(Form.prototype, fact, { get: () => value });
    return new Form();
  },
  'a proxy': (facts) => new Proxy(facts, {}),
  'a proxy of an empty object': (facts) => new Proxy({}, { get: (_, fact) => Reflect.get(facts, fact) }),
};

const aForm = fc
  .tuple(aCompleteForm(), someFacts(31))
  .map(([form, absent]): CandidateFacts => ({ ...without(form, absent), birthPlace: { country: 'FR', city: 'Lyon' } }));
const forgotten = (session: Session): Session => ({ ...session });

/** Every object within a value, itself included. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

/** Changes all that can be changed of a result. */
function spoil(value: unknown): void {
  for (const part of objectsIn(value)) {
    if (Array.isArray(part)) part.push('spoiled');
    else Object.assign(part, { spoiled: true, fact: 'spoiled', reason: 'spoiled', answer: 'spoiled' });
  }
}

describe.each(Object.entries(onForms))('%s', (name, rule) => {
  // A session that nobody has asked yet has fourteen others made for it here.
  const numRuns = name === 'decisiveReadings' ? 2 : 12;

  test.prop([aForm, fc.constantFrom(...Object.entries(guises))], { numRuns })(
    'says the same of the same facts, whatever object has them, and whichever is asked first',
    (facts, [, guise]) => {
      const [plainFirst, otherFirst] = [forgotten(nice2026), forgotten(nice2026)];
      const expected = rule({ ...facts }, plainFirst);
      expect(rule(guise(facts), plainFirst)).toStrictEqual(expected);
      expect(rule(guise(facts), otherFirst)).toStrictEqual(expected);
      expect(rule({ ...facts }, otherFirst)).toStrictEqual(expected);
    },
  );

  test.prop([fc.array(aForm, { minLength: 2, maxLength: 3 }), someReadings()], { numRuns })(
    'says of a form what it says where no form came before it',
    (forms, readings) => {
      const session = { ...nice2026, readings };
      const together = [...forms, ...forms].map((facts) => rule(facts, session));
      const alone = forms.map((facts) => rule(facts, forgotten(session)));
      expect(together).toStrictEqual([...alone, ...alone]);
    },
  );

  test.prop([aForm, aForm], { numRuns })('looks at an object anew each time', (before, after) => {
    const facts: Record<string, unknown> = { ...before };
    rule(facts, nice2026);
    for (const fact of Object.keys(facts)) delete facts[fact];
    expect(rule(Object.assign(facts, after), nice2026)).toStrictEqual(rule({ ...after }, forgotten(nice2026)));
  });

  test.prop([aForm], { numRuns })('gives a result of its own each time: changing it changes nothing later', (facts) => {
    const session = forgotten(nice2026);
    const first = rule(facts, session);
    const copy = structuredClone(first);
    const parts = objectsIn(first);
    for (const part of parts) expect(Object.isFrozen(part)).toBe(false);
    const others = [rule(facts, session), session, facts, file, pieces].map((other) => objectsIn(other));
    for (const other of others) expect([...other].filter((part) => parts.has(part))).toEqual([]);
    spoil(first);
    expect(rule(facts, session)).toStrictEqual(copy);
  });

  test.prop([aForm], { numRuns })('leaves no form behind that was refused', (facts) => {
    const session = forgotten(nice2026);
    // as: what a caller in plain JavaScript may pass.
    const odd = { ...facts, ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, Number.NaN])) };
    try {
      rule(odd as CandidateFacts, session);
    } catch (error) {
      expect(error).toBeInstanceOf(rules.ContractError);
    }
    expect(rule(facts, session)).toStrictEqual(rule(facts, forgotten(nice2026)));
  });
});
