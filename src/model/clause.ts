import type { NonEmpty } from './non-empty.ts';
import type { ReadingId } from './readings.ts';

/** Every clause of the rulebook, in the order of the text. */
export const clauseIds = [
  '1.window',
  '1.advice',
  '2.residence',
  '2.former',
  '2.employee',
  '2.distance',
  '2.preparation',
  '2.school',
  '2.apprenticeship',
  '2.continuing',
  '2.entry',
  '2.justification',
  '2.adapted-duration',
  '2.duration-waiver',
  '2.experience',
  '2.one-speciality',
  '2.student-engagement',
  '3.personal',
  '3.activation',
  '3.email',
  '3.reuse',
  '3.no-inheritance',
  '3.edit',
  '4.upload',
  '4.latest-version',
  '4.no-paper',
  '4.no-late',
  '4.cancelled',
  '4.acknowledgement',
  '4.disability',
  '4.adjustment-granted',
  '4.adjustment-new',
  '5.common.confirmation',
  '5.common.identity',
  '5.common.defence-day',
  '5.former.transcripts',
  '5.former.practice',
  '5.former.height-work',
  '5.distance.schooling',
  '5.distance.transcript',
  '5.distance.apprentice-contract',
  '5.distance.apprentice-employer',
  '5.distance.height-work',
  '5.continuing.activity',
  '5.continuing.repeat',
  '5.continuing.professionalisation-contract',
  '5.continuing.professionalisation-work',
  '5.continuing.internships',
  '5.continuing.advancement',
  '5.experience.work',
  '5.important.adapted',
  '5.important.positioning',
  '5.important.exemption',
  '5.separate',
  '5.birth-france',
  '5.birth-abroad',
  '5.civil-status',
  '6.compulsory',
  '6.optional',
  '7.kept-marks',
  '7.validity',
  '7.session-years',
  '7.threshold',
  '7.reform',
  '7.entry',
  '7.height-work',
  '7.height-waiver',
  '7.height-waiver.recognition',
  '7.height-waiver.medical',
  '8.average',
  '8.optional',
  '8.pass',
  '8.resit',
  '8.resit-exempt',
  '8.refused',
  '8.points',
  '8.orals',
  '8.duration',
  '8.mark',
  '8.best',
  '8.decision',
  '8.progressive',
  '9.change',
  '9.convocation',
  '9.calendar',
  '9.travel',
  '9.absence',
  '9.not-registration',
  // What no rule encodes, so that nothing of the source goes without a clause.
  'out.headings',
  'out.service',
  'out.addresses',
  'out.pedagogy',
  'out.legibility',
] as const;

/** The number of a clause in the rulebook: the section of the circular (`out`: left out), then a name. */
export type ClauseId = (typeof clauseIds)[number];

/** A clause of the source, in our own words. */
export interface Clause {
  readonly source: 'circular' | 'law';
  /** The section of the circular, or the article of law. */
  readonly section: string;
  readonly statement: Statement;
  /** The doubtful reading that bears on it; where several do, the one that is about this clause alone. */
  readonly reading?: ReadingId;
  /** Why no rule encodes it. */
  readonly leftOut?: Statement;
  /** What it rests on in the circular; absent where it rests on the law alone, or on what the circular does not say. */
  readonly passages?: NonEmpty<Passage>;
}

/** The clauses of a session, in the order of the text. */
export type Clauses = Readonly<Record<ClauseId, Clause>>;

/** A text in both languages. */
interface Statement {
  readonly fr: string;
  readonly en: string;
}

/**
 * A passage of the source, known by its fingerprint: its sentences are not ours to publish.
 *
 * The source is taken as words: Unicode form NFKC, without HTML tags, in lower case, each run of letters and digits one word.
 */
export interface Passage {
  /** How many words it has. */
  readonly words: number;
  /** SHA-256 of its words joined by single spaces, in hexadecimal. */
  readonly sha256: string;
}
