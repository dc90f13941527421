import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import schema from './case.schema.json' with { type: 'json' };
import { cases } from './cases.ts';

// as: a schema in JSON is typed as the text it is.
const shape = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
/** zod drops `additionalProperties` beside `allOf`. */
const isCase = (each: object): boolean =>
  shape.safeParse(each).success && Object.keys(each).every((key) => Object.hasOwn(schema.properties, key));

test('every case has the shape of one', () => {
  expect(cases.filter((each) => !isCase(each))).toEqual([]);
});

describe('what is not a case is refused', () => {
  const right = {
    name: 'at noon',
    clause: '1.window',
    function: 'registrationPhase',
    arguments: { at: '2025-11-01T12:00:00Z' },
    readings: {},
    session: 'nice-2026',
    expected: { phase: 'open' },
    verdict: 'yes',
    why: 'It is.',
  };
  const { expected, why, ...open } = right;

  test('though this is one', () => expect(isCase(right)).toBe(true));
  test('and so is this', () => expect(isCase({ ...right, verdict: 'office', values: { year: 2027 } })).toBe(true));
  test.each<[string, object]>([
    ['no why', { ...open, expected }],
    ['a why that is no sentence', { ...right, why: 'it is' }],
    ['no result', { ...open, why }],
    ['two results', { ...right, error: { argument: 'at' } }],
    ['a list and a whole result', { ...right, includes: [1] }],
    ['an unknown key', { ...right, comment: '' }],
    ['an unknown value of the session', { ...right, values: { weather: 'fine' } }],
    ['values without a value', { ...right, values: {} }],
    ['an unknown function', { ...right, function: 'weather' }],
    ['another session', { ...right, session: 'nice-1926' }],
    ['a missing argument', { ...right, arguments: {} }],
    ['an argument too many', { ...right, arguments: { ...right.arguments, facts: {} } }],
    ['the arguments of another function', { ...right, function: 'residence' }],
    ['an unknown verdict', { ...right, verdict: 'unknown' }],
    ['no clause', { ...right, clause: 'window' }],
  ])('%s', (_, wrong) => expect(isCase(wrong)).toBe(false));
});

test('the page and the schema name the same functions with the same arguments', () => {
  const line = (name: string, needed: readonly string[], optional: readonly string[]): string =>
    `${name}: ${[...needed].sort().join()}; perhaps ${[...optional].sort().join()}`;
  const page = readFileSync(join(import.meta.dirname, '../../docs/conformance.md'), 'utf8');
  const words = (text: string): readonly string[] => [...text.matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
  const said = [...page.matchAll(/^\| `(\w+)` \| ([^|]*)\| ([^|]*)\|$/gm)].map(
    ([, name = '', needed = '', optional = '']) => line(name, words(needed), words(optional)),
  );
  // as: the second of the two says what each function takes.
  const takes = schema.allOf[1]?.oneOf as unknown as readonly Takes[];
  const named = takes.flatMap(({ properties: { function: names, arguments: input } }) => {
    const optional = Object.keys(input.properties).filter((argument) => !input.required.includes(argument));
    return names.enum.map((name) => line(name, input.required, optional));
  });
  expect(said.length).toBeGreaterThan(20);
  expect(said.sort()).toEqual(named.sort());
});

interface Takes {
  readonly properties: {
    readonly function: { readonly enum: readonly string[] };
    readonly arguments: { readonly properties: object; readonly required: readonly string[] };
  };
}
