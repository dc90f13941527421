import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { places } from '../../tools/passages.ts';
import { sourceOf } from '../../tools/source-words.ts';
import { holds, verification } from '../../tools/verification.ts';
import { verificationReport } from '../../tools/verification-report.ts';
import { plainPage } from './plain-page.ts';

/** A source of our own: 16 words in its chapters (6 and 10), 2 before them. */
const cats = ['Des chats', '1 - LES JOURS', 'Le chat dort.', '2 – LES NUITS', 'Il chasse, puis rentre à l’aube.'].join(
  '\n\n',
);

/** The fingerprint of words as they are when normalised, worked out without the tools. */
const passage = (normalised: string) => ({
  words: normalised.split(' ').length,
  sha256: createHash('sha256').update(normalised).digest('hex'),
});
const clause = (id: string, ...passages: readonly string[]) => ({
  clause: id,
  statement: `Ce que dit ${id}.`,
  passages: passages.map(passage),
});
const clauses = [
  clause('out.headings', '1 les jours', '2 les nuits'),
  clause('1.sleep', 'le chat dort'),
  clause('2.hunt', 'il chasse', 'puis rentre à l aube'),
  clause('2.dawn', 'rentre à l aube'),
];
const lostIn = (text: string) =>
  verification(clauses, sourceOf(text)).lost.map((lost) => `${lost.clause} ${lost.lost.join()}`);

describe('a passage is found', () => {
  test.each([
    ['as it stands', cats],
    ['in capitals', cats.toUpperCase()],
    ['with other spaces', cats.replaceAll(' ', ' \u00a0\n\t\u202f')],
    ['with a straight apostrophe', cats.replaceAll('’', "'")],
    ['with other marks', cats.replaceAll(/[.,]/g, ' « ; » …')],
    ['with accents as signs of their own', cats.normalize('NFD')],
    ['in HTML', cats.replace('chasse, puis', '<ul style="x: y">\n<li>chasse</li><br/><LI>puis</LI></ul>')],
    ['with emphasis', cats.replace('chat dort', '**chat** _dort_')],
    ['moved to another chapter', cats.replace('Le chat dort.', '').concat(' Le chat dort.')],
    ['standing twice', `${cats} Il chasse.`],
    ['with a sentence more beside it', `${cats} Le chien aussi.`],
  ])('%s', (_, text) => expect(lostIn(text)).toEqual([]));
});

describe('a passage is lost, and its clause named', () => {
  test.each([
    ['with a word changed', cats.replace('dort', 'mange'), ['1.sleep 1']],
    ['with an accent gone', cats.replace('à', 'a'), ['2.hunt 2', '2.dawn 1']],
    ['with a word more inside', cats.replace('puis', 'puis ne'), ['2.hunt 2']],
    ['with two words in each other’s place', cats.replace('Il chasse', 'Chasse il'), ['2.hunt 1']],
    ['with its sentence deleted', cats.replace('Le chat dort.', ''), ['1.sleep 1']],
    ['with the passages of a clause both changed', cats.replace('chasse, puis', 'dort,'), ['2.hunt 1,2']],
    ['glued to its neighbour by a tag cut out', cats.replace('chat dort', 'chatdort'), ['1.sleep 1']],
    ['in a text shorter than itself', 'Le chat', ['out.headings 1,2', '1.sleep 1', '2.hunt 1,2', '2.dawn 1']],
  ])('%s', (_, text, lost) => expect(lostIn(text)).toEqual(lost));
});

test('an address in angle brackets is text, a tag is not', () => {
  const words = sourceOf('<https://chat.fr> <p align="center">1^{ère}</p> a<b').words;
  expect(words.map(({ word }) => word)).toEqual(['https', 'chat', 'fr', '1', 'ère', 'a', 'b']);
});

test('chapters begin where their numbers grow', () => {
  const text = 'Avant\n1 - DATES\n- 14 jours\n## **2 — LIEUX**\n1 - PARIS\n2 - Nice\r\n9 ‑ DIVERS\n11 - A';
  const chapters = sourceOf(text).words.map(({ word, chapter }) => `${chapter} ${word}`);
  expect(chapters.join(', ')).toBe(
    '0 avant, 1 1, 1 dates, 1 14, 1 jours, 2 2, 2 lieux, 2 1, 2 paris, 2 2, 2 nice, 9 9, 9 divers, 9 11, 9 a',
  );
});

