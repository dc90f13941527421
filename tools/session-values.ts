import { everyPart, valueAt } from '../src/authoring/session-parts.ts';
import type { Labels, Session } from '../src/index.ts';

/** The values of a session as a table, with their words; lists and readings are shown under their clauses. */
export function sessionValues(session: Session, languages: readonly Labels[]): string {
  const rows = everyPart().flatMap((part) => {
    const value = valueAt(session, part);
    if (part.startsWith('readings.') || (typeof value !== 'string' && typeof value !== 'number')) return [];
    return [`| ${languages.map((labels) => labels.session[part]).join(' · ')} | ${value} |`];
  });
  const departments = `| ${languages.map((labels) => labels.session.departments).join(' · ')} | ${session.departments.join(', ')} |`;
  return ['| Valeur · Value | |', '|---|---|', departments, ...rows].join('\n');
}

/** The table of pieces: which piece, when it is due, by which clause. */
export function pieceTable({ pieces }: Session, languages: readonly Labels[]): string {
  const rows = pieces.map(({ piece, when, clause }) => {
    const inAll = (words: (labels: Labels) => string): string => languages.map(words).join(' · ');
    return `| ${inAll((labels) => labels.pieces[piece].name)} | ${inAll((labels) => labels.situations[when])} | [${clause}](#${anchor(clause)}) |`;
  });
  return ['| Pièce · Piece | Pour qui · Who | |', '|---|---|---|', ...rows].join('\n');
}

/** The place of a heading in a page, as GitHub names it. */
function anchor(heading: string): string {
  return heading.replace(/\./g, '').toLowerCase();
}
