import type { CandidateFacts } from '../../src/index.ts';
import * as library from '../../src/index.ts';
import { nice2026 } from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { nice2026Clauses } from '../../src/sessions/nice-2026-clauses.ts';

/** A function of the library with arguments that it takes, by name. */
export interface Call {
  // as any caller in plain JavaScript: every argument may be anything.
  readonly rule: (...given: never[]) => unknown;
  readonly given: Readonly<Record<string, unknown>>;
}

const at = new Date('2025-11-05T10:00:00+01:00');
const session = nice2026;
const facts: CandidateFacts = {
  department: '06',
  previousOutcome: 'refused',
  employed: true,
  basis: 'preparation',
  route: 'apprenticeship',
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
const employment = [{ from: '2025-11-18', to: '2026-05-17', time: 'full' }];

/** Every public function, called as it may be. */
export const everyRule: Readonly<Record<RuleName, Call>> = {
  accountActivation: { rule: library.accountActivation, given: { account, at, session } },
  accountToUse: { rule: library.accountToUse, given: ofFacts },
  advancementWork: { rule: library.advancementWork, given: { employment, examOn: '2026-05-18', session } },
  assess: { rule: library.assess, given: { facts, at, session } },
  benefitValidity: {
    rule: library.benefitValidity,
    given: { benefit: { mark: 12, obtainedOn: '2021-05-18' }, session, examOn: '2026-05-18' },
  },
  candidateCategories: { rule: library.candidateCategories, given: ofFacts },
  civilStatusGaps: { rule: library.civilStatusGaps, given: { facts } },
  clauseOf: { rule: library.clauseOf, given: { code: 'job-related' } },
  compulsoryLanguage: { rule: library.compulsoryLanguage, given: ofFacts },
  convocation: { rule: library.convocation, given: { examOn: '2026-05-18', at, session } },
  dayInWords: { rule: (day: never) => library.dayInWords(day, fr), given: { day: '2026-04-01' } },
  deadlines: { rule: library.deadlines, given: ofFacts },
  decisiveReadings: { rule: library.decisiveReadings, given: { facts, at, session } },
  diffSessions: { rule: library.diffSessions, given: { before: session, after: session } },
  eligibility: { rule: library.eligibility, given: ofFacts },
  explain: {
    rule: (result: never) => library.explain(result, fr, nice2026Clauses, nice2026),
    given: { result: ['transcripts', 'route'] },
  },
  fileStanding: { rule: library.fileStanding, given: { file, facts, at, session } },
  firstRound: { rule: library.firstRound, given: ofMarks },
  formatAverage: {
    rule: library.formatAverage,
    given: { average: { numerator: 19, denominator: 2 }, locale: 'fr', digits: 2 },
  },
  heightWork: { rule: library.heightWork, given: { facts, provided: [], session } },
  momentInWords: {
    rule: (moment: never, zoned: never) => library.momentInWords(moment, zoned, fr),
    given: { at, session },
  },
  nextQuestions: { rule: library.nextQuestions, given: ofFacts },
  notices: { rule: library.notices, given: { facts, at, session } },
  preparation: { rule: library.preparation, given: ofFacts },
  registrationPhase: { rule: library.registrationPhase, given: { at, session } },
  regulationFaults: { rule: library.regulationFaults, given: { regulation } },
  remedies: { rule: library.remedies, given: ofFacts },
  requiredPieces: { rule: library.requiredPieces, given: ofFacts },
  residence: { rule: library.residence, given: ofFacts },
  resitDecision: {
    rule: library.resitDecision,
    given: { regulation, results, orals: { E3: 13, E2: 'absent' }, session },
  },
  resitOrals: { rule: library.resitOrals, given: ofMarks },
  resitTargets: { rule: library.resitTargets, given: { ...ofMarks, step: 0.5 } },
  sessionFaults: { rule: library.sessionFaults, given: { session } },
  uploadPhase: { rule: library.uploadPhase, given: { at, session } },
  withReadings: { rule: library.withReadings, given: { session, readings: {} } },
  workExperience: { rule: library.workExperience, given: ofFacts },
};

type RuleName = {
  [Name in keyof typeof library]: (typeof library)[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof typeof library];

/** What a call says, with other arguments in the place of some. */
export function said({ rule, given }: Call, others: Readonly<Record<string, unknown>> = {}): unknown {
  // as: what a caller in plain JavaScript may hand over.
  return rule(...(Object.values({ ...given, ...others }) as never[]));
}
