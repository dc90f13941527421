import type { Page } from '../examples/terminal.ts';
import { paragraph, rule, section } from '../examples/terminal.ts';
import { counted, decimal, nbsp, quoted } from '../examples/typography.ts';
import type { Coverage, Gap } from './coverage.ts';
import { enough } from './coverage.ts';
import type { LostClause, RestingClause, Verification } from './verification.ts';

/** A verification in French: what is lost, what no clause covers, and the sum of it. */
export function verificationReport(
  path: string,
  clauses: readonly RestingClause[],
  { lost, coverage }: Verification,
  page: Page,
): readonly string[] {
  const losses = lost.flatMap((clause) => lostLines(clause, page));
  const gaps = coverage.gaps.flatMap((gap) => gapLines(gap, page));
  return [
    ...paragraph(page, '', page.paint.bold(path), 0),
    ...section(page, 'Passages perdus', losses),
    ...section(page, 'Ce qu’aucune clause ne couvre', gaps),
    '',
    rule(page),
    ...lostSum(clauses, lost, page),
    ...coverageSum(coverage, page),
  ];
}

function lostLines({ clause, statement, passages, lost }: LostClause, page: Page): readonly string[] {
  const which = lost.map((number) => {
    const words = counted(passages[number - 1]?.words ?? 0, 'mot');
    return passages.length === 1 ? words : `passage ${number} sur ${passages.length}, ${words}`;
  });
  return [
    ...paragraph(page, page.paint.red('✗'), `${page.paint.bold(clause)} (${which.join('\u202f; ')})`),
    ...paragraph(page, '', statement, 4),
  ];
}

function gapLines({ chapter, words, quotation }: Gap, page: Page): readonly string[] {
  const where = page.paint.bold(`Chapitre ${chapter}`);
  return paragraph(page, page.paint.yellow('•'), `${where}, ${counted(words, 'mot')}${nbsp}: ${quoted(quotation)}`);
}

function lostSum(clauses: readonly RestingClause[], lost: readonly LostClause[], page: Page): readonly string[] {
  const passages = clauses.flatMap((clause) => clause.passages).length;
  const resting = `${counted(passages, 'passage')} de ${counted(clauses.length, 'clause')}`;
  if (lost.length === 0) return paragraph(page, page.paint.green('✓'), `Rien n’est perdu${nbsp}: ${resting}.`);
  const losses = counted(lost.flatMap((clause) => clause.lost).length, 'passage perdu', 'passages perdus');
  return paragraph(page, page.paint.red('✗'), `${losses}, dans ${counted(lost.length, 'clause')}, sur ${resting}.`);
}

function coverageSum(coverage: Coverage, page: Page): readonly string[] {
  const { words, covered } = coverage;
  if (words === 0) return paragraph(page, page.paint.red('✗'), 'Aucun chapitre dans ce texte.');
  // Cut and not rounded: 100 % is said of nothing less.
  const percentage = decimal.format(Math.floor((covered * 1000) / words) / 10);
  const mark = enough(coverage) ? page.paint.green('✓') : page.paint.red('✗');
  const share = `${decimal.format(covered)} des ${counted(words, 'mot')} des chapitres sont couverts${nbsp}: ${percentage}${nbsp}%`;
  return paragraph(page, mark, `${share} (il en faut 90${nbsp}%).`);
}