test('a passage stands where it stands, as often as it does, for every clause that rests on it', () => {
  const [once, twice, again] = [passage('b'), passage('a b'), passage('a b')];
  const found = places(['a', 'b', 'c', 'a', 'b'], [once, twice, again, twice]);
  expect([once, twice, again].map((each) => found.get(each))).toEqual([
    [1, 4],
    [0, 3],
    [0, 3],
  ]);
});

describe('the coverage', () => {
  test('is whole where every word of the chapters is in a passage', () => {
    const verified = verification(clauses, sourceOf(cats));
    expect(verified.coverage).toEqual({ words: 16, covered: 16, gaps: [] });
    expect(holds(verified)).toBe(true);
  });

  test('names what no clause covers, chapter by chapter, as it is written', () => {
    const text = cats.replace('dort.', 'dort. Oui, *bien*\nsûr !').replace('2 – LES', '2 – TOUTES LES');
    expect(verification(clauses, sourceOf(text)).coverage).toEqual({
      words: 20,
      // All 16 but the heading of the second chapter, whose passage is lost.
      covered: 13,
      gaps: [
        { chapter: 1, words: 3, quotation: 'Oui, bien sûr' },
        { chapter: 2, words: 4, quotation: '2 – TOUTES LES NUITS' },
      ],
    });
  });

  test.each([
    [9, 1, true],
    [89, 11, false],
    [90, 10, true],
    [899, 101, false],
  ])('%i words covered beside %i that are not: %s', (covered, others, enough) => {
    const all = Array.from({ length: covered - 1 }, () => 'mot').join(' ');
    const source = sourceOf(`1 - MOTS ${all.slice(4)} ${'rien '.repeat(others)}`);
    const verified = verification([clause('1.words', `1 mots ${all.slice(4)}`.trim())], source);
    expect(verified.coverage).toMatchObject({ words: covered + others, covered });
    expect(holds(verified)).toBe(enough);
  });

  test('of a text without chapters is not enough', () => {
    const verified = verification([clause('1.sleep', 'le chat dort')], sourceOf('Le chat dort.'));
    expect(verified.lost).toEqual([]);
    expect(holds(verified)).toBe(false);
    expect(verificationReport('chats.txt', [], verified, plainPage).join('\n')).toContain('Aucun chapitre');
  });
});

describe('the report', () => {
  const reportOf = (text: string) =>
    verificationReport('chats.txt', clauses, verification(clauses, sourceOf(text)), plainPage)
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' ');

  test('of a source that holds says so, and how many passages there were', () => {
    expect(reportOf(cats)).toContain('✓ Rien n’est perdu : 6 passages de 4 clauses.');
    expect(reportOf(cats)).toContain('✓ 16 des 16 mots des chapitres sont couverts : 100 %');
    expect(reportOf(cats)).not.toContain('✗');
  });

  test('tells each clause that lost a passage, with its statement', () => {
    const report = reportOf(cats.replace('chasse', 'dort').replace('Le chat', 'Le chien'));
    expect(report).toContain('✗ 1.sleep (3 mots)\n    Ce que dit 1.sleep.');
    expect(report).toContain('✗ 2.hunt (passage 1 sur 2, 2 mots)\n    Ce que dit 2.hunt.');
    expect(report).toContain('• Chapitre 2, 2 mots : « Il dort »');
    expect(report).toContain('✗ 2 passages perdus, dans 2 clauses, sur 6 passages de 4 clauses.');
    expect(report).toContain('✗ 11 des 16 mots des chapitres sont couverts : 68,7 %');
    expect(report).not.toContain('2.dawn');
  });

  test('never says 100 % of less', () => {
    const verified = { lost: [], coverage: { words: 10_000, covered: 9_999, gaps: [] } };
    expect(verificationReport('x', clauses, verified, plainPage).join('\n')).toContain('99,9\u00a0%');
  });
});
