import { expect, test } from 'vitest';
import { passingFrontier } from '../../src/resit/passing-frontier.ts';

test.each([
  [
    3,
    [
      [1, 2],
      [2, 1],
    ],
    'a staircase',
  ],
  [0, [[0, 0]], 'nothing is needed'],
  [4, [[2, 2]], 'the best at both'],
  [5, [], 'out of reach'],
])('a sum of %i: %j: %s', (enough, frontier) => {
  expect(passingFrontier([0, 1, 2], (first, second) => first + second >= enough)).toEqual(frontier);
});
