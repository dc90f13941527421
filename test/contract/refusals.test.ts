import { describe, expect, test } from 'vitest';
import { exactMark } from '../../src/contract/exact-mark.ts';
import { requireFacts } from '../../src/contract/fact-guards.ts';
import { instantInMs, isInstantInMs } from '../../src/contract/instant-in-ms.ts';
import { requireSession } from '../../src/contract/per-session.ts';
import { requirePieces } from '../../src/contract/require-pieces.ts';
import { requireList, requireObject, requireObjects } from '../../src/contract/require-shape.ts';
import type { CandidateFacts, Piece, Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import type { SimpleFact } from '../../src/model/facts.ts';
import { factKinds, simpleFacts } from '../../src/model/facts.ts';
import { readingIds, readingValues } from '../../src/model/readings.ts';

const { training, readings } = nice2026;
const withChanges = (changes: object) => (): unknown =>
  // as: what a caller in plain JavaScript may pass.
  requireSession('rule', { ...nice2026, ...changes } as Session);
const facts =
  (form: unknown, names: readonly SimpleFact[] = ['route', 'schoolYears']) =>
  (): void =>
    // as: what a caller in plain JavaScript may pass.
    requireFacts('rule', form as CandidateFacts, names);

describe('an error names what was expected, where, and what came instead', () => {
  test.each<[() => unknown, string]>([
    [
      () => exactMark('rule', 'mark', 21),
      '`mark` must be a mark between 0 and 20 (beyond nine decimals: a fraction), got 21',
    ],
    // as: what a caller in plain JavaScript may pass.
    [
      () => instantInMs('rule', 'at', 'now' as unknown as Date),
      '`at` must be a valid Date between the years 1000 and 9998, got "now"',
    ],
    [
      () => instantInMs('rule', 'at', new Date(Number.NaN)),
      '`at` must be a valid Date between the years 1000 and 9998, got an Invalid Date',
    ],
    [
      () => instantInMs('rule', 'at', new Date('9999-01-01T00:00Z')),
      '`at` must be a valid Date between the years 1000 and 9998, got 9999-01-01T00:00:00.000Z',
    ],
    [() => requireObject('rule', 'thing', []), '`thing` must be an object, got a list'],
    [() => requireObject('rule', 'thing', null), '`thing` must be an object, got null'],
    [() => requireObject('rule', 'thing', 'text'), '`thing` must be an object, got "text"'],
    [() => requireList('rule', 'things', { length: 0 }), '`things` must be a list, got an object'],
    [() => requireObjects('rule', 'things', {}), '`things` must be a list, got an object'],
    [() => requireObjects('rule', 'things', [{}, 7]), '`things[1]` must be an object, got 7'],
    // as: what a caller in plain JavaScript may pass.
    [() => requirePieces('rule', 'sent', 'x' as unknown as Piece[]), '`sent` must be a list, got "x"'],
    [
      () => requirePieces('rule', 'sent', ['transcripts', 'passport'] as Piece[]),
      '`sent[1]` must be a piece of the table, got "passport"',
    ],
    [facts(7), '`facts` must be an object, got 7'],
    [facts([]), '`facts` must be an object, got a list'],
    [facts({ route: 'air' }), '`facts.route` must be one of school, apprenticeship, continuing, none, got "air"'],
    [facts({ schoolYears: -1 }), '`facts.schoolYears` must be a number of at least 0, got -1'],
    [
      facts({ contractMonths: 11.5 }, ['contractMonths']),
      '`facts.contractMonths` must be a whole number of at least 0, got 11.5',
    ],
    [facts({ french: 'yes' }, ['french']), '`facts.french` must be true or false, got "yes"'],
    [
      facts({ bornOn: '2001-02-29' }, ['bornOn']),
      '`facts.bornOn` must be a day that exists (YYYY-MM-DD), got "2001-02-29"',
    ],
    [
      facts({ department: '6' }, ['department']),
      '`facts.department` must be the code of a department as it is written (01 to 19, 2A, 2B, 21 to 95, 971 to 978, ' +
        '984, 986 to 988) or \'abroad\', got "6"',
    ],
  ])('%#', (call, expected) => expect(call).toThrow(`rule: ${expected}.`));
});

describe('an error about a session names the part', () => {
  const count = 'must be a whole number of at least 0';
  const day = 'must be a day that exists (YYYY-MM-DD)';
  test.each<[object, string]>([
    [{ registration: '2025-10-09' }, '`session.registration` must be an object, got "2025-10-09"'],
    [{ uploads: null }, '`session.uploads` must be an object, got null'],
    [{ examSeason: [] }, '`session.examSeason` must be an object, got a list'],
    [{ defenceDayAges: 16 }, '`session.defenceDayAges` must be an object, got 16'],
    [{ training: undefined }, '`session.training` must be an object, got undefined'],
    [{ experience: 12 }, '`session.experience` must be an object, got 12'],
    [{ readings: 'usual' }, '`session.readings` must be an object, got "usual"'],
    [{ departments: '06' }, '`session.departments` must be a list, got "06"'],
    [{ departments: [] }, '`session.departments` must be one department or more, got "none"'],
    [{ departments: ['06', '6'] }, '`session.departments[1]` must be the code of a department (06, 2A, 974), got "6"'],
    [
      { departments: ['abroad'] },
      '`session.departments[0]` must be the code of a department (06, 2A, 974), got "abroad"',
    ],
    [{ training: { ...training, hours: {} } }, '`session.training.hours` must be a list, got an object'],
    [{ training: { ...training, hours: [7] } }, '`session.training.hours[0]` must be an object, got 7'],
    [
      { training: { ...training, hours: [...training.hours, { contractMonths: 1.5, atLeast: 900 }] } },
      `\`session.training.hours[2].contractMonths\` ${count}, got 1.5`,
    ],
    [
      { training: { ...training, hours: [{ contractMonths: 12, atLeast: -1 }] } },
      `\`session.training.hours[0].atLeast\` ${count}, got -1`,
    ],
    [{ training: { ...training, schoolYears: '2' } }, `\`session.training.schoolYears\` ${count}, got "2"`],
    [{ training: { ...training, proRata: undefined } }, '`session.training.proRata` must be an object, got undefined'],
    ...(['from', 'to', 'ofMonths'] as const).map((part): [object, string] => [
      { training: { ...training, proRata: { ...training.proRata, [part]: 6.5 } } },
      `\`session.training.proRata.${part}\` ${count}, got 6.5`,
    ]),
    [
      { training: { ...training, proRata: { ...training.proRata, to: 121 } } },
      '`session.training.proRata.to` must be at most 120 months, got 121',
    ],
    [{ pieces: 'none' }, '`session.pieces` must be a list, got "none"'],
    [{ pieces: ['none'] }, '`session.pieces[0]` must be an object, got "none"'],
    [{ uploads: { lastDay: '2025-11-31' } }, `\`session.uploads.lastDay\` ${day}, got "2025-11-31"`],
    [{ activationHours: '48' }, `\`session.activationHours\` ${count}, got "48"`],
    [{ convocationDays: -15 }, `\`session.convocationDays\` ${count}, got -15`],
    [{ examSeason: { from: 4, to: '2026-07-10' } }, `\`session.examSeason.from\` ${day}, got 4`],
    [{ examSeason: { from: '2026-05-01', to: 'July' } }, `\`session.examSeason.to\` ${day}, got "July"`],
    [{ agesCountedOn: null }, `\`session.agesCountedOn\` ${day}, got null`],
    ...(['from', 'to', 'statuteBelow'] as const).map((bound): [object, string] => [
      { defenceDayAges: { ...nice2026.defenceDayAges, [bound]: 15.5 } },
      `\`session.defenceDayAges.${bound}\` ${count}, got 15.5`,
    ]),
    [{ experience: {} }, `\`session.experience.months\` ${count}, got undefined`],
    ...readingIds.flatMap((id): [object, string][] => [
      [
        { readings: { ...readings, [id]: 'noon' } },
        `\`session.readings.${id}\` must be one of ${readingValues[id].join(', ')}, got "noon"`,
      ],
      [
        { readings: { ...readings, [id]: undefined } },
        `\`session.readings.${id}\` must be one of ${readingValues[id].join(', ')}, got undefined`,
      ],
    ]),
  ])('%#', (changes, expected) => expect(withChanges(changes)).toThrow(`rule: ${expected}.`));

  test.each([undefined, null, 'nice-2026', [nice2026], 7])('%j is no session at all', (value) => {
    expect(() => requireSession('rule', value as unknown as Session)).toThrow('rule: `session` must be an object, got');
  });

  test.each([{}, { training: { ...training, proRata: { ...training.proRata, to: 120 } } }])('%j has none', (changes) =>
    expect(withChanges(changes)).not.toThrow(),
  );
});

describe('every fact has a guard', () => {
  test.each(simpleFacts)('%s: what it cannot be is an error, and absence is none', (fact) => {
    for (const value of [null, {}, [], 'constructor', -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(facts({ [fact]: value }, [fact])).toThrow(`rule: \`facts.${fact}\` must be `);
    }
    expect(facts({ [fact]: undefined }, [fact])).not.toThrow();
    expect(facts({}, [fact])).not.toThrow();
  });

  test.each(simpleFacts.filter((fact) => typeof factKinds[fact] !== 'string'))(
    '%s: each of its words is one',
    (fact) => {
      for (const word of factKinds[fact]) expect(facts({ [fact]: word }, [fact])).not.toThrow();
      expect(facts({ [fact]: true }, [fact])).toThrow('must be');
    },
  );

  test.each<[SimpleFact, readonly unknown[], readonly unknown[]]>([
    ['french', [true, false], ['true', 0, 1]],
    ['schoolYears', [0, 1.5, 2, 5e-324, 1e308], ['2', -5e-324, true]],
    ['trainingCentreHours', [0, 1012.5], ['675', -0.5]],
    ['experienceMonths', [0, 12, Number.MAX_SAFE_INTEGER], [11.5, '12', 2 ** 53]],
    ['bornOn', ['2004-02-29', '0001-01-01', '9999-12-31'], ['2003-02-29', '29/02/2004', 20040229, '2004-2-29']],
    [
      'department',
      ['01', '19', '2A', '2B', '21', '95', '971', '978', '984', '986', '988', 'abroad'],
      ['1', '20', '2a', '96', '970', '979', '985', '06000', ' 06', 6],
    ],
  ])('%s can be any of %j and none of %j', (fact, possible, impossible) => {
    for (const value of possible) expect(facts({ [fact]: value }, [fact])).not.toThrow();
    for (const value of impossible) expect(facts({ [fact]: value }, [fact])).toThrow('must be');
  });
});

describe('a fact is found wherever a form keeps it', () => {
  class Form {
    get route(): string {
      return 'air';
    }
  }
  test.each<[string, object]>([
    ['an object without a prototype', Object.assign(Object.create(null), { route: 'air' })],
    ['a getter of a class', new Form()],
    ['an object that another one inherits from', Object.create({ route: 'air' })],
    ['a property that no loop finds', Object.defineProperty({}, 'route', { value: 'air' })],
    ['a proxy', new Proxy({}, { get: (_, key) => (key === 'route' ? 'air' : undefined) })],
  ])('%s', (_, form) => expect(facts(form)).toThrow('`facts.route` must be one of'));

  test('and what no rule reads is left alone, wherever it is', () => {
    expect(facts({ colour: 'red', french: 'oui' })).not.toThrow();
    expect(facts(Object.create({ colour: 'red' }))).not.toThrow();
  });
});

test.each([
  [Date.UTC(1000, 0, 1), true, 'the first'],
  [Date.UTC(1000, 0, 1) - 1, false, 'before it'],
  [Date.UTC(9998, 11, 31), true, 'the last'],
  [Date.UTC(9998, 11, 31) + 1, false, 'after it'],
  [Number.NaN, false, 'an Invalid Date'],
])('%d is an instant that a rule accepts: %s (%s)', (milliseconds, accepted) => {
  expect(isInstantInMs(milliseconds)).toBe(accepted);
  const call = () => instantInMs('rule', 'at', new Date(milliseconds));
  if (accepted) expect(call()).toBe(milliseconds);
  else expect(call).toThrow('`at` must be a valid Date');
});
