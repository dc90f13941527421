import { test as lawTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { SessionChange, SessionPart } from '../../src/authoring/index.ts';
import { diffSessions } from '../../src/authoring/index.ts';
import type { PieceRow, Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { aSession } from '../arbitraries/sessions.ts';
import { changedSession } from '../oracles/changed-session.ts';

const [confirmation, identity, defenceDay, transcripts, ...others] = nice2026.pieces as [
  PieceRow,
  PieceRow,
  PieceRow,
  PieceRow,
  ...PieceRow[],
];
const diploma: PieceRow = { piece: 'exemption-proof', when: 'former-candidate', clause: '7.entry' };

describe('a change is one entry, found where it was made', () => {
  test.each<[string, Partial<Session>, readonly SessionChange[]]>([
    [
      'an hour later',
      { registration: { ...nice2026.registration, closes: '2025-11-12T18:00' } },
      [
        {
          part: 'registration.closes',
          path: 'registration.closes',
          before: '2025-11-12T17:00',
          after: '2025-11-12T18:00',
        },
      ],
    ],
    [
      'an hour where none was named: null before',
      { uploads: { ...nice2026.uploads, closes: '17:00' } },
      [{ part: 'uploads.closes', path: 'uploads.closes', before: null, after: '17:00' }],
    ],
    [
      'departments come and go one by one, in the order of either list',
      { departments: ['04', '06'] },
      [
        { part: 'departments', path: 'departments.04', before: null, after: '04' },
        { part: 'departments', path: 'departments.83', before: '83', after: null },
      ],
    ],
    ['the order of departments and of hours means nothing', { departments: ['83', '06'] }, []],
    [
      'hours are known by the length of the contract',
      {
        training: {
          ...nice2026.training,
          hours: [
            { contractMonths: 12, atLeast: 700 },
            { contractMonths: 36, atLeast: 1850 },
            { contractMonths: 24, atLeast: 1350 },
          ],
        },
      },
      [
        {
          part: 'training.hours',
          path: 'training.hours.12',
          before: { contractMonths: 12, atLeast: 675 },
          after: { contractMonths: 12, atLeast: 700 },
        },
        {
          part: 'training.hours',
          path: 'training.hours.36',
          before: null,
          after: { contractMonths: 36, atLeast: 1850 },
        },
      ],
    ],
    [
      'each part of what applies in proportion',
      { training: { ...nice2026.training, proRata: { from: 6, to: 36, ofMonths: 24 } } },
      [
        { part: 'training.proRata.to', path: 'training.proRata.to', before: 24, after: 36 },
        { part: 'training.proRata.ofMonths', path: 'training.proRata.ofMonths', before: 12, after: 24 },
      ],
    ],
    [
      'a day in the place of an hour',
      { registration: { ...nice2026.registration, closes: '2025-11-21' } },
      [
        {
          part: 'registration.closes',
          path: 'registration.closes',
          before: '2025-11-12T17:00',
          after: '2025-11-21',
        },
      ],
    ],
    [
      'a row in the middle is one row, with the one above it',
      { pieces: [confirmation, identity, diploma, defenceDay, transcripts, ...others] },
      [
        {
          part: 'pieces',
          path: 'pieces.7.entry/exemption-proof',
          before: null,
          after: { ...diploma, follows: '5.common.identity/identity-document' },
        },
      ],
    ],
    [
      'a row taken away, the first of all',
      { pieces: [identity, defenceDay, transcripts, ...others] },
      [
        {
          part: 'pieces',
          path: 'pieces.5.common.confirmation/signed-confirmation',
          before: { ...confirmation, follows: null },
          after: null,
        },
      ],
    ],
    [
      'the same row for other candidates',
      { pieces: [confirmation, identity, { ...defenceDay, when: 'everyone' }, transcripts, ...others] },
      [
        {
          part: 'pieces',
          path: 'pieces.5.common.defence-day/defence-day-certificate',
          before: { ...defenceDay, follows: '5.common.identity/identity-document' },
          after: { ...defenceDay, when: 'everyone', follows: '5.common.identity/identity-document' },
        },
      ],
    ],
    [
      'rows in another order: those that moved',
      { pieces: [confirmation, defenceDay, identity, transcripts, ...others] },
      [
        {
          part: 'pieces.order',
          path: 'pieces.order',
          before: ['5.common.identity/identity-document', '5.common.defence-day/defence-day-certificate'],
          after: ['5.common.defence-day/defence-day-certificate', '5.common.identity/identity-document'],
        },
      ],
    ],
    [
      'a clause that asks for a piece on two grounds has two rows, the second numbered',
      { pieces: [...nice2026.pieces, { ...transcripts, when: 'apprentice' }] },
      [
        {
          part: 'pieces',
          path: 'pieces.5.former.transcripts/transcripts#2',
          before: null,
          after: {
            ...transcripts,
            when: 'apprentice',
            follows: '7.height-waiver.medical/height-work-medical-certificate',
          },
        },
      ],
    ],
    [
      'another reading',
      { readings: { ...nice2026.readings, 'upload-day': 'eve' } },
      [{ part: 'readings.upload-day', path: 'readings.upload-day', before: 'inclusive', after: 'eve' }],
    ],
    [
      'the last of the readings',
      { readings: { ...nice2026.readings, 'kept-mark-end': 'day' } },
      [{ part: 'readings.kept-mark-end', path: 'readings.kept-mark-end', before: 'session', after: 'day' }],
    ],
  ])('%s', (_, change, expected) => expect(diffSessions(nice2026, { ...nice2026, ...change })).toEqual(expected));
});

test('hours for lengths of contract come in the order in which they stand in either session', () => {
  const hours = (...months: readonly number[]) => months.map((contractMonths) => ({ contractMonths, atLeast: 675 }));
  const more = hours(36, 12, 24).map(({ contractMonths, atLeast }) => ({ contractMonths, atLeast: atLeast + 1 }));
  const changes = diffSessions(
    { ...nice2026, training: { ...nice2026.training, hours: hours(12, 24, 36) } },
    { ...nice2026, training: { ...nice2026.training, hours: more } },
  );
  expect(changes.map(({ path }) => path)).toEqual(['training.hours.12', 'training.hours.36', 'training.hours.24']);
});

test('what is no value of a session is none', () => {
  // as: a session read from a file.
  const other = { ...nice2026, zone: { name: 'Europe/Paris' } } as unknown as Session;
  expect(diffSessions(nice2026, other)).toEqual([{ part: 'zone', path: 'zone', before: 'Europe/Paris', after: null }]);
});

test.each<[string, object]>([
  ['before.training', { training: [] }],
  ['before.departments', { departments: '06' }],
  ['before.training.hours', { training: {} }],
  ['before.pieces', { pieces: {} }],
  ['before.pieces[0]', { pieces: ['transcripts'] }],
])('rejects a session by the name of its part: %s', (argument, change) => {
  // as: a session read from a file.
  const before = { ...nice2026, ...change } as Session;
  expect(() => diffSessions(before, nice2026)).toThrow(expect.objectContaining({ rule: 'diffSessions', argument }));
  const after = argument.replace('before', 'after');
  expect(() => diffSessions(nice2026, before)).toThrow(expect.objectContaining({ argument: after }));
});

type Tree = { [key: string]: unknown };

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('laws', () => {
  lawTest.prop([aSession()])('nothing changes from a session to itself or to its copy', (session) => {
    expect(diffSessions(session, session)).toEqual([]);
    expect(diffSessions(session, plain(session) as Session)).toEqual([]);
  });

  lawTest.prop([aSession(), aSession()])('the way back is the way there, swapped', (one, other) => {
    const back = diffSessions(other, one).map(({ before, after, ...place }) => ({
      ...place,
      before: after,
      after: before,
    }));
    expect(back).toEqual(diffSessions(one, other));
  });

  lawTest.prop([aSession(), aSession()], { numRuns: 1000 })('the changes turn the one into the other', (one, other) => {
    expect(changedSession(one, diffSessions(one, other))).toEqual(changedSession(other, []));
  });

  lawTest.prop([aSession(), aSession()])(
    'every change has a place of its own, words, and survives JSON',
    (one, other) => {
      const changes = diffSessions(one, other);
      expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
      expect(plain(changes)).toStrictEqual(changes);
      for (const { part, path, before, after } of changes) {
        expect(path.startsWith(part)).toBe(true);
        expect(before).not.toEqual(after);
        for (const words of [fr.session[part], en.session[part]]) expect(words.length).toBeGreaterThan(0);
      }
    },
  );

  lawTest.prop([aSession(), aSession()])(
    'changes come in the order of the words, which is that of a session',
    (one, other) => {
      const order = Object.keys(fr.session) as SessionPart[];
      const places = diffSessions(one, other).map(({ part }) => order.indexOf(part));
      expect(places).toEqual([...places].sort((first, second) => first - second));
    },
  );
});

/** The paths of the values of a session, as JSON has them. */
function valuePaths(tree: unknown, path = ''): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return Object.entries(tree).flatMap(([key, value]) => valuePaths(value, path === '' ? key : `${path}.${key}`));
}

test.each(
  valuePaths({ ...nice2026, departments: null, training: { ...nice2026.training, hours: null }, pieces: null }).filter(
    (path) => !['departments', 'training.hours', 'pieces'].includes(path),
  ),
)('the value %s changed alone is found, and nothing else', (path) => {
  const other = plain(nice2026) as Tree;
  const names = path.split('.');
  const holder = names.slice(0, -1).reduce<Tree>((tree, name) => tree[name] as Tree, other);
  const before = holder[String(names.at(-1))];
  holder[String(names.at(-1))] = 'other';
  expect(diffSessions(nice2026, other as unknown as Session)).toEqual([{ part: path, path, before, after: 'other' }]);
});
