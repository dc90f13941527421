import type { Assessment } from '../../src/assess.ts';
import * as explain from '../../src/explain/index.ts';

/** A function of the entry point with a result that it words, as what the result is called in its errors. */
export interface Call {
  // as any caller in plain JavaScript: every argument may be anything.
  readonly call: (...passed: never[]) => unknown;
  readonly argument: string;
  readonly result: unknown;
}

type FunctionName = Exclude<keyof typeof explain, 'dayInWords' | 'momentInWords'>;

const whole = { numerator: 10, denominator: 1 };
const answer = {
  answer: 'no',
  because: [
    {
      reason: 'experience-too-short',
      clause: '2.experience',
      fact: 'experienceMonths',
      given: 8,
      needed: { atLeast: 12 },
    },
    { reason: 'schooled-too-briefly', clause: '2.school', fact: 'schoolYears', given: 1, needed: { atLeast: 2 } },
  ],
} as const;
const open = { answer: 'unknown', missing: ['jobLevel'], because: [] } as const;
const registration = { phase: 'open', closesAt: '2025-11-12T16:00:00.000Z' } as const;
const upload = { phase: 'open', until: '2025-11-14T23:00:00.000Z', lastDay: '2025-11-14' } as const;
const account = { account: 'create', missing: [] } as const;
const categories = { certain: ['former-candidate'], possible: ['employee'], missing: ['workMonths'] } as const;
const pieces = [{ piece: 'transcripts', due: 'perhaps', clauses: ['5.former.transcripts'], missing: [] }] as const;
const gaps = ['birth-city'] as const;
const contradictions = [{ contradiction: 'impossible-birth', facts: ['bornOn'] }] as const;
const notices = ['do-not-wait'] as const;
const deadlines = [
  {
    deadline: 'registration-closes',
    at: '2025-11-12T16:00:00.000Z',
    included: true,
    day: '2025-11-12',
    clause: '1.window',
    concerns: 'certainly',
  },
] as const;
/** A small assessment, written by hand. */
export const assessment: Assessment = {
  session: 'nice-2026',
  registration,
  upload,
  account,
  categories,
  eligibility: open,
  pieces,
  deadlines,
  language: { answer: 'yes', because: [{ reason: 'language-choice-free', clause: '6.compulsory' }] },
  civilStatus: gaps,
  contradictions,
  notices,
};

