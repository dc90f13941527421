import { expect, test } from 'vitest';
import { oncePer } from '../../src/kernel/once-per.ts';

test('what is worked out of an object is worked out once, and what fails is tried again', () => {
  const asked: string[] = [];
  const size = oncePer((rule, list: readonly number[]) => {
    asked.push(rule);
    if (list.length === 0) throw new Error(rule);
    return { size: list.length };
  });
  const [two, none] = [[1, 2], []];
  expect(size('first', two)).toEqual({ size: 2 });
  expect(size('second', two)).toBe(size('third', two));
  expect(size('other', [1, 2])).not.toBe(size('again', two));
  expect(() => size('failing', none)).toThrow('failing');
  expect(() => size('failing again', none)).toThrow('failing again');
  expect(asked).toEqual(['first', 'other', 'failing', 'failing again']);
});
