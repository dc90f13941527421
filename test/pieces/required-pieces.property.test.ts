import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { completions, followingFacts, formFacts, overAllCompletions, without } from '../oracles/complete-form.ts';
import { dueByTheBook, groundsByTheBook, rowsByTheBook, tableOrder } from '../oracles/rulebook.ts';

test.prop([aCompleteForm(), someReadings()], { numRuns: 500 })(
  'asks of a complete form exactly the pieces and clauses of the rulebook, in the order of its table',
  (form, readings) => {
    const expected = tableOrder.flatMap((piece) => {
      const due = dueByTheBook(piece, form, readings);
      const rows = groundsByTheBook(form, readings).filter(([name]) => name === piece);
      const clauses = rows.filter(([, , asks]) => asks === due).map(([, clause]) => clause);
      // What only the office can tell is perhaps due, and nothing that is missing decides it.
      return due === 'no' ? [] : [{ piece, due: due === 'yes' ? 'certainly' : 'perhaps', clauses, missing: [] }];
    });
    expect(requiredPieces(form, withReadings(nice2026, readings))).toStrictEqual(expected);
  },
);

test.prop([aCompleteForm(), someFacts(4, formFacts), someReadings()], { numRuns: 150 })(
  'calls a piece certain, perhaps due or not due as all completions have it, and asks exactly for what can change it',
  (form, absent, readings) => {
    const asked = requiredPieces(without(form, absent), withReadings(nice2026, readings));
    const all = [...completions(form, absent)].map((complete) => rowsByTheBook(complete, readings));
    for (const piece of tableOrder) {
      const required = asked.find((each) => each.piece === piece);
      const rows = all.map((each) => each.filter(([name]) => name === piece));
      const dueIn = rows.map((each) => each.some(([, , asks]) => asks === 'yes'));
      const mayBe = rows.flat().some(([, , asks]) => asks !== 'no');
      const expected = dueIn.every(Boolean) ? 'certainly' : mayBe ? 'perhaps' : undefined;
      expect(required?.due).toBe(expected);
      if (required === undefined) continue;
      const clauses = (rows[0] ?? []).map(([, clause]) => clause);
      const asks = (clause: string) => rows.map((each) => each.find(([, name]) => name === clause)?.[2]);
      const sure = clauses.filter((clause) => asks(clause).every((each) => each === 'yes'));
      const possible = clauses.filter((clause) => asks(clause).some((each) => each !== 'no'));
      expect(required.clauses).toEqual(sure.length > 0 ? sure : possible);
      const { missing } = overAllCompletions(form, absent, (complete) => dueByTheBook(piece, complete, readings));
      const inFormOrder = formFacts.filter((fact) => missing.includes(fact));
      expect(required.missing).toEqual(expected === 'certainly' ? [] : inFormOrder);
    }
  },
);

test.prop([aCompleteForm(), someFacts(25), someReadings()])(
  'lists each piece once, in the order of the table',
  (form, absent, readings) => {
    const places = requiredPieces(without(form, absent), withReadings(nice2026, readings)).map(({ piece }) =>
      tableOrder.indexOf(piece),
    );
    expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
  },
);

test.prop([aCompleteForm(), someFacts(25), someFacts(10)])(
  'never takes back a piece it called certain, whatever is answered next that does not contradict what follows from a fact',
  (form, absent, answered) => {
    const certain = (facts: object) =>
      requiredPieces(facts, nice2026)
        .filter(({ due }) => due === 'certainly')
        .map(({ piece }) => piece);
    const listed = (facts: object) => requiredPieces(facts, nice2026).map(({ piece }) => piece);
    const following = followingFacts(form, absent);
    const next = answered.filter((fact) => !(fact in following));
    const before = without(form, absent);
    const after = without(
      form,
      absent.filter((fact) => !next.includes(fact)),
    );
    expect(certain(after)).toEqual(expect.arrayContaining(certain(before)));
    expect(listed(before)).toEqual(expect.arrayContaining(listed(after)));
  },
);

test.prop([aCompleteForm(), someFacts(25)])('leaves its input alone', (form, absent) => {
  const facts = Object.freeze(without(form, absent));
  expect(requiredPieces(facts, nice2026)).toEqual(requiredPieces({ ...facts }, nice2026));
});
