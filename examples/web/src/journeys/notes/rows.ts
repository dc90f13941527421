import type { MarksState, OwnExam } from '../../state/state.ts';
import { blankExam, regulationOf } from './regulations.ts';
import { insteadOfMark } from './standing.ts';

/** A row of the form: an exam, and its mark or what stands in its place. */
export interface Row extends OwnExam {
  readonly exam: string;
  readonly mark: string;
  readonly instead: '' | keyof typeof insteadOfMark;
}

/** The rows that a state makes. */
export function rowsOf({ regulation: id, marks, own }: MarksState): Row[] {
  const exams = regulationOf(id, own)?.exams ?? [];
  return exams.map(({ exam, title, domain, coefficient }, index) => {
    const text = marks[exam] ?? '';
    const instead = isInstead(text) ? text : '';
    const described = own[index] ?? { ...blankExam, title, domain, coefficient: written(coefficient) };
    return {
      ...(id === 'own' ? described : { title, domain, coefficient: written(coefficient) }),
      exam,
      instead,
      mark: instead === '' ? text : '',
    };
  });
}

/** The state that rows make; of one's own exams the names follow the order, so that marks move with their row. */
export function marksOf(before: MarksState, rows: readonly Row[]): MarksState {
  const isOwn = before.regulation === 'own';
  const marks = rows.map(({ exam, mark, instead }, index) => [isOwn ? `É${index + 1}` : exam, instead || mark.trim()]);
  return {
    ...before,
    marks: Object.fromEntries(marks.filter(([, text]) => text !== '')),
    own: isOwn ? rows.map(({ title, domain, coefficient }) => ({ title, domain, coefficient })) : before.own,
  };
}

function isInstead(text: string): text is keyof typeof insteadOfMark {
  return Object.hasOwn(insteadOfMark, text);
}

function written(coefficient: unknown): string {
  return coefficient === undefined ? '1' : String(coefficient).replace('.', ',');
}
