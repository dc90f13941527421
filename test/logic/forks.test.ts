import { expect, test } from 'vitest';
import { exemptFromHeightWork } from '../../src/benefits/height-work.ts';
import { employee } from '../../src/categories/candidate-categories.ts';
import { eligible } from '../../src/categories/eligibility.ts';
import type { Readings, Session } from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Statement } from '../../src/logic/statement.ts';
import { statementsOf } from '../../src/logic/statement.ts';
import { pieceConditions } from '../../src/pieces/required-pieces.ts';
import { situationsOf } from '../../src/pieces/situations.ts';
import { everyReading } from '../arbitraries/forms.ts';
import { forksOf } from './tables.ts';

/** Every combination of readings. */
// as: each combination has a value of every reading.
const combinations = Object.entries(everyReading).reduce<readonly object[]>(
  (found, [id, values]) => found.flatMap((readings) => values.map((value) => ({ ...readings, [id]: value }))),
  [{}],
) as readonly Readings[];

const conditionsOf = (session: Session): readonly Condition[] => [
  eligible(session),
  employee(session),
  exemptFromHeightWork(session),
  ...Object.values(situationsOf(session)),
  ...pieceConditions(session, 'test'),
];
const largest = ({ diagram, parts }: Statement): number => Math.max(forksOf(diagram).length, ...parts.map(largest));

test('a condition of the published session has fewer than 500 forks, however it is read', () => {
  expect(combinations).toHaveLength(2 ** 13);
  // Of each condition, the shapes that the readings give it: each is drawn once.
  const shapes = new Map<string, Condition>();
  for (const readings of combinations) {
    for (const condition of conditionsOf({ ...nice2026, readings })) shapes.set(JSON.stringify(condition), condition);
  }
  const sizes = [...shapes.values()].map((condition) => Math.max(...statementsOf([condition]).statements.map(largest)));
  // Eligibility under each combination of the five readings it looks at, and more.
  expect(sizes.length).toBeGreaterThan(32);
  expect(Math.max(...sizes)).toBeLessThan(500);
  // What is counted are forks: eligibility has dozens.
  expect(Math.max(...sizes)).toBeGreaterThan(50);
});
