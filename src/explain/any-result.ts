import type { Assessment } from '../assess.ts';
import type { CandidateCategories } from '../categories/candidate-categories.ts';
import type { AccountActivation } from '../deadlines/account-activation.ts';
import type { AccountToUse } from '../deadlines/account-to-use.ts';
import type { Convocation } from '../deadlines/convocation.ts';
import type { Deadline } from '../deadlines/deadlines.ts';
import type { RegistrationPhase } from '../deadlines/registration-phase.ts';
import type { UploadPhase } from '../deadlines/upload-phase.ts';
import { requireObject } from '../given/require-shape.ts';
import { ContractError } from '../kernel/contract-error.ts';
import type { Answer } from '../model/answer.ts';
import type { BenefitValidity } from '../model/benefit.ts';
import type { FirstRound, ResitDecision, ResitOral, ResitTarget } from '../model/exam.ts';
import type { FactName } from '../model/facts.ts';
import type { RequiredPiece } from '../model/piece.ts';
import type { SessionChange } from '../model/session-change.ts';
import type { FileStanding } from '../pieces/file-standing.ts';
import { toldAnswer, toldBecause, toldCategories, toldMissing, toldValidity } from './answers.ts';
import { toldChange } from './changes.ts';
import type { TellingCode } from './codes.ts';
import { toldCode, toldRemedy } from './codes.ts';
import { toldAccount, toldActivation, toldConvocation, toldDeadline, toldRegistration, toldUpload } from './dates.ts';
import { toldPiece, toldStanding } from './pieces.ts';
import { toldDecision, toldFirstRound, toldOral, toldTarget } from './results.ts';
import type { Telling, Told } from './told.ts';

/** What `explain` puts into words: a result of any rule, or a list of results or of codes. */
export type Explainable = OneResult | readonly Listed[];

type OneResult =
  | Answer
  | AccountActivation
  | AccountToUse
  | Assessment
  | BenefitValidity
  | CandidateCategories
  | Convocation
  | FileStanding
  | FirstRound
  | RegistrationPhase
  | ResitDecision
  | UploadPhase;

type Listed = TellingCode | readonly FactName[] | Deadline | RequiredPiece | ResitOral | ResitTarget | SessionChange;

/** The sentences of a result, as its own kind tells them; what tells kinds apart is a key that no other kind has. */
export function toldAnyResult(result: Explainable, telling: Telling): readonly Told[] {
  if (isList(result)) return result.map((item) => toldListed(item, telling));
  requireObject('explain', 'result', result);
  if ('answer' in result) return toldAnswer(result, telling);
  if ('eligibility' in result) return toldAssessment(result, telling);
  if ('convocation' in result) return toldConvocation(result, telling);
  if ('validity' in result) return toldValidity(result, telling);
  if ('certain' in result) return toldCategories(result, telling);
  if ('standing' in result) return toldStanding(result, telling);
  if ('kept' in result) return toldDecision(result, telling);
  if ('outcome' in result) return toldFirstRound(result, telling);
  if ('account' in result) return 'until' in result ? toldActivation(result, telling) : toldAccount(result, telling);
  if ('phase' in result) return 'until' in result ? toldUpload(result, telling) : toldRegistration(result, telling);
  throw new ContractError('explain', 'result', 'a result of the library', result);
}

function toldListed(item: Listed, telling: Telling): Told {
  if (typeof item === 'string') return toldCode(item, telling);
  if (isList(item)) return toldRemedy(item, telling);
  requireObject('explain', 'result', item);
  if ('deadline' in item) return toldDeadline(item, telling);
  if ('piece' in item) return toldPiece(item, telling);
  if ('preparation' in item) return toldOral(item, telling);
  if ('path' in item) return toldChange(item, telling.labels);
  if ('evenly' in item) return toldTarget(item, telling);
  throw new ContractError('explain', 'result', 'a result of the library', item);
}

function toldAssessment(assessment: Assessment, telling: Telling): readonly Told[] {
  const { registration, upload, account, categories, eligibility, pieces, deadlines, language, notices } = assessment;
  const { labels } = telling;
  return [
    ...toldRegistration(registration, telling),
    ...toldUpload(upload, telling),
    ...toldAccount(account, telling),
    ...toldCategories(categories, telling),
    ...toldBecause(labels.eligibility[eligibility.answer], eligibility.because, telling),
    ...toldMissing(eligibility, telling),
    ...toldBecause(labels.language[language.answer], language.because, telling),
    ...toldMissing(language, telling),
    ...[...pieces, ...deadlines, ...notices].map((item) => toldListed(item, telling)),
  ];
}

/** Array.isArray, which forgets that a list may be readonly. */
function isList<List extends readonly unknown[]>(value: List | object | string): value is List {
  return Array.isArray(value);
}
