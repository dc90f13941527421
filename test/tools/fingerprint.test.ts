import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { passageBetween } from '../../tools/passage-between.ts';
import { fingerprint } from '../../tools/passages.ts';
import { quotation, sourceOf } from '../../tools/source-words.ts';

test('a fingerprint is the SHA-256 of the words, joined by single spaces', () => {
  // As `printf abc | sha256sum` has it.
  expect(fingerprint(['abc'])).toEqual({
    words: 1,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  const sha256 = createHash('sha256').update('à l aube').digest('hex');
  expect(fingerprint(['à', 'l', 'aube'])).toEqual({ words: 3, sha256 });
});

const source = sourceOf('Le chat dort le jour. Il chasse la nuit\u00a0; le jour se lève, puis la nuit revient.');

describe('the passage between first and last words', () => {
  test.each([
    ['Le chat', 'dort', 'Le chat dort'],
    ['il CHASSE,', 'la nuit', 'Il chasse la nuit'],
    ['Il chasse', 'chasse la nuit', 'Il chasse la nuit'],
    ['Il chasse la nuit', 'Il chasse la nuit', 'Il chasse la nuit'],
    ['le jour se', 'la nuit', 'le jour se lève, puis la nuit'],
    ['Le chat dort', 'le jour', 'Le chat dort le jour'],
  ])('« %s » to « %s » is « %s »', (first, last, passage) => {
    expect(quotation(source, passageBetween(source, first, last))).toBe(passage);
  });

  test.each([
    ['le chien', 'dort', /«\u00a0le chien\u00a0», ne se trouvent pas dans le texte/],
    ['revient le', 'chat', /«\u00a0revient le\u00a0», ne se trouvent pas dans le texte/],
    ['le jour', 'nuit', /«\u00a0le jour\u00a0», se trouvent 2 fois .* donnez-en davantage/],
    ['se lève', 'chasse', /«\u00a0chasse\u00a0», ne se trouvent pas après «\u00a0se lève\u00a0»/],
    ['chasse la nuit', 'chasse la', /«\u00a0chasse la\u00a0», ne se trouvent pas après/],
    ['…', 'nuit', /«\u00a0…\u00a0» ne contient aucun mot/],
    ['se lève', '', /ne contient aucun mot/],
  ])('« %s » to « %s » is trouble', (first, last, trouble) => {
    expect(() => passageBetween(source, first, last)).toThrow(trouble);
  });
});
