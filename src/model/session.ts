import type { CalendarDay } from '../time/calendar-day.ts';
import type { LocalDateTime } from '../time/local-time.ts';
import type { ClauseId } from './clause.ts';
import type { DepartmentCode } from './department.ts';
import type { NonEmpty } from './non-empty.ts';
import type { Piece, Situation } from './piece.ts';
import type { Readings } from './readings.ts';

/** The values one session of the exam fixes: dates, thresholds, the table of pieces, and how doubtful wording is read. */
export interface Session {
  /** Such as `'nice-2026'`. */
  readonly id: string;
  readonly year: number;
  /** IANA name of the zone in which the session's clock times are meant. */
  readonly zone: string;
  /** The departments whose inhabitants register here. */
  readonly departments: NonEmpty<DepartmentCode>;
  /** A day without an hour is inside as a whole. */
  readonly registration: { readonly opens: LocalDateTime | CalendarDay; readonly closes: LocalDateTime | CalendarDay };
  /** `closes` is an hour of the last day ('HH:mm'), where the academy names one. */
  readonly uploads: { readonly lastDay: CalendarDay; readonly closes?: string };
  /** How long the account's activation link lives, in elapsed hours. */
  readonly activationHours: number;
  /** How many calendar days before an exam its convocation is there at the latest. */
  readonly convocationDays: number;
  readonly examSeason: { readonly from: CalendarDay; readonly to: CalendarDay };
  /** The day on which the candidate's age is counted. */
  readonly agesCountedOn: CalendarDay;
  /** Ages concerned by the defence day, both included; by the statute, below `statuteBelow`. */
  readonly defenceDayAges: { readonly from: number; readonly to: number; readonly statuteBelow: number };
  /** Least years of schooling, and least hours of training centre per length of contract. */
  readonly training: {
    readonly schoolYears: number;
    readonly hours: readonly { readonly contractMonths: number; readonly atLeast: number }[];
    /** The lengths, both included, for which the hours of one length (`ofMonths`) apply in proportion. */
    readonly proRata: { readonly from: number; readonly to: number; readonly ofMonths: number };
  };
  readonly experience: { readonly months: number };
  readonly advancement: {
    readonly full: { readonly months: number; readonly withinYears: number };
    readonly part: { readonly months: number; readonly withinYears: number };
  };
  /** How many years a kept mark lives, and the least mark that is kept. */
  readonly benefits: { readonly years: number; readonly from: number };
  readonly result: {
    readonly pass: number;
    readonly resitFrom: number;
    readonly professionalFrom: number;
    readonly orals: number;
  };
  /** Minutes of the resit orals. */
  readonly orals: {
    readonly usual: { readonly preparation: number; readonly oral: number };
    readonly language: { readonly preparation: number; readonly oral: number };
  };
  /** The table of pieces, in the order of the text. */
  readonly pieces: readonly PieceRow[];
  readonly readings: Readings;
}

/** A row of the table of pieces: the piece, the situation in which it is due, and the clause. */
export interface PieceRow {
  readonly piece: Piece;
  readonly when: Situation;
  readonly clause: ClauseId;
}
