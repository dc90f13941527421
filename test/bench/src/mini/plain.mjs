import { exams, isProfessional, weight } from '../candidates.mjs';
import { professional } from '../formulas.mjs';
import { window } from './rules.mjs';

/** What a programmer writes by hand, in floats. */
export const floats = () => asIs(({ marks }) => sums(marks, 1));

const THOUSANDTHS = 1000;

/** The same with whole thousandths of a point. */
export const integers = () =>
  asIs(({ marks }) =>
    sums(
      marks.map((mark) => Math.round(mark * THOUSANDTHS)),
      THOUSANDTHS,
    ),
  );

function sums(marks, scale) {
  let points = 0;
  let professionalPoints = 0;
  for (let index = 0; index < exams.length; index++) {
    const weighted = marks[index] * exams[index].coefficient;
    points += weighted;
    if (isProfessional(exams[index])) professionalPoints += weighted;
  }
  return {
    pass: points / ALL >= 10 * scale,
    resit: points / ALL >= 8 * scale && professionalPoints / PROFESSIONAL >= 10 * scale,
  };
}

const ALL = weight(exams);
const PROFESSIONAL = weight(professional);

const asIs = (reached) => ({
  input: (candidate) => candidate,
  judge: (candidate) => {
    const { at, french, age, category, practiceMissing, atHeight } = candidate;
    const { pass, resit } = reached(candidate);
    const pieces = [];
    if (french && age >= 16 && age <= 25) pieces.push('defence-day-certificate');
    if (category === 'previous') pieces.push('transcripts');
    if (category === 'previous' && practiceMissing) pieces.push('practice-proof');
    if (atHeight) pieces.push('height-work-attestation');
    if (category === 'distance') pieces.push('schooling-certificates');
    return {
      open: at >= window.opens && at <= window.closes,
      pieces,
      outcome: pass ? 'passed' : resit ? 'resit' : 'refused',
    };
  },
  plain: (answer) => answer,
});