/** Every function that words a result, with one. */
export const everyFunction: Readonly<Record<FunctionName, Call>> = {
  explainAccount: { call: explain.explainAccount, argument: 'account', result: account },
  explainActivation: {
    call: explain.explainActivation,
    argument: 'activation',
    result: { account: 'pending', until: '2025-10-27T10:00:00.000Z' },
  },
  explainAnswer: { call: explain.explainAnswer, argument: 'answer', result: answer },
  explainAssessment: { call: explain.explainAssessment, argument: 'assessment', result: assessment },
  explainBenefit: {
    call: explain.explainBenefit,
    argument: 'benefit',
    result: {
      validity: 'not-kept',
      lastDay: '2026-06-20',
      because: [{ reason: 'mark-too-low-to-keep', clause: '7.threshold', given: whole, needed: { atLeast: 11 } }],
    },
  },
  explainCategories: { call: explain.explainCategories, argument: 'categories', result: categories },
  explainChanges: {
    call: explain.explainChanges,
    argument: 'changes',
    result: [
      { part: 'experience.months', path: 'experience.months', before: 12, after: 18 },
      { part: 'training.hours', path: 'training.hours.12', before: null, after: { contractMonths: 12, atLeast: 675 } },
      {
        part: 'pieces',
        path: 'pieces.7.kept-marks/transcripts',
        before: { piece: 'transcripts', when: 'keeping-marks', clause: '7.kept-marks', follows: null },
        after: null,
      },
      { part: 'pieces.order', path: 'pieces.order', before: ['7.kept-marks/transcripts'], after: [] },
      { part: 'readings.upload-day', path: 'readings.upload-day', before: 'eve', after: 'inclusive' },
    ],
  },
  explainContradictions: { call: explain.explainContradictions, argument: 'contradictions', result: contradictions },
  explainConvocation: {
    call: explain.explainConvocation,
    argument: 'convocation',
    result: { convocation: 'awaited', expectedBy: '2026-05-03' },
  },
  explainDeadlines: { call: explain.explainDeadlines, argument: 'deadlines', result: deadlines },
  explainFileStanding: {
    call: explain.explainFileStanding,
    argument: 'file',
    result: {
      standing: 'incomplete',
      missing: ['transcripts'],
      perhaps: ['exemption-proof'],
      rejected: [{ submission: 0, because: ['paper'] }],
    },
  },
  explainFirstRound: {
    call: explain.explainFirstRound,
    argument: 'round',
    result: {
      outcome: 'undetermined',
      possible: ['passed', 'resit'],
      because: [{ reason: 'average-reaches-resit', clause: '8.resit', given: whole, needed: { atLeast: 8 } }],
      average: { from: whole, to: whole },
      professionalAverage: { from: whole, to: { numerator: 21, denominator: 2 } },
      points: { from: { numerator: 19, denominator: 2 }, to: { numerator: 19, denominator: 2 } },
      weights: { numerator: 1, denominator: 1 },
      missing: ['E3'],
    },
  },
  explainGaps: { call: explain.explainGaps, argument: 'gaps', result: gaps },
  explainMarksNeeded: {
    call: explain.explainMarksNeeded,
    argument: 'needed',
    result: { missing: ['E5'], resit: whole, pass: whole },
  },
  explainNotices: { call: explain.explainNotices, argument: 'notices', result: notices },
  explainPieces: { call: explain.explainPieces, argument: 'pieces', result: pieces },
  explainQuestions: { call: explain.explainQuestions, argument: 'facts', result: ['route'] },
  explainReadings: {
    call: explain.explainReadings,
    argument: 'readings',
    result: [{ reading: 'window-close', changes: ['pieces'], pieces: ['transcripts'] }],
  },
  explainRegistration: { call: explain.explainRegistration, argument: 'registration', result: registration },
  explainRegulation: {
    call: explain.explainRegulation,
    argument: 'regulation',
    result: {
      id: 'own',
      title: 'Own',
      exams: [
        { exam: 'E1', title: 'E1', domain: 'general', coefficient: 1, confidence: 'secondary' },
        { exam: 'E2', title: 'E2', domain: 'professional', coefficient: 1, confidence: 'deduced' },
      ],
    },
  },
  explainRemedies: {
    call: explain.explainRemedies,
    argument: 'remedies',
    result: [
      [
        { fact: 'department', given: 'abroad', needed: { oneOf: ['06'] } },
        { fact: 'jobRelated', given: false, needed: { oneOf: [true] } },
        { fact: 'schoolYears', given: 1, needed: { atLeast: 2 } },
      ],
    ],
  },
  explainResitDecision: {
    call: explain.explainResitDecision,
    argument: 'decision',
    result: { outcome: 'passed', average: whole, kept: { E3: 'oral' } },
  },
  explainResitOrals: {
    call: explain.explainResitOrals,
    argument: 'orals',
    result: [{ exam: 'E3', preparation: 20, oral: 20 }],
  },
  explainResitTargets: {
    call: explain.explainResitTargets,
    argument: 'targets',
    result: [{ exams: ['E1', 'E3'], reachable: true, evenly: whole, frontier: [] }],
  },
  explainTimeline: {
    call: explain.explainTimeline,
    argument: 'timeline',
    result: [
      {
        step: 'register',
        state: 'later',
        clause: '1.window',
        from: '2025-10-09T13:00:00.000Z',
        until: '2025-11-12T16:00:00.000Z',
        included: true,
      },
      { step: 'convocation', state: 'now', clause: '9.convocation', day: '2026-05-03' },
    ],
  },
  explainUpload: { call: explain.explainUpload, argument: 'upload', result: upload },
};
