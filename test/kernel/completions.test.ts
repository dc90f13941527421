import { describe, expect, test } from 'vitest';
import type { Residue } from '../../src/kernel/completions.ts';
import { answered, factsToTry, hangsOn, isDecision, overCompletions, residueOf } from '../../src/kernel/completions.ts';
import type { ThreeValued } from '../../src/kernel/three-valued.ts';
import { all, any, ask, choose, no, not, toBeChecked, yes } from '../../src/kernel/three-valued.ts';

interface Form {
  readonly a?: boolean;
  readonly b?: boolean;
  readonly c?: boolean;
}
type Told = ThreeValued<string, keyof Form>;
const either = [true, false];
const values = { a: either, b: either, c: either };
const is = (form: Form, fact: keyof Form) => ask(form, fact, (value) => value, `not ${fact}`, `${fact}`);

describe('overCompletions', () => {
  test('sees that a fact and its opposite leave nothing open', () => {
    const rule = (form: Form) => any<string, keyof Form>(is(form, 'a'), not(is(form, 'a'), 'a'));
    expect(rule({}).answer).toBe('unknown');
    expect(overCompletions<Form, string>({}, rule, values)).toEqual(yes());
  });

  test('asks only for what can change the answer', () => {
    const rule = (form: Form) =>
      any<string, keyof Form>(is(form, 'a'), all<string, keyof Form>(is(form, 'a'), is(form, 'b')));
    expect(overCompletions<Form, string>({}, rule, values)).toMatchObject({ answer: 'unknown', missing: ['a'] });
  });

  test('a refusal without a shared reason tells them all', () => {
    const rule = (form: Form) => all<string, keyof Form>(is(form, 'a'), not(is(form, 'a'), 'a after all'));
    expect(overCompletions<Form, string>({}, rule, values)).toEqual(no('a after all', 'not a'));
  });

  test('keeps what only the office can tell apart from yes and no', () => {
    const rule = (form: Form) => all<string, keyof Form>(toBeChecked('odd'), is(form, 'a'));
    expect(overCompletions<Form, string>({}, rule, values)).toEqual({
      answer: 'unknown',
      missing: ['a'],
      because: ['odd'],
    });
    expect(overCompletions<Form, string>({ a: true }, rule, values)).toEqual(toBeChecked('odd'));
  });

  test('leaves open what it has no values for', () => {
    const rule = (form: Form) => is(form, 'c');
    expect(overCompletions<Form, string>({}, rule, { a: either })).toEqual(is({}, 'c'));
  });
});

describe('a residue', () => {
  const rule = (form: Form) =>
    any<string, keyof Form>(all<string, keyof Form>(is(form, 'a'), is(form, 'b')), is(form, 'c'));
  const residue: Residue<keyof Form> = residueOf<Form, string>({}, rule, values);

  test('shrinks as facts are answered', () => {
    expect(['a', 'b', 'c'].filter((fact) => hangsOn(residue, fact as keyof Form))).toEqual(['a', 'b', 'c']);
    expect(answered(residue, 'c', 0)).toBe('yes');
    expect(answered(answered(residue, 'c', 1), 'b', 1)).toBe('no');
    expect(isDecision(answered(residue, 'b', 0))).toBe(false);
    expect(hangsOn(answered(residue, 'b', 1), 'a')).toBe(false);
    expect(answered(residue, 'a', 9)).toBe(residue);
  });

  test('is the same for rules that agree on every completion', () => {
    const turned = (form: Form) =>
      all<string, keyof Form>(
        any<string, keyof Form>(is(form, 'c'), is(form, 'b')),
        any<string, keyof Form>(is(form, 'a'), is(form, 'c')),
      );
    expect(residueOf<Form, string>({}, turned, values)).toEqual(residue);
  });

  test('hangs on a fact only where its values lead to different ends', () => {
    const on = (then: (form: Form) => Told, otherwise: (form: Form) => Told) => {
      const asked = (form: Form) =>
        choose<Form, 'a', string, keyof Form>(form, 'a', either, (a) => (a ? then(form) : otherwise(form)));
      return ['a', 'b', 'c'].filter((fact) => hangsOn(residueOf<Form, string>({}, asked, values), fact as keyof Form));
    };
    const b = (form: Form) => is(form, 'b');
    const notB = (form: Form) => not<string, keyof Form>(is(form, 'b'), 'b');
    const c = (form: Form) => is(form, 'c');
    const bAndC = (form: Form) => all<string, keyof Form>(b(form), c(form));
    const bOrC = (form: Form) => any<string, keyof Form>(b(form), c(form));
    expect(on(b, b)).toEqual(['b']);
    expect(on(bAndC, bAndC)).toEqual(['b', 'c']);
    expect(on(b, notB)).toEqual(['a', 'b']);
    expect(on(b, c)).toEqual(['a', 'b', 'c']);
    expect(on(b, () => yes())).toEqual(['a', 'b']);
    expect(on(() => yes(), b)).toEqual(['a', 'b']);
    expect(on(bAndC, b)).toEqual(['a', 'b', 'c']);
    expect(on(bAndC, bOrC)).toEqual(['a', 'b', 'c']);
  });

  test('names its facts in the order of the form', () =>
    expect(factsToTry(values).map(([fact]) => fact)).toEqual(['a', 'b', 'c']));
});
