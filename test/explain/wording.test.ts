import { expect, test } from 'vitest';
import { continued, enumerated, markInWords, sentence } from '../../src/explain/wording.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';

test.each([
  ['Relevé de notes', 'relevé de notes', 'a capital is for the beginning of a sentence'],
  ['Épreuve', 'épreuve', 'with its accent'],
  ['R408 de l’Apave', 'R408 de l’Apave', 'a code keeps it, whatever follows'],
  ['RQTH en cours', 'RQTH en cours', 'an acronym too'],
  ['déjà bas', 'déjà bas', 'there may be none'],
])('%s goes on as %s: %s', (text, goesOn) => expect(continued(text, fr)).toBe(goesOn));

test('a clause becomes a sentence', () => expect(sentence('épreuve passée', fr)).toBe('Épreuve passée.'));

test('several are one', () => {
  expect(enumerated(['a', 'b', 'c'], fr)).toBe('a, b et c');
  expect(enumerated(['a', 'b'], en)).toBe('a and b');
});

test.each([
  [12, 1, '12', 'no decimals where there are none'],
  [19, 2, '9,5', 'one where one is enough'],
  [201, 20, '10,05', 'two where it takes them'],
  [101, 10, '10,1', 'and no zero behind'],
  [100, 10, '10', 'a zero before the comma stays'],
  [2000, 100, '20', 'in any terms'],
  [29, 3, '9,66', 'cut after the second'],
])('%d/%d is %s: %s', (numerator, denominator, words) =>
  expect(markInWords({ numerator, denominator }, fr)).toBe(words),
);
