import type { FirstRound, Fraction, Mark, Regulation, ResitDecision, Result, Results } from 'candidat-bts';
import { explain, formatAverage, nice2026 } from 'candidat-bts';
import { fr } from 'candidat-bts/labels/fr';
import { nice2026Clauses } from 'candidat-bts/sessions/nice-2026';
import { enumeration, nbsp } from './french.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { withSource } from './told.ts';

/** A mark as a person writes it: « 9,5 », « 12 ». */
export function markInWords(mark: Fraction): string {
  return formatAverage(mark).replace(/,00$|(?<=,\d)0$/, '');
}

function withComma(written: Result | Mark): string {
  return String(written).replace('.', ',');
}

/** What a result says: the outcome first, then the grounds, what is still open, and the averages. */
export function resultLines(
  result: FirstRound | ResitDecision,
  outcome: FirstRound['outcome'],
  page: Page,
): readonly string[] {
  const heading = fr.outcomes[outcome];
  const others = explain(result, fr, nice2026Clauses, nice2026).filter(({ sentence }) => sentence !== heading);
  return [
    ...paragraph(page, '→', page.paint.bold(heading)),
    ...others.flatMap((each) => paragraph(page, '·', each.sources.length > 0 ? withSource(each, page) : each.sentence)),
  ];
}

/** The exams of a regulation with their coefficients and what is known of each. */
export function markTable({ exams }: Regulation, results: Results, page: Page): readonly string[] {
  const doubtful = exams.filter(({ confidence }) => confidence !== 'primary').map(({ exam }) => exam);
  const toVerify = `À vérifier, faute du texte officiel lui-même${nbsp}: la ligne ${enumeration(doubtful)}.`;
  return section(page, 'Notes du premier groupe', [
    ...exams.flatMap(({ exam, title, coefficient = 1 }) => {
      const result = results[exam];
      const told = result === undefined ? 'pas encore connue' : withComma(result);
      const weight = `(coefficient${nbsp}${withComma(coefficient)})`;
      return paragraph(page, '·', `${exam} ${title} ${weight}${nbsp}: ${page.paint.bold(told)}`);
    }),
    ...(doubtful.length === 0 ? [] : paragraph(page, '!', toVerify)),
  ]);
}

/** What every example on results ends with. */
export function disclaimer(page: Page): readonly string[] {
  const text = `Ce n’est pas un service officiel${nbsp}: le jury seul prononce le résultat.`;
  return ['', ...paragraph(page, '', page.paint.bold(text)), ''];
}
