import type { ClauseId } from '../model/clause.ts';

/** The clauses that rest on the law alone, with their articles of the Code de l’éducation. */
export const lawClauses: Readonly<Partial<Record<ClauseId, readonly string[]>>> = {
  '2.adapted-duration': ['D643-7', 'D643-10', 'D643-11', 'D643-12'],
  '2.duration-waiver': ['D643-16'],
  '2.one-speciality': ['D643-29'],
  '2.student-engagement': ['D643-15-1'],
  '7.threshold': ['D643-15', 'D643-23'],
  '8.average': ['D643-22'],
  '8.optional': ['D643-22'],
  '8.pass': ['D643-22'],
  '8.resit-exempt': ['D643-22'],
  '8.points': ['D643-22'],
  '8.progressive': ['D643-14'],
};

/** The clauses that stand in another section of the circular than the one in their number: its table of pieces dates kept marks. */
export const movedClauses: Readonly<Partial<Record<ClauseId, string>>> = {
  '7.validity': '§5',
  '7.session-years': '§5',
  '7.reform': '§5',
};
