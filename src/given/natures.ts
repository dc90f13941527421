import { isCalendarDay } from '../kernel/calendar-day.ts';
import { isCount } from '../kernel/is-count.ts';

/** What a value may be: how that is told, and whether a value is it. */
export interface Nature {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

/** Any value of its kind. */
export const natures = {
  text: { expected: 'a text', fits: (value: unknown): boolean => typeof value === 'string' },
  either: { expected: 'true or false', fits: (value: unknown): boolean => typeof value === 'boolean' },
  day: { expected: 'a day that exists (YYYY-MM-DD)', fits: (value: unknown): boolean => isCalendarDay(value) },
  amount: {
    expected: 'a number of at least 0',
    fits: (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity,
  },
  count: { expected: 'a whole number of at least 0', fits: (value: unknown): boolean => isCount(value) },
};

/** One of some words. */
export function oneOf(words: readonly unknown[]): Nature {
  return { expected: `one of ${words.join(', ')}`, fits: (value) => words.includes(value) };
}
