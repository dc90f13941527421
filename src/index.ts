// §1, §3, §4, §9: deadlines
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
export type { Progress } from './deadlines/progress.ts';
export type { Step } from './deadlines/steps.ts';
export { timeline } from './deadlines/timeline.ts';

// §2: who may register
export type { CandidateCategories } from './categories/candidate-categories.ts';
export { candidateCategories } from './categories/candidate-categories.ts';
export { eligibility } from './categories/eligibility.ts';
export { preparation } from './categories/preparation.ts';
export { residence } from './categories/residence.ts';
export { workExperience } from './categories/work-experience.ts';

// §4, §5: pieces
export { advancementWork } from './pieces/advancement-work.ts';
export { civilStatusGaps } from './pieces/civil-status-gaps.ts';
export type { CandidateFile, FileStanding } from './pieces/file-standing.ts';
export { fileStanding } from './pieces/file-standing.ts';
export { requiredPieces } from './pieces/required-pieces.ts';

// §6: languages
export { compulsoryLanguage } from './languages/compulsory-language.ts';

// §7: kept marks, work at height
export { benefitValidity } from './benefits/benefit-validity.ts';
export { heightWork } from './benefits/height-work.ts';

// §8: result and resit
export { doubtfulExams } from './resit/doubtful-exams.ts';
export { firstRound } from './resit/first-round.ts';
export { formatAverage } from './resit/format-average.ts';
export { marksNeeded } from './resit/marks-needed.ts';
export { resitDecision } from './resit/resit-decision.ts';
export { resitOrals } from './resit/resit-orals.ts';
export { resitTargets } from './resit/resit-targets.ts';

// The whole of registration
export type { Assessment } from './assess.ts';
export { assess } from './assess.ts';
export type { Contradiction } from './contradictions.ts';
export { contradictions } from './contradictions.ts';
export { notices } from './notices.ts';

// What if
export type { DecisiveReading } from './what-if/decisive-readings.ts';
export { decisiveReadings } from './what-if/decisive-readings.ts';
export { nextQuestions } from './what-if/next-questions.ts';
export { remedies } from './what-if/remedies.ts';

// Sessions
export { nice2026 } from './sessions/nice-2026.ts';
export { withReadings } from './sessions/with-readings.ts';

// Types, and the error of the contract
export { ContractError } from './contract/contract-error.ts';
export type { Fraction } from './exact/fraction.ts';
export type { Answer, Change, Needed, Reason } from './model/answer.ts';
export type { Benefit, BenefitValidity } from './model/benefit.ts';
export type { Clause, ClauseId, Clauses } from './model/clause.ts';
export type {
  Category,
  ContradictionId,
  DeadlineId,
  NoReason,
  NoticeId,
  OfficeReason,
  ReasonId,
  YesReason,
} from './model/codes.ts';
export type { DepartmentCode } from './model/department.ts';
export { isDepartment } from './model/department.ts';
export type {
  Bounds,
  Confidence,
  DoubtfulExam,
  Exam,
  FirstRound,
  Mark,
  MarksNeeded,
  Outcome,
  Regulation,
  ResitDecision,
  ResitOral,
  ResitTarget,
  Result,
  Results,
} from './model/exam.ts';
export type { BirthPlace, CandidateFacts, EmploymentSpell, FactName } from './model/facts.ts';
export type { Labels } from './model/labels.ts';
export type { NonEmpty } from './model/non-empty.ts';
export type {
  CivilStatusGap,
  Piece,
  Rejection,
  RequiredPiece,
  Situation,
  Standing,
  Submission,
} from './model/piece.ts';
export type { ReadingId, Readings } from './model/readings.ts';
export type { PieceRow, Session } from './model/session.ts';
export type { CalendarDay } from './time/calendar-day.ts';
export type { Instant } from './time/instant.ts';
export type { LocalDateTime } from './time/local-time.ts';
