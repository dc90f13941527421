import type { ClauseId } from './clause.ts';
import type { FactName } from './facts.ts';
import type { NonEmpty } from './non-empty.ts';

/** Every piece that can be asked for, in the order in which the table first asks for it. */
export const pieces = [
  'signed-confirmation',
  'identity-document',
  'defence-day-certificate',
  'transcripts',
  'practice-proof',
  'height-work-attestation',
  'schooling-certificates',
  'apprenticeship-contract',
  'employer-attestation',
  'activity-year-proof',
  'professionalisation-contract',
  'professionalisation-work-certificate',
  'internship-attestations',
  'advancement-work-certificates',
  'experience-work-certificates',
  'adapted-training-decision',
  'positioning-decision',
  'exemption-proof',
  'adjustment-notification',
  'disabled-worker-recognition',
  'height-work-medical-certificate',
] as const;
/** A piece a candidate may have to upload. */
export type Piece = (typeof pieces)[number];

/** Every situation in which a row of the table can ask for its piece, in the order of the text. */
export const situations = [
  'everyone',
  'french-of-defence-day-age',
  'former-candidate',
  'former-candidate-without-practice-exam',
  'former-candidate-working-at-height',
  'distance-learner-not-continuing',
  'distance-learner-repeating-with-kept-marks',
  'apprentice',
  'distance-learner-working-at-height',
  'continuing-new-to-the-speciality',
  'continuing-repeating-the-speciality',
  'continuing-under-professionalisation-contract',
  'continuing-first-training-or-retraining',
  'continuing-advancement',
  'relying-on-experience',
  'adapted-training',
  'positioned',
  'claiming-exemption',
  'adjustments-granted',
  'keeping-marks',
  'working-at-height',
  'height-work-waiver-asked',
] as const;
/** The situation of a candidate in which a row of the table asks for its piece. */
export type Situation = (typeof situations)[number];

/** A piece this candidate must, or may have to, upload. */
export interface RequiredPiece {
  readonly piece: Piece;
  readonly due: 'certainly' | 'perhaps';
  /** The grounds, in the order of the table: the sure ones if certainly due, else all that are not excluded. */
  readonly clauses: NonEmpty<ClauseId>;
  /** The absent facts that decide it; empty when certainly due. */
  readonly missing: readonly FactName[];
}

/** How a submission can come. */
export const channels = ['upload', 'paper', 'post'] as const;
/** What can be sent in place of a defence-day certificate: the first is refused, of the others only the office can tell. */
export const documents = ['recensement-attestation', 'exemption-attestation', 'provisional-attestation'] as const;
/** What the exams office can have found. */
export const reviews = ['pending', 'conforming', 'rejected'] as const;

/** Something a candidate sent in. */
export interface Submission {
  /** What the file holds; more than one piece bundled in one file provides none. */
  readonly pieces: NonEmpty<Piece>;
  readonly at: Date;
  /** How it came; by upload unless said otherwise. */
  readonly by?: (typeof channels)[number] | undefined;
  /** What was sent in the piece's place, where the circular refuses it by name. */
  readonly document?: (typeof documents)[number] | undefined;
  /** What the exams office said of it; pending unless said otherwise. */
  readonly review?: (typeof reviews)[number] | undefined;
}

/** Why a submission does not count. */
export type Rejection = 'late' | 'paper' | 'bundled' | 'refused-document' | 'stale-confirmation' | 'not-conforming';

/** Where a candidate's file stands. */
export type Standing = 'incomplete' | 'filed' | 'accepted' | 'cancelled' | 'to-check';

/** A part of the place of birth that registration asks for and that is still missing. */
export type CivilStatusGap = 'birth-city' | 'birth-country' | 'birth-arrondissement';
