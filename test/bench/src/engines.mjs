import { ZenEngine } from '@gorules/zen-engine';
import { firstRound, nice2026 } from 'candidat-bts';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { Engine as RulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { exams } from './candidates.mjs';
import { floatAverage, logicOutcome, professional, publicodesOutcome, zenOutcome } from './formulas.mjs';

function floats() {
  return ({ marks }) => {
    if (floatAverage(exams, marks) >= 10) return 'passed';
    return floatAverage(exams, marks) >= 8 && floatAverage(professional, marks) >= 10 ? 'resit' : 'refused';
  };
}

function jsonLogicJs() {
  return (candidate) => jsonLogic.apply(logicOutcome, candidate);
}

function jsonLogicEngine() {
  const judge = new LogicEngine().build(logicOutcome);
  return (candidate) => judge(candidate);
}

/** It has no arithmetic: both averages are facts worked out in JavaScript. */
function jsonRulesEngine() {
  const reaches = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
  const below = { fact: 'average', operator: 'lessThan', value: 10 };
  const engine = new RulesEngine([
    { conditions: { all: [reaches('average', 10)] }, event: { type: 'passed' } },
    { conditions: { all: [below, reaches('average', 8), reaches('professional', 10)] }, event: { type: 'resit' } },
  ]);
  return async ({ marks }) => {
    const facts = { average: floatAverage(exams, marks), professional: floatAverage(professional, marks) };
    const { events } = await engine.run(facts);
    return events[0]?.type ?? 'refused';
  };
}

function publicodes() {
  const silent = { log() {}, warn() {}, error() {} };
  const name = (index) => `note ${index + 1}`;
  const rules = {
    ...Object.fromEntries(exams.map((_, index) => [name(index), { question: 'Note ?' }])),
    ...publicodesOutcome(name),
  };
  const engine = new Publicodes(rules, { logger: silent });
  return ({ marks }) => {
    engine.setSituation(Object.fromEntries(marks.map((mark, index) => [name(index), mark])));
    return engine.evaluate('issue').nodeValue;
  };
}

/** With the marks as numbers, or with the parts of a point, which its own decimals then divide. */
function zen(name = (index) => `marks[${index}]`) {
  const engine = new ZenEngine();
  const at = (x) => ({ x, y: 0 });
  const expressions = zenOutcome(name);
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', position: at(0) },
    { id: 'ex', type: 'expressionNode', name: 'ex', position: at(1), content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out', position: at(2) },
  ];
  const edges = [
    { id: 'a', sourceId: 'in', targetId: 'ex', type: 'edge' },
    { id: 'b', sourceId: 'ex', targetId: 'out', type: 'edge' },
  ];
  const decision = engine.createDecision({ contentType: 'application/vnd.gorules.decision', nodes, edges });
  return async (candidate) => (await decision.evaluate(candidate)).result.outcome;
}

/** A third has no decimals: it is given as the fraction it is; all other marks as the numbers they are. */
function ours() {
  const regulation = { id: 'bench', title: 'Bench', exams: exams.map((exam) => ({ ...exam, title: exam.exam })) };
  return ({ marks, parts, perPoint }) => {
    const exact = (index) => (perPoint === 3 ? { numerator: parts[index], denominator: 3 } : marks[index]);
    const results = Object.fromEntries(exams.map(({ exam }, index) => [exam, exact(index)]));
    return firstRound(regulation, results, nice2026).outcome;
  };
}

/** A judge per engine: from a candidate to an outcome, or to the promise of one. */
export const engines = {
  'plain floats': floats,
  'json-rules-engine': jsonRulesEngine,
  publicodes,
  'json-logic-js': jsonLogicJs,
  'json-logic-engine': jsonLogicEngine,
  ZEN: () => zen(),
  'ZEN, dividing the parts of a point itself': () => zen((index) => `(parts[${index}] / perPoint)`),
  'candidat-bts': ours,
};
