import type { Results } from 'candidat-bts';
import { firstRound, nice2026 } from 'candidat-bts';
import { mco } from 'candidat-bts/regulations/mco';
import { enumeration, nbsp } from './french.ts';
import { disclaimer, markTable, resultLines } from './marks.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';

/** An invented candidate of BTS MCO, three of whose marks are not known yet. */
const marks: Results = { E1: 7, E2: 9.5, E3: 10, E4: 6, E5: 11 };
/** The same candidate as the marks come in. */
const later: readonly Results[] = [
  { ...marks, E6: 8 },
  { ...marks, E6: 8, E7: 6.5 },
  { ...marks, E6: 8, E7: 6.5, E8: 9 },
];

/** Whether the candidate can still pass: a mark not known yet is anywhere from 0 to 20. */
export function stillPossible(page: Page): readonly string[] {
  return [
    '',
    ...paragraph(page, '', page.paint.bold(`Encore possible${nbsp}? ${mco.title}`)),
    ...markTable(mco, marks, page),
    ...[marks, ...later].flatMap((results) => soFar(results, page)),
    ...disclaimer(page),
  ];
}

function soFar(results: Results, page: Page): readonly string[] {
  const result = firstRound(mco, results, nice2026);
  const lacking = result.missing.length === 0 ? 'Toutes les notes connues' : `Sans ${enumeration(result.missing)}`;
  return section(page, lacking, resultLines(result, result.outcome, page));
}
