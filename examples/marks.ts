import type { Fraction, Regulation, Results } from 'candidat-bts';
import { formatAverage } from 'candidat-bts';
import type { Sentence } from 'candidat-bts/explain';
import { explainRegulation } from 'candidat-bts/explain';
import { fr } from 'candidat-bts/labels/fr';
import { sentenceLines, withSource } from './sentences.ts';
import type { Page } from './terminal.ts';
import { paragraph, section } from './terminal.ts';
import { nbsp } from './typography.ts';

/** A mark as a person writes it: « 9,5 », « 12 ». */
export function markInWords(mark: Fraction): string {
  return formatAverage(mark).replace(/,00$|(?<=,\d)0$/, '');
}

/** What a result says: the outcome first, then everything else. */
export function resultLines([outcome, ...others]: readonly Sentence[], page: Page): readonly string[] {
  return [
    ...paragraph(page, '→', page.paint.bold(outcome?.sentence ?? '')),
    ...others.flatMap((each) => paragraph(page, '·', withSource(each, page))),
  ];
}

/** The exams of a regulation with their coefficients, and the result known of each. */
export function markTable(regulation: Regulation, results: Results, page: Page): readonly string[] {
  return section(page, 'Notes du premier groupe', [
    ...regulation.exams.flatMap(({ exam, title, coefficient = 1 }) => {
      const result = results[exam];
      const mark = page.paint.bold(result === undefined ? 'pas encore connue' : withComma(String(result)));
      return paragraph(
        page,
        '·',
        `${exam} ${title} (coefficient${nbsp}${withComma(String(coefficient))})${nbsp}: ${mark}`,
      );
    }),
    ...doubtLines(regulation, page),
  ]);
}

/** Which exams of a regulation were not read in an official text: whatever is computed from them is to be verified. */
export function doubtLines(regulation: Regulation, page: Page): readonly string[] {
  return sentenceLines(explainRegulation(regulation, fr), page, '!');
}

/** « 9,5 » for a mark written 9.5. */
export function withComma(mark: string): string {
  return mark.replace('.', ',');
}

/** What every example on results ends with. */
export function disclaimer(page: Page): readonly string[] {
  const text = `Ce n’est pas un service officiel${nbsp}: le jury seul prononce le résultat.`;
  return ['', ...paragraph(page, '', page.paint.bold(text)), ''];
}
