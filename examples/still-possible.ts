import type { Results } from 'candidat-bts';
import { firstRound, marksNeeded, nice2026 } from 'candidat-bts';
import { explainFirstRound, explainMarksNeeded } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { mco } from 'candidat-bts/regulations/mco';
import { disclaimer, markTable, resultLines } from './marks.ts';
import { sentenceLines } from './sentences.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { enumeration, nbsp } from './typography.ts';

/** An invented candidate of BTS MCO, three of whose marks are not known yet. */
const marks: Results = { E1: 7, E2: 9.5, E3: 10, E4: 6, E5: 11 };
/** The same candidate as the marks come in. */
const later: readonly Results[] = [
  { ...marks, E6: 8 },
  { ...marks, E6: 8, E7: 6.5 },
  { ...marks, E6: 8, E7: 6.5, E8: 9 },
];

/** Whether the candidate can still pass: a mark not known yet can be anything from 0 to 20. */
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
  const known = result.missing.length === 0 ? 'Toutes les notes connues' : `Sans ${enumeration(result.missing)}`;
  return section(page, known, [
    ...resultLines(explainFirstRound(result, fr, nice2026), page),
    ...sentenceLines(explainMarksNeeded(marksNeeded(mco, results, nice2026), fr), page, '·'),
  ]);
}
