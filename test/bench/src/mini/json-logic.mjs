import { logicOutcome } from '../formulas.mjs';
import { window } from './rules.mjs';

const fact = (name) => ({ var: name });
const is = (value) => ({ '===': [fact('category'), value] });
const dueIf = (condition, piece) => ({ if: [condition, [piece], []] });

const rules = {
  open: { and: [{ '>=': [fact('at'), window.opens] }, { '<=': [fact('at'), window.closes] }] },
  pieces: {
    merge: [
      dueIf(
        { and: [fact('french'), { '>=': [fact('age'), 16] }, { '<=': [fact('age'), 25] }] },
        'defence-day-certificate',
      ),
      dueIf(is('previous'), 'transcripts'),
      dueIf({ and: [is('previous'), fact('practiceMissing')] }, 'practice-proof'),
      dueIf(fact('atHeight'), 'height-work-attestation'),
      dueIf(is('distance'), 'schooling-certificates'),
    ],
  },
  outcome: logicOutcome,
};

/** The rules under one of the engines: a function of the facts for each, from the way the engine makes one. */
export function jsonLogic(functionOf) {
  const open = functionOf(rules.open);
  const pieces = functionOf(rules.pieces);
  const outcome = functionOf(rules.outcome);
  return {
    input: (candidate) => candidate,
    judge: (candidate) => ({ open: open(candidate), pieces: pieces(candidate), outcome: outcome(candidate) }),
    plain: (answer) => answer,
  };
}
