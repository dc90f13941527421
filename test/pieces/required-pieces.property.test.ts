import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts, someReadings } from '../arbitraries/forms.ts';
import { completions, overAllCompletions, without } from '../oracles/complete-form.ts';
import { groundsByTheBook, tableOrder } from '../oracles/rulebook.ts';

test.prop([aCompleteForm(), someReadings()], { numRuns: 500 })(
  'asks of a complete form exactly the pieces and grounds of the rulebook',
  (form, readings) => {
    const asked = requiredPieces(form, withReadings(nice2026, readings));
    const byTheBook = groundsByTheBook(form, readings);
    expect(asked.flatMap(({ piece, clauses }) => clauses.map((clause) => `${piece} ${clause}`)).sort()).toEqual(
      byTheBook.map((row) => row.join(' ')).sort(),
    );
    expect(asked.every(({ due, missing }) => due === 'certainly' && missing.length === 0)).toBe(true);
  },
);

test.prop([aCompleteForm(), someFacts(4), someReadings()], { numRuns: 150 })(
  'calls a piece certain, perhaps due or not due as all completions have it, and asks exactly for what can change it',
  (form, absent, readings) => {
    const asked = requiredPieces(without(form, absent), withReadings(nice2026, readings));
    const all = [...completions(form, absent)].map((complete) => groundsByTheBook(complete, readings));
    for (const piece of tableOrder) {
      const required = asked.find((each) => each.piece === piece);
      const dueIn = all.map((rows) => rows.some(([name]) => name === piece));
      const expected = dueIn.every(Boolean) ? 'certainly' : dueIn.some(Boolean) ? 'perhaps' : undefined;
      expect(required?.due).toBe(expected);
      if (required === undefined) continue;
      const grounds = all.map((rows) => rows.filter(([name]) => name === piece).map(([, clause]) => clause));
      const possible = new Set(grounds.flat());
      const sure = [...possible].filter((clause) => grounds.every((each) => each.includes(clause)));
      expect([...required.clauses].sort()).toEqual((sure.length > 0 ? sure : [...possible]).sort());
      if (expected === 'certainly') expect(required.missing).toEqual([]);
      else {
        const isDue = (complete: typeof form) => groundsByTheBook(complete, readings).some(([name]) => name === piece);
        const { missing } = overAllCompletions(form, absent, isDue);
        expect([...required.missing].sort()).toEqual([...missing].sort());
      }
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
  'never takes back a piece it called certain, whatever is answered next',
  (form, absent, answered) => {
    const certain = (facts: object) =>
      requiredPieces(facts, nice2026)
        .filter(({ due }) => due === 'certainly')
        .map(({ piece }) => piece);
    const listed = (facts: object) => requiredPieces(facts, nice2026).map(({ piece }) => piece);
    const before = without(form, absent);
    const after = without(
      form,
      absent.filter((fact) => !answered.includes(fact)),
    );
    expect(certain(after)).toEqual(expect.arrayContaining(certain(before)));
    expect(listed(before)).toEqual(expect.arrayContaining(listed(after)));
  },
);

test.prop([aCompleteForm(), someFacts(25)])('leaves its input alone', (form, absent) => {
  const facts = Object.freeze(without(form, absent));
  expect(requiredPieces(facts, nice2026)).toEqual(requiredPieces({ ...facts }, nice2026));
});
