import { Engine } from 'json-rules-engine';
import { exams } from '../candidates.mjs';
import { floatAverage, professional } from '../formulas.mjs';
import { pieces, window } from './rules.mjs';

const compared = (operator) => (fact, value) => ({ fact, operator, value });
const is = compared('equal');
const reaches = compared('greaterThanInclusive');
const within = compared('lessThanInclusive');
const below = compared('lessThan');

const rules = {
  open: [reaches('at', window.opens), within('at', window.closes)],
  'defence-day-certificate': [is('french', true), reaches('age', 16), within('age', 25)],
  transcripts: [is('category', 'previous')],
  'practice-proof': [is('category', 'previous'), is('practiceMissing', true)],
  'height-work-attestation': [is('atHeight', true)],
  'schooling-certificates': [is('category', 'distance')],
  passed: [reaches('average', 10)],
  resit: [reaches('average', 8), below('average', 10), reaches('professional', 10)],
};

/** It has no arithmetic: both averages are facts worked out in JavaScript. */
export function rulesEngine() {
  const engine = new Engine(
    Object.entries(rules).map(([type, all]) => ({ name: type, conditions: { all }, event: { type } })),
  );
  const averageOf = (over) => async (_, almanac) => floatAverage(over, await almanac.factValue('marks'));
  engine.addFact('average', averageOf(exams));
  engine.addFact('professional', averageOf(professional));
  return {
    input: ({ parts, perPoint, ...facts }) => facts,
    judge: async (facts) => (await engine.run(facts)).events,
    plain(events) {
      const types = events.map(({ type }) => type);
      return {
        open: types.includes('open'),
        pieces: Object.keys(pieces).filter((piece) => types.includes(piece)),
        outcome: types.find((type) => type === 'passed' || type === 'resit') ?? 'refused',
      };
    },
  };
}
