import * as authoring from '../../src/authoring/index.ts';
import type { CandidateFacts } from '../../src/index.ts';
import * as root from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';

/** The public functions of the root and of the entry point for authors. */
const library = { ...root, ...authoring };

/** A function of the library with arguments that it accepts, by name. */
export interface Call {
  // as any caller in plain JavaScript: every argument may be anything.
  readonly rule: (...passed: never[]) => unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

const at = new Date('2025-11-05T10:00:00+01:00');
const session = nice2026;
const facts: CandidateFacts = {
  department: '06',
  previousOutcome: 'refused',
  workStatus: 'employee',
  workMonths: 8,
  basis: 'preparation',
  route: 'apprenticeship',
  contractMonths: 18,
  experienceMonths: 9,
  french: true,
  bornOn: '2003-04-05',
  birthPlace: { country: 'FR', city: 'Nice' },
};
const regulation = sioSisr;
const results = { E1: 8, E2: 9, E3: 8, E4: 8.5, E5: 10, E6: 10.5, E7: 10.5 };
const ofFacts = { facts, session };
const ofMarks = { regulation, results, session };
const file = { submissions: [{ pieces: ['transcripts'], at }], lastModifiedAt: at };
const account = { mailSentAt: at, activatedAt: at };
const progress = { accountMailSentAt: at, accountActivatedAt: at, registeredAt: at, file, examOn: '2026-05-18' };
const employment = [{ from: '2025-11-18', to: '2026-05-17', time: 'full' }];

/** Every public function, called as it may be. */
export const everyRule: Readonly<Record<RuleName, Call>> = {
  accountActivation: { rule: library.accountActivation, args: { account, at, session } },
  accountToUse: { rule: library.accountToUse, args: ofFacts },
  advancementWork: { rule: library.advancementWork, args: { employment, examOn: '2026-05-18', session } },
  assess: { rule: library.assess, args: { facts, at, session } },
  benefitValidity: {
    rule: library.benefitValidity,
    args: { benefit: { mark: 12, obtainedOn: '2021-05-18' }, session, examOn: '2026-05-18' },
  },
  candidateCategories: { rule: library.candidateCategories, args: ofFacts },
  civilStatusGaps: { rule: library.civilStatusGaps, args: { facts } },
  compulsoryLanguage: { rule: library.compulsoryLanguage, args: ofFacts },
  contradictions: { rule: library.contradictions, args: ofFacts },
  convocation: { rule: library.convocation, args: { examOn: '2026-05-18', at, session, round: 'first' } },
  deadlines: { rule: library.deadlines, args: ofFacts },
  decisiveReadings: { rule: library.decisiveReadings, args: { facts, at, session } },
  diffSessions: {
    rule: library.diffSessions,
    args: { before: session, after: { ...session, departments: ['06'], training: { ...session.training, hours: [] } } },
  },
  doubtfulExams: { rule: library.doubtfulExams, args: { regulation } },
  eligibility: { rule: library.eligibility, args: ofFacts },
  fileStanding: { rule: library.fileStanding, args: { file, facts, at, session } },
  firstRound: { rule: library.firstRound, args: ofMarks },
  formatAverage: {
    rule: library.formatAverage,
    args: { average: { numerator: 19, denominator: 2 }, locale: 'fr', digits: 2 },
  },
  heightWork: { rule: library.heightWork, args: { facts, provided: [], session } },
  isDepartment: { rule: library.isDepartment, args: { text: '06' } },
  marksNeeded: { rule: library.marksNeeded, args: { ...ofMarks, results: { E1: 9, E2: 8 }, step: 0.5 } },
  nextQuestions: { rule: library.nextQuestions, args: ofFacts },
  notices: { rule: library.notices, args: { facts, at, session } },
  preparation: { rule: library.preparation, args: ofFacts },
  registrationPhase: { rule: library.registrationPhase, args: { at, session } },
  regulationFaults: { rule: library.regulationFaults, args: { regulation } },
  remedies: {
    rule: library.remedies,
    args: {
      facts: { ...facts, route: 'none', basis: 'experience', jobLevel: 'technician', jobRelated: true },
      session,
    },
  },
  requiredPieces: { rule: library.requiredPieces, args: ofFacts },
  residence: { rule: library.residence, args: ofFacts },
  resitDecision: {
    rule: library.resitDecision,
    args: { regulation, results, orals: { E3: 13, E2: 'absent' }, session },
  },
  resitOrals: { rule: library.resitOrals, args: ofMarks },
  resitTargets: { rule: library.resitTargets, args: { ...ofMarks, step: 0.5 } },
  sessionFaults: { rule: library.sessionFaults, args: { session } },
  timeline: { rule: library.timeline, args: { progress, facts, at, session } },
  uploadPhase: { rule: library.uploadPhase, args: { at, session } },
  withReadings: { rule: library.withReadings, args: { session, readings: {} } },
  workExperience: { rule: library.workExperience, args: ofFacts },
};

export type RuleName = {
  [Name in keyof typeof library]: (typeof library)[Name] extends (...passed: never[]) => unknown ? Name : never;
}[keyof typeof library];

/** The result of a call, with other arguments in the place of some. */
export function resultOf({ rule, args }: Call, others: Readonly<Record<string, unknown>> = {}): unknown {
  // as: what a caller in plain JavaScript may pass.
  return rule(...(Object.values({ ...args, ...others }) as never[]));
}
