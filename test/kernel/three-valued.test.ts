import { describe, expect, test } from 'vitest';
import type { ThreeValued } from '../../src/kernel/three-valued.ts';
import { agreed, all, any, ask, choose, missingOf, no, not, toBeChecked, yes } from '../../src/kernel/three-valued.ts';

type Told = ThreeValued<string, string>;
const open = (fact: string): Told => ({ answer: 'unknown', missing: [fact], because: [] });

describe('yes and no', () => {
  test('carry all that they are given', () => {
    expect(yes()).toEqual({ answer: 'yes', because: [] });
    expect(yes('a')).toEqual({ answer: 'yes', because: ['a'] });
    expect(yes('a', 'b')).toEqual({ answer: 'yes', because: ['a', 'b'] });
    expect(no('a')).toEqual({ answer: 'no', because: ['a'] });
    expect(no('a', 'b')).toEqual({ answer: 'no', because: ['a', 'b'] });
  });
  test('with one reason or none are the same to everybody, who cannot change them', () => {
    expect(yes()).toBe(yes());
    expect(yes('a')).toBe(yes('a'));
    expect(no('a')).toBe(no('a'));
    expect(Object.isFrozen(no('a'))).toBe(true);
    expect(Object.isFrozen(no('a').because)).toBe(true);
  });
});

describe('all', () => {
  test.each<[Told, Told, string, string]>([
    [yes('a'), yes('b'), 'yes', 'both'],
    [yes('a'), open('x'), 'unknown', 'the other may fail'],
    [no('a'), open('x'), 'no', 'no wins over unknown'],
    [toBeChecked('a'), no('b'), 'no', 'no wins over what the office would have to check'],
    [toBeChecked('a'), yes('b'), 'unknown', 'the office has to check'],
  ])('%j and %j: %s (%s)', (one, other, answer) => {
    expect(all(one, other).answer).toBe(answer);
    expect(all(other, one).answer).toBe(answer);
  });

  test('tells every reason once, in order, of those that decide', () => {
    expect(all<string, string>(no('b'), yes('c'), no('a', 'b'))).toEqual({ answer: 'no', because: ['b', 'a'] });
    expect(all<string, string>(yes('b'), yes('a'))).toEqual({ answer: 'yes', because: ['b', 'a'] });
    expect(all(open('x'), open('y'), open('x'))).toEqual({ answer: 'unknown', missing: ['x', 'y'], because: [] });
    expect(all()).toEqual({ answer: 'yes', because: [] });
  });
});

describe('any', () => {
  test.each<[Told, Told, string, string]>([
    [no('a'), no('b'), 'no', 'neither'],
    [no('a'), open('x'), 'unknown', 'the other may hold'],
    [yes('a'), open('x'), 'yes', 'one is enough'],
    [toBeChecked('a'), yes('b'), 'yes', 'one is enough, whatever the office finds'],
  ])('%j or %j: %s (%s)', (one, other, answer) => {
    expect(any(one, other).answer).toBe(answer);
    expect(any(other, one).answer).toBe(answer);
  });

  test('tells every ground that holds', () => {
    expect(any<string, string>(yes('a'), no('b'), yes('c'))).toEqual({ answer: 'yes', because: ['a', 'c'] });
    expect(any<string, string>(no('a'), no('b'))).toEqual({ answer: 'no', because: ['a', 'b'] });
  });
});

describe('not', () => {
  test.each<[Told, Told]>([
    [yes('a'), { answer: 'no', because: ['otherwise'] }],
    [no('a'), { answer: 'yes', because: ['ground'] }],
    [open('x'), { answer: 'unknown', missing: ['x'], because: [] }],
  ])('of %j is %j', (answer, opposite) => expect(not(answer, 'otherwise', 'ground')).toEqual(opposite));
});

describe('ask', () => {
  const adult = (facts: { readonly age?: number | undefined }) =>
    ask(facts, 'age', (age) => age >= 18, 'young', 'grown');
  test.each([
    [{ age: 17 }, { answer: 'no', because: ['young'] }],
    [{ age: 18 }, { answer: 'yes', because: ['grown'] }],
    [{ age: 0 }, { answer: 'no', because: ['young'] }],
    [{}, { answer: 'unknown', missing: ['age'], because: [] }],
    // as: what a form read from JSON may hold.
    [{ age: null as unknown as undefined }, { answer: 'unknown', missing: ['age'], because: [] }],
    [{ age: undefined }, { answer: 'unknown', missing: ['age'], because: [] }],
  ])('%j: %j', (facts, told) => expect(adult(facts)).toEqual(told));
});

describe('choose', () => {
  type Form = { readonly way?: 'left' | 'right'; readonly map?: boolean };
  const ways = ['left', 'right'] as const;
  const follow = (facts: Form, answers: Readonly<Record<'left' | 'right', Told>>) =>
    choose(facts, 'way', ways, (way) => answers[way]);

  test('follows the case that the fact selects', () => {
    expect(follow({ way: 'right' }, { left: no('l'), right: yes('r') })).toEqual(yes('r'));
  });
  test('is decided without the fact where all cases agree, for the reasons they share', () => {
    expect(follow({}, { left: no('l', 's'), right: no('s') })).toEqual(no('s'));
    expect(follow({}, { left: no('l'), right: no('r') })).toEqual(no('l', 'r'));
    expect(follow({}, { left: yes('l'), right: yes('r') })).toEqual(yes());
  });
  test('takes null for an absent fact', () => {
    // as: what a form read from JSON may hold.
    expect(follow({ way: null as unknown as 'left' }, { left: yes('a'), right: yes('a') })).toEqual(yes('a'));
  });
  test('else asks for the fact, and for what its cases ask', () => {
    const told = follow({}, { left: open('map'), right: yes() });
    expect(told).toEqual({ answer: 'unknown', missing: ['way', 'map'], because: [] });
  });
});

test('answers that agree say together what they share', () => {
  expect(agreed([])).toBeUndefined();
  expect(agreed<string, string>([yes('a'), no('b')])).toBeUndefined();
  expect(agreed([open('x'), open('x')])).toBeUndefined();
  expect(agreed([toBeChecked('a', 'b'), toBeChecked('b')])).toEqual(toBeChecked('b'));
  expect(agreed<string, string>([toBeChecked('a'), toBeChecked('b')])).toEqual(toBeChecked());
  expect(missingOf(yes())).toEqual([]);
});
