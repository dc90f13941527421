import type { PieceRow, Session } from './session.ts';

/** A session without its lists, which change member by member. */
type Plain = Omit<Session, 'departments' | 'training' | 'pieces'> & {
  readonly training: Omit<Session['training'], 'hours'>;
};

/** The names of the values in a tree, with dots: `'registration.opens'`. */
type Dotted<Tree> = {
  [Key in keyof Tree & string]-?: NonNullable<Tree[Key]> extends string | number ? Key : `${Key}.${Dotted<Tree[Key]>}`;
}[keyof Tree & string];

/** A value of a session that stands alone; drawn from the type, so that a new one is asked for wherever they are listed. */
type SessionValuePart = Dotted<Plain>;

/** What can change from one session to another. */
export type SessionPart = SessionValuePart | 'departments' | 'training.hours' | 'pieces' | 'pieces.order';

/** A row of the table of pieces with its place: the key of the row above it, `null` for the first. */
export interface PlacedRow extends PieceRow {
  readonly follows: string | null;
}

/** What stood, or stands, at a place of a session; `null` where there is nothing. */
export type SessionValue =
  | string
  | number
  | readonly string[]
  | Session['training']['hours'][number]
  | PlacedRow
  | null;

/** One difference between two sessions. */
export interface SessionChange {
  /** What kind of change it is; `labels.session` has the words. */
  readonly part: SessionPart;
  /** Where: the part, then the member of a list (`'departments.83'`, `'training.hours.24'`, `'pieces.5.experience.work/…'`). */
  readonly path: string;
  readonly before: SessionValue;
  readonly after: SessionValue;
}
