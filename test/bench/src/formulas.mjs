import { exams, isProfessional, weight } from './candidates.mjs';

export const professional = exams.filter(isProfessional);

/** A weighted average in a language of formulas, each mark named as that language wants it. */
export const formula = (over, name) =>
  `(${over.map((exam) => `${name(exams.indexOf(exam))} * ${exam.coefficient}`).join(' + ')}) / ${weight(over)}`;

/** The same in floating point. */
export const floatAverage = (over, marks) =>
  over.reduce((sum, exam) => sum + exam.coefficient * marks[exams.indexOf(exam)], 0) / weight(over);

const logicAverage = (over) => ({
  '/': [
    { '+': over.map((exam) => ({ '*': [{ var: `marks.${exams.indexOf(exam)}` }, exam.coefficient] })) },
    weight(over),
  ],
});

/** The outcome in JsonLogic. */
export const logicOutcome = {
  if: [
    { '>=': [logicAverage(exams), 10] },
    'passed',
    { and: [{ '>=': [logicAverage(exams), 8] }, { '>=': [logicAverage(professional), 10] }] },
    'resit',
    'refused',
  ],
};

/** The outcome in publicodes, of marks named so. */
export const publicodesOutcome = (name) => ({
  moyenne: { valeur: formula(exams, name) },
  'moyenne professionnelle': { valeur: formula(professional, name) },
  issue: {
    variations: [
      { si: 'moyenne >= 10', alors: "'passed'" },
      { si: { 'toutes ces conditions': ['moyenne >= 8', 'moyenne professionnelle >= 10'] }, alors: "'resit'" },
      { sinon: "'refused'" },
    ],
  },
});

/** The outcome as expressions of ZEN. */
export const zenOutcome = (name) => [
  { id: 'g', key: 'g', value: formula(exams, name) },
  { id: 'p', key: 'p', value: formula(professional, name) },
  { id: 'o', key: 'outcome', value: "$.g >= 10 ? 'passed' : ($.g >= 8 and $.p >= 10 ? 'resit' : 'refused')" },
];
