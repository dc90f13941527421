import type {
  Benefit,
  CandidateFacts,
  CandidateFile,
  EmploymentSpell,
  Fraction,
  Mark,
  Piece,
  Progress,
  Regulation,
  Results,
  Session,
} from '../../src/index.ts';
import * as rules from '../../src/index.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import type { ConformanceCase } from './conformance.js';

/** Every argument that a case can name, as the rules take them. */
interface Arguments {
  readonly facts: CandidateFacts;
  readonly at: Date;
  readonly examOn: string;
  readonly round: 'first' | 'resit';
  readonly account: { readonly mailSentAt: Date; readonly activatedAt?: Date };
  readonly employment: readonly EmploymentSpell[];
  readonly file: CandidateFile;
  readonly progress: Progress;
  readonly provided: readonly Piece[];
  readonly benefit: Benefit;
  readonly regulation: Regulation;
  readonly results: Results;
  readonly orals: Readonly<Record<string, Mark | 'absent'>>;
  readonly step: Mark;
  readonly average: Fraction;
  readonly locale: 'fr' | 'en';
  readonly digits: number;
}

type Call = (input: Arguments, session: Session) => unknown;

/** How each function takes the arguments that cases name. */
export const calls: Readonly<Record<string, Call>> = {
  registrationPhase: ({ at }, session) => rules.registrationPhase(at, session),
  uploadPhase: ({ at }, session) => rules.uploadPhase(at, session),
  deadlines: ({ facts }, session) => rules.deadlines(facts, session),
  accountActivation: ({ account, at }, session) => rules.accountActivation(account, at, session),
  accountToUse: ({ facts }, session) => rules.accountToUse(facts, session),
  convocation: ({ examOn, at, round }, session) => rules.convocation(examOn, at, session, round),
  timeline: ({ progress, facts, at }, session) => rules.timeline(progress, facts, at, session),
  residence: ({ facts }, session) => rules.residence(facts, session),
  candidateCategories: ({ facts }, session) => rules.candidateCategories(facts, session),
  preparation: ({ facts }, session) => rules.preparation(facts, session),
  workExperience: ({ facts }, session) => rules.workExperience(facts, session),
  eligibility: ({ facts }, session) => rules.eligibility(facts, session),
  requiredPieces: ({ facts }, session) => rules.requiredPieces(facts, session),
  advancementWork: ({ employment, examOn }, session) => rules.advancementWork(employment, examOn, session),
  fileStanding: ({ file, facts, at }, session) => rules.fileStanding(file, facts, at, session),
  civilStatusGaps: ({ facts }) => rules.civilStatusGaps(facts),
  compulsoryLanguage: ({ facts }, session) => rules.compulsoryLanguage(facts, session),
  benefitValidity: ({ benefit, examOn }, session) => rules.benefitValidity(benefit, session, examOn),
  heightWork: ({ facts, provided }, session) => rules.heightWork(facts, provided, session),
  firstRound: ({ regulation, results }, session) => rules.firstRound(regulation, results, session),
  doubtfulExams: ({ regulation }) => rules.doubtfulExams(regulation),
  marksNeeded: ({ regulation, results, step }, session) => rules.marksNeeded(regulation, results, session, step),
  resitOrals: ({ regulation, results }, session) => rules.resitOrals(regulation, results, session),
  resitDecision: ({ regulation, results, orals }, session) => rules.resitDecision(regulation, results, orals, session),
  resitTargets: ({ regulation, results, step }, session) => rules.resitTargets(regulation, results, session, step),
  formatAverage: ({ average, locale, digits }) => rules.formatAverage(average, locale, digits),
  contradictions: ({ facts }, session) => rules.contradictions(facts, session),
  notices: ({ facts, at }, session) => rules.notices(facts, at, session),
  assess: ({ facts, at }, session) => rules.assess(facts, at, session),
  nextQuestions: ({ facts }, session) => rules.nextQuestions(facts, session),
  remedies: ({ facts }, session) => rules.remedies(facts, session),
  decisiveReadings: ({ facts, at }, session) => rules.decisiveReadings(facts, at, session),
};

/** What a case's function returns, as plain JSON. */
export function resultOf({ function: name, arguments: input, readings, values }: ConformanceCase): unknown {
  const call = calls[name];
  if (call === undefined) throw new Error(`no function ${name} is called`);
  const { nice2026 } = rules;
  // as: the shape is that of docs/conformance.md; if a case breaks it on purpose, the rule has to notice.
  const session = { ...nice2026, ...values, readings: { ...nice2026.readings, ...readings } } as Session;
  return JSON.parse(JSON.stringify(call(JSON.parse(JSON.stringify(input), revived) as Arguments, session)));
}

const instants = [
  ...['at', 'mailSentAt', 'activatedAt', 'lastModifiedAt'],
  ...['accountMailSentAt', 'accountActivatedAt', 'registeredAt'],
];
const regulations: readonly Regulation[] = [sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment];

/** Instants become Dates, and the id of a regulation the regulation. */
function revived(key: string, value: unknown): unknown {
  if (instants.includes(key)) return new Date(String(value));
  return key === 'regulation' && typeof value === 'string' ? regulations.find(({ id }) => id === value) : value;
}
