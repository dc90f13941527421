import { ZenEngine } from '@gorules/zen-engine';
import { zenOutcome } from '../formulas.mjs';
import { window } from './rules.mjs';

const at = (x) => ({ x, y: 0 });
const facts = ['french', 'age', 'category', 'practiceMissing', 'atHeight'];
const conditions = {
  'defence-day-certificate': { french: 'true', age: '[16..25]' },
  transcripts: { category: "'previous'" },
  'practice-proof': { category: "'previous'", practiceMissing: 'true' },
  'height-work-attestation': { atHeight: 'true' },
  'schooling-certificates': { category: "'distance'" },
};

const averages = {
  expressions: [
    ...zenOutcome((index) => `marks[${index}]`),
    { id: 'w', key: 'open', value: `at >= ${window.opens} and at <= ${window.closes}` },
  ],
  passThrough: false,
};
const table = {
  hitPolicy: 'collect',
  inputs: facts.map((name) => ({ id: name, name, type: 'expression', field: name })),
  outputs: [{ id: 'out', name: 'piece', type: 'expression', field: 'piece' }],
  rules: Object.entries(conditions).map(([piece, condition]) => ({
    _id: piece,
    ...Object.fromEntries(facts.map((name) => [name, condition[name] ?? ''])),
    out: `'${piece}'`,
  })),
  inputField: null,
  outputPath: 'pieces',
  executionMode: 'single',
  passThrough: false,
};

const nodes = [
  { id: 'in', type: 'inputNode', name: 'in', position: at(0) },
  { id: 'averages', type: 'expressionNode', name: 'averages', position: at(1), content: averages },
  { id: 'table', type: 'decisionTableNode', name: 'table', position: at(1), content: table },
  { id: 'out', type: 'outputNode', name: 'out', position: at(2) },
];
const edges = ['averages', 'table'].flatMap((id) => [
  { id: `to ${id}`, type: 'edge', sourceId: 'in', targetId: id },
  { id: `from ${id}`, type: 'edge', sourceId: id, targetId: 'out' },
]);

/** A native module that answers with a promise, for one candidate at a time. */
export function zen({ trace = false } = {}) {
  const decision = new ZenEngine().createDecision({ contentType: 'application/vnd.gorules.decision', nodes, edges });
  return {
    input: ({ parts, perPoint, ...facts }) => facts,
    judge: async (facts) => (await decision.evaluate(facts, { trace })).result,
    plain: ({ open, pieces, outcome }) => ({ open, pieces: (pieces ?? []).map(({ piece }) => piece), outcome }),
  };
}
