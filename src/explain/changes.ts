import type { ClauseId } from '../model/clause.ts';
import type { Labels } from '../model/labels.ts';
import type { Piece } from '../model/piece.ts';
import type { ReadingId } from '../model/session.ts';
import type { PlacedRow, SessionChange, SessionPart, SessionValue } from '../model/session-change.ts';
import type { NaturalPart } from '../sessions/session-parts.ts';
import { partNatures } from '../sessions/session-parts.ts';
import { dayInWords, momentInWords } from './moments.ts';
import type { Told } from './told.ts';
import { told } from './told.ts';
import { enumerated, filled } from './wording.ts';

/** What changed from one session to another, on the clause whose value it is. */
export function toldChange({ part, before, after }: SessionChange, labels: Labels): Told {
  const { templates, session } = labels;
  const template = before === null ? templates.added : after === null ? templates.removed : templates.changed;
  const words = { part: session[part], before: inWords(part, before, labels), after: inWords(part, after, labels) };
  const clauses = [before, after].flatMap((value) => (isRow(value) ? [value.clause] : []));
  return told(filled(template, words), clauses.length > 0 ? [...new Set(clauses)] : clausesOfPart(part));
}

function inWords(part: SessionPart, value: SessionValue, labels: Labels): string {
  if (value === null) return '';
  if (typeof value === 'object') {
    if (isRow(value)) return `${labels.pieces[value.piece].name} (${labels.situations[value.when]})`;
    if ('atLeast' in value) return filled(labels.templates['hours-for-years'], { ...value });
    return enumerated(
      value.map((key) => pieceNamed(key, labels)),
      labels,
    );
  }
  const text = String(value);
  // as: the one part without a nature is a list, told above.
  const nature = partNatures[part as NaturalPart];
  if (nature === 'day') return dayInWords(text, labels);
  // A clock time is told as it is written: in a zone without offset, it is itself.
  if (nature === 'clock-time') return momentInWords(`${text}Z`, { zone: 'UTC' }, labels);
  return nature === 'reading' ? readingInWords(part, text, labels) : text;
}

function readingInWords(part: SessionPart, value: string, { readings }: Labels): string {
  // as: the part of a reading is named after it.
  const { values } = readings[part.replace('readings.', '') as ReadingId];
  const words: Readonly<Record<string, string>> = values;
  return (words[value] ?? value).replace(/\.$/, '');
}

/** The piece of a row that is known by its key: `5.common.identity/identity-document`, and `#2` where it stands twice. */
function pieceNamed(key: string, { pieces }: Labels): string {
  // as: what stands behind the clause is the piece.
  const piece = key.replace(/^.*\/|#\d+$/g, '') as Piece;
  return pieces[piece].name;
}

function isRow(value: SessionValue): value is PlacedRow {
  return typeof value === 'object' && value !== null && 'piece' in value;
}

/** The clause that holds a value; none for what names the session as a whole. */
function clausesOfPart(part: SessionPart): readonly ClauseId[] {
  const found = clausesOfParts.find(([start]) => part.startsWith(start));
  return found === undefined ? [] : [found[1]];
}

const clausesOfParts: readonly (readonly [start: string, clause: ClauseId])[] = [
  ['departments', '2.residence'],
  ['registration.', '1.window'],
  ['readings.window-close', '1.window'],
  ['uploads.', '4.upload'],
  ['readings.upload-day', '4.upload'],
  ['activationHours', '3.activation'],
  ['convocationDays', '9.convocation'],
  ['examSeason.', '9.calendar'],
  ['agesCountedOn', '5.common.defence-day'],
  ['defenceDayAges.', '5.common.defence-day'],
  ['readings.defence-day-age', '5.common.defence-day'],
  ['training.schoolYears', '2.school'],
  ['training.hours', '2.apprenticeship'],
  ['experience.', '2.experience'],
  ['readings.experience-level', '2.experience'],
  ['readings.repeat-justifies', '2.justification'],
  ['readings.adapted-duration', '2.adapted-duration'],
  ['advancement.', '5.continuing.advancement'],
  ['readings.apprentice-row', '5.distance.apprentice-contract'],
  ['readings.continuing-activity', '5.continuing.activity'],
  ['readings.height-work-scope', '7.height-work'],
  ['benefits.years', '7.validity'],
  ['benefits.from', '7.threshold'],
  ['result.pass', '8.pass'],
  ['result.orals', '8.orals'],
  ['result.', '8.resit'],
  ['orals.', '8.duration'],
];
