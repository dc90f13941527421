import type { NonEmpty } from '../kernel/non-empty.ts';
import type { ClauseId } from './clause.ts';
import type { FactName } from './facts.ts';

/** A piece a candidate may have to upload. */
export type Piece =
  | 'signed-confirmation'
  | 'identity-document'
  | 'defence-day-certificate'
  | 'transcripts'
  | 'practice-proof'
  | 'height-work-attestation'
  | 'schooling-certificates'
  | 'apprenticeship-contract'
  | 'employer-attestation'
  | 'activity-year-proof'
  | 'professionalisation-contract'
  | 'professionalisation-work-certificate'
  | 'internship-attestations'
  | 'advancement-work-certificates'
  | 'experience-work-certificates'
  | 'adapted-training-decision'
  | 'positioning-decision'
  | 'exemption-proof'
  | 'adjustment-notification'
  | 'disabled-worker-recognition'
  | 'height-work-medical-certificate';

/** The situation of a candidate in which a row of the table asks for its piece. */
export type Situation =
  | 'everyone'
  | 'french-of-defence-day-age'
  | 'former-candidate'
  | 'former-candidate-without-practice-exam'
  | 'former-candidate-working-at-height'
  | 'distance-learner-not-continuing'
  | 'distance-learner-repeating-with-kept-marks'
  | 'apprentice'
  | 'distance-learner-working-at-height'
  | 'continuing-new-to-the-speciality'
  | 'continuing-repeating-the-speciality'
  | 'continuing-under-professionalisation-contract'
  | 'continuing-first-training-or-retraining'
  | 'continuing-advancement'
  | 'relying-on-experience'
  | 'adapted-training'
  | 'positioned'
  | 'claiming-exemption'
  | 'adjustments-granted'
  | 'keeping-marks'
  | 'working-at-height'
  | 'height-work-waiver-asked';

/** A piece this candidate must, or may have to, upload. */
export interface RequiredPiece {
  readonly piece: Piece;
  readonly due: 'certainly' | 'perhaps';
  /** The grounds, in the order of the table: the sure ones if certainly due, else all that are not excluded. */
  readonly clauses: NonEmpty<ClauseId>;
  /** The absent facts that decide it; empty when certainly due. */
  readonly missing: readonly FactName[];
}

/** Something a candidate sent in. */
export interface Submission {
  /** What the file holds; more than one piece bundled in one file provides none. */
  readonly pieces: NonEmpty<Piece>;
  readonly at: Date;
  /** How it came; by upload unless said otherwise. */
  readonly by?: 'upload' | 'paper' | undefined;
  /** What was sent in the piece's place, where the circular refuses it by name. */
  readonly document?: 'recensement-attestation' | undefined;
  /** What the exams office said of it; pending unless said otherwise. */
  readonly review?: 'pending' | 'conforming' | 'rejected' | undefined;
}

/** Why a submission does not count. */
export type Rejection = 'late' | 'paper' | 'bundled' | 'refused-document' | 'stale-confirmation' | 'not-conforming';

/** Where a candidate's file stands. */
export type Standing = 'incomplete' | 'filed' | 'accepted' | 'cancelled' | 'to-check';

/** A part of the place of birth that registration asks for and that is still to be told. */
export type CivilStatusGap = 'birth-city' | 'birth-country' | 'birth-arrondissement';
