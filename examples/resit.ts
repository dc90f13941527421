import type { Fraction, ResitTarget } from 'candidat-bts';
import { firstRound, nice2026, resitDecision, resitOrals, resitTargets } from 'candidat-bts';
import { explainFirstRound, explainResitDecision, explainResitOrals, explainResitTargets } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sioSisr } from 'candidat-bts/regulations/sio';
import { disclaimer, markInWords, markTable, resultLines, withComma } from './marks.ts';
import { sentenceLines } from './sentences.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { enumeration, nbsp } from './typography.ts';

/** An invented candidate of BTS SIO, option SISR: close to passing, and good enough in the professional exams. */
const marks = { E1: 9, E2: 8.5, E3: 7.5, E4: 9, E5: 10.5, E6: 10, E7: 10.5 };
const orals = { E2: 12, E3: '11,5' };

/** From the marks of the first group to the orals and the marks needed there, and to the decision. */
export function resit(page: Page): readonly string[] {
  const targets = resitTargets(sioSisr, marks, nice2026);
  const sentences = explainResitTargets(targets, fr);
  const obtained = Object.entries(orals).map(([exam, mark]) => `${withComma(String(mark))} en ${exam}`);
  return [
    '',
    ...paragraph(page, '', page.paint.bold(`Rattrapage${nbsp}: ${sioSisr.title}`)),
    ...markTable(sioSisr, marks, page),
    ...section(
      page,
      'Résultat du premier groupe',
      resultLines(explainFirstRound(firstRound(sioSisr, marks, nice2026), fr, nice2026), page),
    ),
    ...section(
      page,
      'Deux oraux au choix, parmi',
      sentenceLines(explainResitOrals(resitOrals(sioSisr, marks, nice2026), fr), page),
    ),
    ...section(
      page,
      'Ce qu’il faut obtenir, le plus accessible d’abord',
      targets.flatMap((target, index) => [
        ...sentenceLines(sentences.slice(index, index + 1), page),
        ...otherWays(target, page),
      ]),
    ),
    ...section(
      page,
      `Après les oraux (${enumeration(obtained)})`,
      resultLines(explainResitDecision(resitDecision(sioSisr, marks, orals, nice2026), fr), page),
    ),
    ...disclaimer(page),
  ];
}

/** A few of the other pairs of marks that are just enough. */
function otherWays({ exams, frontier }: ResitTarget, page: Page): readonly string[] {
  const some = frontier.filter((_, index) => index % Math.ceil(frontier.length / 3) === 0);
  const ways = some.map((marks) => marks.flatMap((mark, place) => needed(mark, exams[place])).join(' et '));
  return ways.length === 0 ? [] : paragraph(page, '', `Ou bien, par exemple${nbsp}: ${ways.join('\u202f; ')}.`, 4);
}

/** « 11,5 en E3 »; nothing where the mark of the first group will do. */
function needed(mark: Fraction, exam = ''): readonly string[] {
  return mark.numerator === 0 ? [] : [`${markInWords(mark)} en ${exam}`];
}
