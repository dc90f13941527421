import { describe, expect, test } from 'vitest';
import { explainAnswer, explainNotices, explainReadings } from '../../src/explain/index.ts';
import { lawClauses, movedClauses } from '../../src/explain/law-clauses.ts';
import { sourceOf } from '../../src/explain/sources.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { ClauseId } from '../../src/model/clause.ts';
import { clauseIds } from '../../src/model/clause.ts';
import { noticeIds } from '../../src/model/codes.ts';
import { readingIds } from '../../src/model/readings.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';
import { plain } from './spoken.ts';

const french = (...clauses: ClauseId[]): string => plain(sourceOf({ rule: 'test', labels: fr }, clauses));

test.each<[readonly ClauseId[], string]>([
  [[], ''],
  [['2.residence'], 'circulaire, §2'],
  [['2.residence', '2.former', '2.entry'], 'circulaire, §2'],
  [['5.common.identity', '7.kept-marks'], 'circulaire, §5, §7'],
  [['8.average', '8.pass'], 'Code de l’éducation, D643-22'],
  [['7.height-work', '7.threshold'], 'circulaire, §7 ; Code de l’éducation, D643-15, D643-23'],
  [['7.validity'], 'circulaire, §5'],
])('%j stands in « %s »', (clauses, source) => expect(french(...clauses)).toBe(source));

test('in English the code of law keeps its French name', () => {
  expect(sourceOf({ rule: 'test', labels: en }, ['8.resit', '8.pass'])).toBe(
    'circular, §8; Education Code (Code de l’éducation), D643-22',
  );
});

/** « D643-10 à D643-12 » as its three articles. */
function articlesIn(section: string): readonly string[] {
  const spans = section.matchAll(/D643-(\d+)(?:-(\d+))?(?: à D643-(\d+))?/g);
  return [...spans].flatMap(([, first, part, last]) => {
    if (part !== undefined) return [`D643-${first}-${part}`];
    return Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, index) => `D643-${Number(first) + index}`,
    );
  });
}

describe('the small tables agree with the clauses of the session, which explain does not need', () => {
  const known = clauseIds.filter((id) => nice2026Clauses[id] !== undefined && !id.startsWith('out.'));
  test.each(known)('%s', (id) => {
    const { source, section } = nice2026Clauses[id];
    if (source === 'law') expect(lawClauses[id]).toEqual(articlesIn(section));
    else expect([lawClauses[id], movedClauses[id] ?? `§${id.charAt(0)}`]).toEqual([undefined, section]);
  });

  test('a reading bears on every clause that names it', () => {
    for (const id of readingIds) {
      const [doubt] = explainReadings([{ reading: id }], fr, nice2026);
      const naming = known.filter((clause) => nice2026Clauses[clause].reading === id);
      expect(doubt?.clauses, id).toEqual(expect.arrayContaining(naming));
      expect(doubt?.clauses.length, id).toBeGreaterThan(0);
    }
  });
});

test('notices are listed in the order of their clauses', () => {
  const places = explainNotices(
    noticeIds.filter((id) => id !== 'session-over'),
    fr,
  ).map(({ code }) => code);
  expect(places).toEqual(noticeIds.filter((id) => id !== 'session-over'));
  expect(explainNotices(['session-over'], fr)[0]?.clauses).toEqual(['9.calendar']);
});

test('a verdict names each clause once', () => {
  const because = [
    { reason: 'experience-too-short', clause: '2.experience' },
    { reason: 'job-unrelated', clause: '2.experience' },
  ] as const;
  const answer: Answer = { answer: 'no', because };
  expect(explainAnswer(answer, fr)[0]?.clauses).toEqual(['2.experience']);
});
