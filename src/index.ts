// The whole
export type { Assessment } from './assess.ts';
export { assess } from './assess.ts';
// §7: what past exams left
export { benefitValidity } from './benefits/benefit-validity.ts';
export { heightWork } from './benefits/height-work.ts';
// §2: categories
export type { CandidateCategories } from './categories/candidate-categories.ts';
export { candidateCategories } from './categories/candidate-categories.ts';
export { eligibility } from './categories/eligibility.ts';
export { preparation } from './categories/preparation.ts';
export { residence } from './categories/residence.ts';
export { workExperience } from './categories/work-experience.ts';
// §1, §3, §4: deadlines
export type { AccountActivation } from './deadlines/account-activation.ts';
export { accountActivation } from './deadlines/account-activation.ts';
export type { AccountToUse } from './deadlines/account-to-use.ts';
export { accountToUse } from './deadlines/account-to-use.ts';
export type { Convocation } from './deadlines/convocation.ts';
export { convocation } from './deadlines/convocation.ts';
export type { Deadline } from './deadlines/deadlines.ts';
export { deadlines } from './deadlines/deadlines.ts';
export type { RegistrationPhase } from './deadlines/registration-phase.ts';
export { registrationPhase } from './deadlines/registration-phase.ts';
export type { UploadPhase } from './deadlines/upload-phase.ts';
export { uploadPhase } from './deadlines/upload-phase.ts';
// Words
export type { CitingCode } from './explain/clause-of.ts';
export { clauseOf } from './explain/clause-of.ts';
export type { Explainable, Explanation } from './explain/explain.ts';
export { explain } from './explain/explain.ts';
export type { ClockWords } from './explain/moments.ts';
export { dayInWords, momentInWords } from './explain/moments.ts';
// Types
export type { CalendarDay } from './kernel/calendar-day.ts';
export { ContractError } from './kernel/contract-error.ts';
export type { Fraction } from './kernel/fraction.ts';
export type { Instant, LocalDateTime } from './kernel/local-time.ts';
export type { NonEmpty } from './kernel/non-empty.ts';
// §6: languages
export { compulsoryLanguage } from './languages/compulsory-language.ts';
export type { Answer } from './model/answer.ts';
export type { Benefit, BenefitValidity } from './model/benefit.ts';
export type { Clause, ClauseId, Clauses, Passage, Statement } from './model/clause.ts';
export type { Category, DeadlineId, NoticeId, ReasonId } from './model/codes.ts';
export type {
  Bounds,
  Confidence,
  Exam,
  FirstRound,
  Mark,
  Outcome,
  Regulation,
  ResitDecision,
  ResitOral,
  ResitTarget,
  Result,
  Results,
} from './model/exam.ts';
export type { BirthPlace, CandidateFacts, EmploymentSpell, FactName } from './model/facts.ts';
export type { FactLabel, Labels, PieceLabel, TemplateId } from './model/labels.ts';
export type {
  CivilStatusGap,
  Piece,
  Rejection,
  RequiredPiece,
  Situation,
  Standing,
  Submission,
} from './model/piece.ts';
export type { SchemaIssueCode } from './model/schema-issue.ts';
export type { PieceRow, ReadingId, Readings, Session } from './model/session.ts';
export type { PlacedRow, SessionChange, SessionPart, SessionValue } from './model/session-change.ts';
export { notices } from './notices.ts';
// §5: pieces
export { advancementWork } from './pieces/advancement-work.ts';
export { civilStatusGaps } from './pieces/civil-status-gaps.ts';
export type { CandidateFile, FileStanding } from './pieces/file-standing.ts';
export { fileStanding } from './pieces/file-standing.ts';
export { requiredPieces } from './pieces/required-pieces.ts';
// Regulations
export { regulationFaults } from './regulations/regulation-faults.ts';
// §8: result and resit
export { firstRound } from './resit/first-round.ts';
export { formatAverage } from './resit/format-average.ts';
export { resitDecision } from './resit/resit-decision.ts';
export { resitOrals } from './resit/resit-orals.ts';
export { resitTargets } from './resit/resit-targets.ts';
// Sessions
export { diffSessions } from './sessions/diff-sessions.ts';
export { nice2026 } from './sessions/nice-2026.ts';
export { sessionFaults } from './sessions/session-faults.ts';
export { withReadings } from './sessions/with-readings.ts';
// What if
export { decisiveReadings } from './what-if/decisive-readings.ts';
export { nextQuestions } from './what-if/next-questions.ts';
export { remedies } from './what-if/remedies.ts';
