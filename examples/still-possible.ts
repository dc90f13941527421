import type { Results } from 'candidat-bts';
import { firstRound, nice2026 } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { mco } from 'candidat-bts/regulations/mco';
import { enumeration, nbsp, sentence } from './french.ts';
import { averageInWords, disclaimer, markTable } from './marks.ts';
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
  const { outcome, possible, because, average, missing } = firstRound(mco, results, nice2026);
  const lacking = missing.length === 0 ? 'Toutes les notes connues' : `Sans ${enumeration(missing)}`;
  return section(page, lacking, [
    ...paragraph(page, '→', page.paint.bold(fr.outcomes[outcome])),
    ...because.flatMap((reason) => paragraph(page, '·', sentence(fr.reasons[reason]))),
    ...(possible.length === 1
      ? []
      : possible.flatMap((each) => paragraph(page, '?', `Possible${nbsp}: ${words[each]}`))),
    ...(average === null ? [] : paragraph(page, '·', `Moyenne générale${nbsp}: ${averageInWords(average)}.`)),
  ]);
}

/** The outcomes as nouns. */
const words = { passed: 'admission', resit: 'rattrapage', refused: 'refus', eliminated: 'élimination' } as const;
