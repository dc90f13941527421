import { logicOutcome } from '../formulas.mjs';
import { window } from './rules.mjs';

const fact = (name) => ({ var: name });
const is = (value) => ({ '===': [fact('category'), value] });
const asked = (condition, piece) => ({ if: [condition, [piece], []] });

const rules = {
  open: { and: [{ '>=': [fact('at'), window.opens] }, { '<=': [fact('at'), window.closes] }] },
  pieces: {
    merge: [
      asked(
        { and: [fact('french'), { '>=': [fact('age'), 16] }, { '<=': [fact('age'), 25] }] },
        'defence-day-certificate',
      ),
      asked(is('previous'), 'transcripts'),
      asked({ and: [is('previous'), fact('practiceMissing')] }, 'practice-proof'),
      asked(fact('atHeight'), 'height-work-attestation'),
      asked(is('distance'), 'schooling-certificates'),
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
