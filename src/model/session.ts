import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { LocalDateTime } from '../kernel/local-time.ts';
import type { NonEmpty } from '../kernel/non-empty.ts';
import type { ClauseId } from './clause.ts';
import type { Piece, Situation } from './piece.ts';

/** The values one session of the exam fixes: dates, thresholds, the table of pieces, and how doubtful wording is read. */
export interface Session {
  /** Such as `'nice-2026'`. */
  readonly id: string;
  readonly year: number;
  /** IANA name of the zone in which the session's clock times are meant. */
  readonly zone: string;
  /** The departments whose inhabitants register here. */
  readonly departments: NonEmpty<string>;
  readonly registration: { readonly opens: LocalDateTime; readonly closes: LocalDateTime };
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
    readonly hours: readonly { readonly contractYears: number; readonly atLeast: number }[];
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

/** A row of the table of pieces: what is asked, of whom, and by which clause. */
export interface PieceRow {
  readonly piece: Piece;
  readonly when: Situation;
  readonly clause: ClauseId;
}

/** How each doubtful wording is read. */
export interface Readings {
  /** Whether the closing time itself is still inside the registration window. */
  readonly 'window-close': 'inclusive' | 'exclusive';
  /** Whether the upload's day is itself in time, or its eve the last day. */
  readonly 'upload-day': 'inclusive' | 'eve';
  /** Up to which birthday the defence-day certificate is asked: the circular's age, or the statute's. */
  readonly 'defence-day-age': 'inclusive' | 'statute';
  /** The level of post that counts as experience. */
  readonly 'experience-level': 'technician' | 'higher-technician';
  /** Whether an earlier attempt at the same speciality is a justification. */
  readonly 'repeat-justifies': 'yes' | 'no';
  /** Whether a decision on the training replaces its durations. */
  readonly 'adapted-duration': 'yes' | 'no';
  /** Of whom the apprentices' two pieces are asked. */
  readonly 'apprentice-row': 'apprentices' | 'distance-learners';
  /** Whether the proof of a year's activity is asked of those whose preparation holds. */
  readonly 'continuing-activity': 'literal' | 'prepared-exempt';
  /** Whether the R408 attestation is asked in every category or in two rows of the table only. */
  readonly 'height-work-scope': 'everyone' | 'rows';
}

/** The name of a doubtful reading. */
export type ReadingId = keyof Readings;
