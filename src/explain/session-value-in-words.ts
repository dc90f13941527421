import { ContractError } from '../contract/contract-error.ts';
import type { Piece } from '../model/piece.ts';
import type { ReadingId } from '../model/readings.ts';
import type { PlacedRow, SessionPart, SessionValue } from '../model/session-change.ts';
import { isCalendarDay } from '../time/calendar-day.ts';
import { isLocalDateTime } from '../time/local-time.ts';
import { amountInWords } from './amounts.ts';
import { conjunctions, localeOf } from './formatters.ts';
import { dayWords, momentWords } from './moments.ts';
import type { Wording } from './phrase.ts';
import { filled, phrase, phraseBelow } from './phrase.ts';

/** The parts of the labels that the values of a session are worded with. */
export type SessionWords = 'locale' | 'templates' | 'clock' | 'pieces' | 'situations' | 'readings' | 'measures';

type Words = Wording<SessionWords>;

/** What stands at a place of a session: a day and a clock time in full, a row by its piece; nothing where there is nothing. */
export function sessionValueInWords(wording: Words, part: SessionPart, value: SessionValue, argument: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', localeOf(wording) === 'fr-FR' ? ',' : '.');
  if (typeof value === 'string') return textInWords(wording, part, value, argument);
  if (isList(value)) {
    const names = value.map((key, index) => pieceNamed(wording, key, `${argument}[${index}]`));
    return conjunctions(wording).format(names);
  }
  if (isRow(value)) {
    const piece = phrase(wording, 'pieces', value.piece, `${argument}.piece`, 'name');
    return `${piece} (${phrase(wording, 'situations', value.when, `${argument}.when`)})`;
  }
  if (typeof value === 'object' && 'atLeast' in value) {
    return filled(wording, 'templates', 'hours-for-length', {
      hours: amountInWords(wording, 'hours', value.atLeast, `${argument}.atLeast`),
      length: amountInWords(wording, 'months', value.contractMonths, `${argument}.contractMonths`),
    });
  }
  throw new ContractError(wording.rule, argument, 'a value of a session, or null', value);
}

/** Whether a value of a session is a row of the table of pieces. */
export function isRow(value: SessionValue | undefined): value is PlacedRow {
  return typeof value === 'object' && value !== null && 'piece' in value;
}

type ReadingPart = `readings.${ReadingId}`;

/** Whether a part of a session is one of its readings. */
export function isReading(part: SessionPart): part is ReadingPart {
  return part.startsWith('readings.');
}

/** The reading that a part of a session is named after. */
export function readingIn(part: ReadingPart): ReadingId {
  return part.slice('readings.'.length) as ReadingId; // as: that is what follows.
}

function textInWords(wording: Words, part: SessionPart, text: string, argument: string): string {
  if (isCalendarDay(text)) return dayWords(wording, text, argument);
  // A clock time is worded as it is written: in a zone without offset, it is itself.
  if (isLocalDateTime(text)) return momentWords(wording, `${text}Z`, 'UTC', argument);
  if (!isReading(part)) return text;
  return phraseBelow(wording, 'readings', [readingIn(part), argument], [text, argument], 'values').replace(/\.$/, '');
}

/** The piece of a row that is known by its key: `5.common.identity/identity-document`, and `#2` where it stands twice. */
function pieceNamed(wording: Words, key: string, argument: string): string {
  if (typeof key !== 'string') throw new ContractError(wording.rule, argument, 'the key of a row', key);
  // as: what stands behind the clause is the piece.
  return phrase(wording, 'pieces', key.replace(/^.*\/|#\d+$/g, '') as Piece, argument, 'name');
}

/** Array.isArray, which forgets that a list may be readonly. */
function isList(value: SessionValue): value is readonly string[] {
  return Array.isArray(value);
}
