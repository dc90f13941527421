import { expect, test } from 'vitest';
import { dayInWords, momentInWords } from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { only, plain } from './spoken.ts';

test.each([
  ['2025-11-14', 'vendredi 14 novembre 2025', 'Friday 14 November 2025'],
  ['2026-04-01', 'mercredi 1er avril 2026', 'Wednesday 1 April 2026'],
  ['2024-02-29', 'jeudi 29 février 2024', 'Thursday 29 February 2024'],
])('%s is %s, %s', (day, french, english) => {
  expect(plain(dayInWords(day, fr))).toBe(french);
  expect(plain(dayInWords(day, en))).toBe(english);
});

test.each([
  ['2025-11-12T16:00:00.000Z', 'Europe/Paris', 'mercredi 12 novembre 2025 à 17 h', 'winter time'],
  ['2025-10-09T13:00:00.000Z', 'Europe/Paris', 'jeudi 9 octobre 2025 à 15 h', 'summer time'],
  ['2025-11-12T16:00:00.000Z', 'Indian/Reunion', 'mercredi 12 novembre 2025 à 20 h', 'an island to the east'],
  ['2025-11-12T03:05:00.000Z', 'America/Guadeloupe', 'mardi 11 novembre 2025 à 23 h 05', 'to the west, the day before'],
  [
    '2025-11-12T15:59:59.999Z',
    'Europe/Paris',
    'mercredi 12 novembre 2025 à 16 h 59 min 59 s',
    'seconds where there are some',
  ],
  ['2025-11-12T23:00:00.000Z', 'Europe/Paris', 'jeudi 13 novembre 2025 à 0 h', 'midnight belongs to the new day'],
  ['2025-10-31T23:30:00.000Z', 'Europe/Paris', 'samedi 1er novembre 2025 à 0 h 30', 'the first of a month'],
])('%s in %s is %s (%s)', (at, zone, words) => {
  expect(plain(momentInWords(at, { zone }, fr))).toBe(words);
  expect(plain(momentInWords(new Date(at), { zone }, fr))).toBe(words);
});

test('in English, hours always with their minutes', () => {
  expect(momentInWords('2025-11-12T16:00:00.000Z', { zone: 'Europe/Paris' }, en)).toBe(
    'Wednesday 12 November 2025 at 17:00',
  );
  expect(momentInWords('2025-11-12T08:05:09.000Z', { zone: 'Europe/Paris' }, en)).toBe(
    'Wednesday 12 November 2025 at 9:05:09',
  );
});

test('a space before h does not break', () => {
  expect(momentInWords('2025-11-12T16:00:00.000Z', { zone: 'Europe/Paris' }, fr)).toMatch(/à\u00a017\u00a0h$/);
});

test('two parts of the labels are enough', () => {
  const parts = only(fr, 'locale', 'clock');
  expect(dayInWords('2026-04-01', parts)).toBe(dayInWords('2026-04-01', fr));
});

test.each([
  [() => dayInWords('2026-02-30', fr), 'dayInWords: `day` must be a day that exists (YYYY-MM-DD), got "2026-02-30".'],
  // as: what a caller in plain JavaScript may pass.
  [() => dayInWords('2026-02-03', undefined as never), 'dayInWords: `labels` must be an object, got undefined.'],
  [
    () => dayInWords('2026-02-03', { ...fr, locale: 'de-DE' } as never),
    'dayInWords: `labels.locale` must be fr-FR or en-GB, got "de-DE".',
  ],
  [() => momentInWords(5 as never, { zone: 'UTC' }, fr), 'momentInWords: `at` must be an instant, got 5.'],
  [() => momentInWords('2025-11-12', 'UTC' as never, fr), 'momentInWords: `session` must be an object, got "UTC".'],
  [() => momentInWords('hier', { zone: 'Europe/Paris' }, fr), 'momentInWords: `at` must be an instant, got "hier".'],
  [
    () => momentInWords(new Date(Number.NaN), { zone: 'Europe/Paris' }, fr),
    'momentInWords: `at` must be an instant, got an Invalid Date.',
  ],
  [
    () => momentInWords('2025-11-12T16:00:00.000Z', { zone: 'Europe/Atlantis' }, fr),
    'momentInWords: `session.zone` must be a known IANA zone, got "Europe/Atlantis".',
  ],
])('what cannot be said is refused by name (%#)', (call, message) => expect(call).toThrow(message));
