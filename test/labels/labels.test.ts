import { describe, expect, test } from 'vitest';
import * as enParts from '../../src/labels/en.ts';
import { en } from '../../src/labels/en.ts';
import * as frParts from '../../src/labels/fr.ts';
import { fr } from '../../src/labels/fr.ts';
import {
  categories,
  contradictionIds,
  deadlineIds,
  noReasons,
  noticeIds,
  officeReasons,
  yesReasons,
} from '../../src/model/codes.ts';
import { factKinds, simpleFacts } from '../../src/model/facts.ts';
import type { Labels } from '../../src/model/labels.ts';
import { pieces, situations } from '../../src/model/piece.ts';
import { readingIds, readingValues } from '../../src/model/readings.ts';

/** Every text of a language with the path to it. */
function texts(part: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
/** Plurals apart: a language may have one text for every number, or two. */
const paths = (labels: Labels): readonly string[] => [
  ...new Set(texts(labels).map(([path]) => path.replace(/^(\.measures\..*)\.(one|other)$/, '$1'))),
];

test('both languages word the same codes', () => {
  expect(paths(en)).toEqual(paths(fr));
  expect(paths(fr).length).toBeGreaterThan(400);
});

test('every part is an export of its own, and the whole holds nothing else', () => {
  expect({ ...frParts }).toEqual({ ...fr, fr });
  expect({ ...enParts }).toEqual({ ...en, en });
});

describe.each([
  ['fr', fr],
  ['en', en],
])('every code has words: %s', (_, labels) => {
  test.each<[keyof Labels, readonly string[]]>([
    ['reasons', [...yesReasons, ...noReasons, ...officeReasons]],
    ['notices', noticeIds],
    ['deadlines', deadlineIds],
    ['contradictions', contradictionIds],
    ['categories', [...categories, 'none']],
    ['pieces', pieces],
    ['situations', situations],
    ['readings', readingIds],
    ['facts', [...simpleFacts, 'birthPlace']],
  ])('%s', (part, codes) => expect(Object.keys(labels[part]).sort()).toEqual([...codes].sort()));

  test('the values of facts that have a few, and of readings', () => {
    for (const fact of simpleFacts) {
      const kind = factKinds[fact];
      const label = labels.facts[fact];
      const options = 'options' in label ? label.options : {};
      const words = typeof kind === 'string' ? [] : fact === 'department' ? ['abroad'] : kind;
      expect(Object.keys(options), fact).toEqual(words);
    }
    for (const id of readingIds) expect(Object.keys(labels.readings[id].values), id).toEqual(readingValues[id]);
  });

  test('facts are in the order in which a person is asked', () => {
    const asked = Object.keys(labels.facts).filter((fact) => fact !== 'birthPlace');
    expect(asked).toEqual(simpleFacts);
  });
});

describe.each([fr, en])('$locale', (labels) => {
  test('no text is empty, padded, or the code itself', () => {
    for (const [path, text] of texts(labels)) {
      if (path === '.locale' || path === '.clock.first') continue;
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(1);
      expect(path.endsWith(`.${text}`), path).toBe(false);
      expect(text, path).not.toMatch(/TODO|undefined|\bE\d\b|[a-z]-[a-z]+-[a-z]+-[a-z]/);
    }
  });

  test('reasons are clauses to be read after "because", notices and verdicts whole sentences', () => {
    for (const [path, text] of texts([labels.reasons, labels.measured])) {
      expect(text, path).toMatch(/^\p{Ll}.*[^.!?]$/u);
    }
    for (const part of [
      labels.answer,
      labels.eligibility,
      labels.residence,
      labels.preparation,
      labels.workExperience,
      labels.language,
      labels.advancement,
      labels.heightWork,
      labels.categories,
      labels.notices,
      labels.contradictions,
      labels.registration,
      labels.upload,
      labels.account,
      labels.activation,
      labels.convocation,
      labels.steps,
      labels.standings,
      labels.outcomes,
      labels.validities,
      labels.messages,
    ]) {
      for (const [path, text] of texts(part)) expect(text, path).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('a reason that only the office can judge says what to ask, and whom', () => {
    const ask = labels === fr ? /demandez au service des examens/ : /ask the exams office \(service des examens\)/;
    // For these the candidate, not the office, has the answer.
    const ownToAnswer = ['kept-mark-may-end-before-exam', 'exam-form-unknown'];
    for (const code of officeReasons) {
      expect(ask.test(labels.reasons[code]), code).toBe(!ownToAnswer.includes(code));
    }
  });

  test('a training that is too short says that the rector can waive its duration', () => {
    for (const code of ['schooled-too-briefly', 'too-few-training-centre-hours'] as const) {
      expect(labels.reasons[code], code).toMatch(/rect(eu|o)r/);
      expect(labels.measured[code].replace(/\u00a0?: \{measure\}/, ''), code).toBe(labels.reasons[code]);
    }
  });

  test('every fact is asked with a question and a help', () => {
    for (const [path, { question, help }] of Object.entries(labels.facts)) {
      expect(question, path).toMatch(/\?$/);
      expect(help, path).toMatch(/\.$/);
    }
  });

  test('changes can be read after "if", and name what is needed', () => {
    for (const [fact, { change }] of Object.entries(labels.changes)) {
      expect(change, fact).toMatch(/^(\p{Ll}|\{needed\})/u);
      expect(change, fact).toContain('{needed}');
      expect(change, fact).not.toMatch(/[.?!]$/);
    }
  });
});

test('French typography: no-break spaces before : ; ? ! and inside quotation marks, real apostrophes', () => {
  for (const [path, text] of texts(fr)) {
    expect(text, path).not.toMatch(/'/);
    expect(text, path).not.toMatch(/(?<![\u00a0\d]):(?!\/)|\d:(?!\d)/);
    expect(text, path).not.toMatch(/[^\u202f][;?!]/);
    expect(text, path).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
    expect(text, path).not.toMatch(/ {2}|\.\.\./);
  }
});

test('a reason can follow « parce que », a change « si », without an elision going wrong', () => {
  for (const [path, text] of texts(fr.reasons)) expect(text, path).not.toMatch(/^(parce|que|car)\b/);
  for (const [path, { change }] of Object.entries(fr.changes)) expect(change, path).not.toMatch(/^ils?\b/);
});

test('candidates are addressed as « vous »', () => {
  for (const [path, text] of texts(fr)) expect(text, path).not.toMatch(/(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu);
});
