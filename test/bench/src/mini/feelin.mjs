import { evaluate } from 'feelin';
import { exams } from '../candidates.mjs';
import { formula, professional } from '../formulas.mjs';
import { window } from './rules.mjs';

const mark = (index) => `marks[${index + 1}]`;
const expression = `{
  g: ${formula(exams, mark)},
  p: ${formula(professional, mark)},
  open: at >= ${window.opens} and at <= ${window.closes},
  pieces: concatenate(
    if french and age in [16..25] then ["defence-day-certificate"] else [],
    if category = "previous" then ["transcripts"] else [],
    if category = "previous" and practiceMissing then ["practice-proof"] else [],
    if atHeight then ["height-work-attestation"] else [],
    if category = "distance" then ["schooling-certificates"] else []
  ),
  outcome: if g >= 10 then "passed" else if g >= 8 and p >= 10 then "resit" else "refused"
}`;

/** It has no compiled form: the expression is read anew at every call. */
export const feelin = () => ({
  input: ({ parts, perPoint, ...facts }) => facts,
  judge: (facts) => evaluate(expression, facts).value,
  plain: ({ open, pieces, outcome }) => ({ open, pieces, outcome }),
});
