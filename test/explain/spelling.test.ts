import { expect, test } from 'vitest';
import { capitalised, continued } from '../../src/explain/spelling.ts';

test.each([
  ['Relevé de notes', 'relevé de notes', 'a capital is for the beginning of a sentence'],
  ['Épreuve', 'épreuve', 'with its accent'],
  ['R408 de l’Apave', 'R408 de l’Apave', 'a code keeps it, whatever follows'],
  ['RQTH en cours', 'RQTH en cours', 'an acronym too'],
  ['déjà bas', 'déjà bas', 'there may be none'],
  ['I was', 'I was', 'English says I with a capital'],
  ['', '', 'nothing stays nothing'],
])('%s goes on as %s: %s', (text, goesOn) => expect(continued(text)).toBe(goesOn));

test('a clause becomes a sentence', () => expect(capitalised('épreuve passée')).toBe('Épreuve passée.'));
