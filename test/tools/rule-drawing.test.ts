import { describe, expect, test } from 'vitest';
import { eligible } from '../../src/categories/eligibility.ts';
import { nice2026 } from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Condition } from '../../src/logic/condition.ts';
import { all, always, any, atLeast, isOneOf, isTrue, office } from '../../src/logic/condition.ts';
import { drawnRules } from '../../tools/drawn-rules.ts';
import { ruleDrawing } from '../../tools/rule-drawing.ts';
import { valuesInWords } from '../../tools/values-in-words.ts';

/** The arrows of a drawing, with the questions and ends that they join. */
function arrowsOf(condition: Condition, known = {}): readonly string[] {
  const { flowchart = '' } = ruleDrawing(condition, fr, known) ?? {};
  const nodes = new Map([...flowchart.matchAll(/^ {2}(\w+)(?:\[|\(\[)"(.*?)"/gm)].map(([, id, text]) => [id, text]));
  return [...flowchart.matchAll(/^ {2}(\w+) -->\|"(.*)"\| (\w+)$/gm)].map(
    ([, from, words, to]) => `${nodes.get(from)} ${words} → ${nodes.get(to)}`,
  );
}
const { schoolYears, distanceLearner, department } = fr.facts;
const { office: officeOnly } = fr.answer;

describe('a drawing', () => {
  test('forks on the facts of the form, in its order, and ends in yes or no', () => {
    expect(arrowsOf(all(atLeast('schoolYears', 2), isTrue('distanceLearner')))).toEqual([
      `${distanceLearner.question} oui → ${schoolYears.question}`,
      `${distanceLearner.question} non → non`,
      `${schoolYears.question} < 2 → non`,
      `${schoolYears.question} ≥ 2 → oui`,
    ]);
  });

  test('names few values, and the others by dots', () => {
    const here = isOneOf('department', ['06', '83']);
    const abroad = office(isOneOf('department', ['abroad']), 'lives-abroad', '2.residence');
    expect(arrowsOf(any(here, abroad))).toEqual([
      `${department.question} … → non`,
      `${department.question} 06 / 83 → oui`,
      `${department.question} ${department.options.abroad} → ${officeOnly}`,
    ]);
  });

  test('leaves out what known facts decide', () => {
    const condition = all(atLeast('schoolYears', 2), isTrue('distanceLearner'));
    expect(arrowsOf(condition, { distanceLearner: true })).toHaveLength(2);
    expect(ruleDrawing(condition, fr, { distanceLearner: false })).toBeUndefined();
    expect(ruleDrawing(always, fr)).toBeUndefined();
  });
});

test.each([
  [[0], '< 6', 'from the least value to a threshold'],
  [[1], '≥ 6 et < 12', 'between two thresholds'],
  [[2], '≥ 12', 'from the last threshold on'],
  [[1, 2], '≥ 6', 'neighbours are one range'],
  [[0, 2], '< 6 / ≥ 12', 'others are two'],
])('groups %j are %s: %s', (groups, words) => {
  const values = { fact: 'schoolYears', listed: [[], [], []], from: [[0], [6], [12]] } as const;
  expect(valuesInWords(values, groups, String)).toBe(words);
});

describe.each(drawnRules(nice2026))('$clause, $rule', ({ condition, known }) => {
  const drawing = ruleDrawing(condition, fr, known);

  test('has fewer than 500 forks', () => expect(drawing?.forks ?? 0).toBeLessThan(500));

  test('has an arrow into every fork but the first, and two out of each', () => {
    const { flowchart = '', forks = 0 } = drawing ?? {};
    const arrows = [...flowchart.matchAll(/^ {2}(\w+) -->\|"(.+)"\| (\w+)$/gm)];
    for (let fork = 1; fork <= forks; fork += 1) {
      expect(arrows.filter(([, from]) => from === `f${fork}`).length).toBeGreaterThan(1);
      expect(fork === 1 || arrows.some(([, , , to]) => to === `f${fork}`)).toBe(true);
    }
  });
});

test('eligibility as a whole has fewer than 500 forks', () => {
  expect(ruleDrawing(eligible(nice2026), fr)?.forks).toBeLessThan(500);
});

test('every rule of the chapters on candidates and pieces that decides anything is drawn', () => {
  const drawn = drawnRules(nice2026).filter(({ condition, known }) => ruleDrawing(condition, fr, known) !== undefined);
  expect(drawn.length).toBeGreaterThan(30);
  expect(new Set(drawn.map(({ rule }) => rule))).toEqual(
    new Set([
      'residence',
      'candidateCategories',
      'preparation',
      'eligibility',
      'workExperience',
      'compulsoryLanguage',
      'requiredPieces',
    ]),
  );
});
