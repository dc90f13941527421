import type { Fraction } from 'candidat-bts';
import { firstRound, nice2026, resitDecision, resitOrals, resitTargets } from 'candidat-bts';
import { sioSisr } from 'candidat-bts/regulations/sio';
import { enumeration, nbsp } from './french.ts';
import { disclaimer, markInWords, markTable, resultLines } from './marks.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { toldLines } from './told.ts';

/** An invented candidate of BTS SIO, option SISR: close to a pass, and good enough in the professional exams. */
const marks = { E1: 9, E2: 8.5, E3: 7.5, E4: 9, E5: 10.5, E6: 10, E7: 10.5 };
const orals = { E2: 12, E3: '11,5' };

/** From the marks of the first group to the table of orals and marks needed, to the decision. */
export function resit(page: Page): readonly string[] {
  const result = firstRound(sioSisr, marks, nice2026);
  const minutes = resitOrals(sioSisr, marks, nice2026);
  const targets = resitTargets(sioSisr, marks, nice2026);
  const decision = resitDecision(sioSisr, marks, orals, nice2026);
  const chosen = Object.entries(orals).map(([exam, mark]) => `${mark} en ${exam}`.replace('.', ','));
  return [
    '',
    ...paragraph(page, '', page.paint.bold(`Rattrapage${nbsp}: ${sioSisr.title}`)),
    ...markTable(sioSisr, marks, page),
    ...section(page, 'Résultat du premier groupe', resultLines(result, result.outcome, page)),
    ...section(page, 'Deux oraux au choix, parmi', toldLines(minutes, nice2026, page)),
    ...section(page, 'Ce qu’il faut obtenir, le plus accessible d’abord', [
      ...targets.flatMap(({ exams: [one, other], evenly, frontier }) => {
        if (evenly === null) return paragraph(page, '✗', `${one} et ${other}${nbsp}: hors d’atteinte`);
        const pairs = frontier.filter((_, index) => index % Math.ceil(frontier.length / 3) === 0);
        const ways = pairs.map(([first, second]) =>
          [needed(first, one), needed(second, other)].filter((mark) => mark !== '').join(' et '),
        );
        const even = page.paint.bold(`${markInWords(evenly)} aux deux`);
        return paragraph(
          page,
          '·',
          `${one} et ${other}${nbsp}: ${even}, ou par exemple ${enumeration(ways, 'disjunction')}`,
        );
      }),
    ]),
    ...section(page, `Après les oraux (${enumeration(chosen)})`, resultLines(decision, decision.outcome, page)),
    ...disclaimer(page),
  ];
}

/** « 11,5 en E3 »; nothing where the mark of the first group will do. */
function needed(mark: Fraction, exam: string): string {
  return mark.numerator === 0 ? '' : `${markInWords(mark)} en ${exam}`;
}
