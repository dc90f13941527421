import { describe, expect, test } from 'vitest';
import type {
  CandidateFacts,
  EmploymentSpell,
  Progress,
  Readings,
  Regulation,
  Results,
  Session,
  Submission,
} from '../src/index.ts';
import * as rules from '../src/index.ts';
import { ContractError, nice2026, withReadings } from '../src/index.ts';
import { sioSisr } from '../src/regulations/sio.ts';

/** What a function throws, if it throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing';
}

const at = new Date('2025-11-05T10:00:00+01:00');
const never = new Date(Number.NaN);
const file = { submissions: [] };
const sent = { pieces: ['transcripts'] as const, at };

const categories = ['previousOutcome', 'distanceLearner', 'workStatus', 'workMonths', 'experienceMonths'];
const preparation = [
  'route',
  'entryDiploma',
  'schoolYears',
  'contractMonths',
  'trainingCentreHours',
  'practicePeriod',
  'trainingDecision',
  'claimsExemption',
];
const experience = ['experienceMonths', 'experiencePartTime', 'jobLevel', 'jobRelated', 'workStatus'];
const eligibility = ['department', ...categories, ...preparation, ...experience, 'basis', 'sameSpeciality'];
const pieces = [
  'previousOutcome',
  'sameSpeciality',
  'distanceLearner',
  'basis',
  'route',
  'trainingDecision',
  'bornOn',
  'french',
  'keepsMarks',
  'practiceExamObtained',
  'continuingProfile',
  'claimsExemption',
  'adjustments',
  'heightWorkSpeciality',
  'heightWorkWaiver',
];
const account = ['previousOutcome', 'registeredIndividualLastSession'];
const advice = [
  ...account,
  'disability',
  'adjustments',
  'keepsMarks',
  'claimsExemption',
  'optionalLanguage',
  'distanceLearner',
];
const language = ['distanceLearner', 'compulsoryLanguageTaught'];
const contradictory = [
  ...account,
  'sameSpeciality',
  'basis',
  'keepsMarks',
  'workStatus',
  'workMonths',
  'experienceMonths',
  'bornOn',
  'route',
  'continuingProfile',
  'heightWorkSpeciality',
  'heightWorkWaiver',
];
const all = [...eligibility, ...pieces, ...advice, ...language, ...contradictory];
const rows = withReadings(nice2026, { 'height-work-scope': 'rows' });
const exempt = withReadings(nice2026, { 'continuing-activity': 'prepared-exempt' });

/** A function that takes facts, the facts that it reads, and the names of its errors where they are not its own. */
type Reader = [rule: string, call: (facts: CandidateFacts) => unknown, read: readonly string[], others?: RegExp];
const readers: readonly Reader[] = [
  ['residence', (facts) => rules.residence(facts, nice2026), ['department']],
  ['candidateCategories', (facts) => rules.candidateCategories(facts, nice2026), categories],
  ['preparation', (facts) => rules.preparation(facts, nice2026), preparation],
  ['workExperience', (facts) => rules.workExperience(facts, nice2026), experience],
  ['eligibility', (facts) => rules.eligibility(facts, nice2026), eligibility],
  ['remedies', (facts) => rules.remedies(facts, nice2026), eligibility],
  ['requiredPieces', (facts) => rules.requiredPieces(facts, nice2026), pieces],
  ['requiredPieces', (facts) => rules.requiredPieces(facts, exempt), [...pieces, ...preparation]],
  ['fileStanding', (facts) => rules.fileStanding(file, facts, at, nice2026), pieces, /^requiredPieces$/],
  ['nextQuestions', (facts) => rules.nextQuestions(facts, nice2026), [...eligibility, ...pieces]],
  ['deadlines', (facts) => rules.deadlines(facts, nice2026), ['heightWorkSpeciality']],
  [
    'deadlines',
    (facts) => rules.deadlines(facts, rows),
    ['heightWorkSpeciality', 'previousOutcome', 'distanceLearner'],
  ],
  ['heightWork', (facts) => rules.heightWork(facts, [], nice2026), ['heightWorkSpeciality']],
  [
    'heightWork',
    (facts) => rules.heightWork(facts, [], rows),
    ['heightWorkSpeciality', 'previousOutcome', 'distanceLearner'],
  ],
  ['compulsoryLanguage', (facts) => rules.compulsoryLanguage(facts, nice2026), language],
  ['accountToUse', (facts) => rules.accountToUse(facts, nice2026), account],
  ['contradictions', (facts) => rules.contradictions(facts, nice2026), contradictory],
  ['notices', (facts) => rules.notices(facts, at, nice2026), advice],
  [
    'timeline',
    (facts) => rules.timeline({}, facts, at, nice2026),
    ['department', ...account],
    /^(residence|accountToUse)$/,
  ],
  [
    'timeline',
    (facts) => rules.timeline({ file }, facts, at, nice2026),
    ['department', ...account, ...pieces],
    /^(residence|accountToUse|requiredPieces)$/,
  ],
  ['assess', (facts) => rules.assess(facts, at, nice2026), all],
  ['decisiveReadings', (facts) => rules.decisiveReadings(facts, at, nice2026), all, /^assess$/],
];

/** For every fact, what it cannot be. */
const impossible: Readonly<Record<string, readonly unknown[]>> = {
  department: [6, '6', '06000', '2a', '20', '99', 'Nice', '', null],
  previousOutcome: ['failed', 'constructor', null],
  workStatus: ['retired', true],
  workMonths: [-1, 11.5, Number.NaN, '12'],
  basis: ['hope'],
  route: ['__proto__'],
  entryDiploma: ['bac'],
  schoolYears: [-1, Number.NaN, Number.POSITIVE_INFINITY, '2'],
  contractMonths: [-12, 11.5, Number.NaN, '12'],
  trainingCentreHours: [-1, Number.NEGATIVE_INFINITY, '1.350'],
  trainingDecision: [true],
  experienceMonths: [-1, 11.5, Number.NaN, Number.POSITIVE_INFINITY, '12', 2 ** 60],
  jobLevel: ['boss'],
  bornOn: ['2026-02-30', '14/11/2009', 20091114, new Date('2009-11-14')],
  adjustments: ['wanted'],
  continuingProfile: [''],
};
const notTrueOrFalse: readonly unknown[] = ['yes', 'true', 0, 1, null, []];

describe.each<Reader>(readers)('%s (%#)', (rule, call, read, others) => {
  const facts = [...new Set(read)];
  test.each(facts)('refuses facts.%s that cannot be, by its name, and accepts its absence', (fact) => {
    for (const value of impossible[fact] ?? notTrueOrFalse) {
      const error = thrown(() => call({ [fact]: value }));
      expect(error, String(value)).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ argument: `facts.${fact}` });
      expect((error as ContractError).rule).toMatch(others ?? new RegExp(`^${rule}$`));
      expect(String(error)).toMatch(/^ContractError: \w+: `facts\.\w+` must be .+, got .+\.$/s);
    }
    expect(thrown(() => call({ [fact]: undefined }))).toBe('nothing');
  });

  test('does not look at other facts', () => {
    const unread = ['birthPlace', 'optionalLanguage', 'disability', 'jobRelated', ...Object.keys(impossible)];
    if (rule === 'assess' || rule === 'decisiveReadings') return;
    const empty = JSON.stringify(call({}));
    for (const fact of unread.filter((each) => !facts.includes(each))) {
      expect(JSON.stringify(call({ [fact]: impossible[fact]?.[0] ?? 'yes' })), fact).toBe(empty);
    }
  });

  test.each([undefined, null, 'a form', 7, []])('refuses %j in the place of a form under its own name', (form) => {
    // as: what a caller in plain JavaScript may pass.
    const error = thrown(() => call(form as unknown as CandidateFacts));
    expect(error).toMatchObject({ argument: 'facts', rule: rule === 'decisiveReadings' ? 'assess' : rule });
    expect(error).toBeInstanceOf(ContractError);
  });
});

test('a department is explained where it is none', () => {
  expect(String(thrown(() => rules.residence({ department: '6' as never }, nice2026)))).toBe(
    'ContractError: residence: `facts.department` must be the code of a department as it is written (01 to 19, 2A, 2B, ' +
      '21 to 95, 971 to 978, 984, 986 to 988) or \'abroad\', got "6".',
  );
});

test.each([
  ['birthPlace', 'Nice', 'an object'],
  ['birthPlace.city', { city: 6 }, 'a text'],
  ['birthPlace.country', { country: true }, 'a text'],
  ['birthPlace.arrondissement', { city: 'Paris', country: 'FR', arrondissement: 15 }, 'a text'],
])('facts.%s that cannot be is refused for gaps and in an assessment', (argument, birthPlace, expected) => {
  // as: what a caller in plain JavaScript may pass.
  const facts = { birthPlace } as unknown as CandidateFacts;
  for (const call of [() => rules.civilStatusGaps(facts), () => rules.assess(facts, at, nice2026)]) {
    expect(thrown(call)).toMatchObject({ argument: `facts.${argument}`, rule: 'civilStatusGaps' });
    expect(String(thrown(call))).toContain(` must be ${expected}, got `);
  }
});

describe('every instant that cannot be', () => {
  const calls: Readonly<Record<string, (instant: Date) => unknown>> = {
    'registrationPhase at': (instant) => rules.registrationPhase(instant, nice2026),
    'uploadPhase at': (instant) => rules.uploadPhase(instant, nice2026),
    'notices at': (instant) => rules.notices({}, instant, nice2026),
    'assess at': (instant) => rules.assess({}, instant, nice2026),
    'fileStanding at': (instant) => rules.fileStanding(file, {}, instant, nice2026),
    'convocation at': (instant) => rules.convocation('2026-05-18', instant, nice2026),
    'accountActivation at': (instant) => rules.accountActivation({ mailSentAt: at }, instant, nice2026),
    'accountActivation account.mailSentAt': (mailSentAt) => rules.accountActivation({ mailSentAt }, at, nice2026),
    'accountActivation account.activatedAt': (activatedAt) =>
      rules.accountActivation({ mailSentAt: at, activatedAt }, at, nice2026),
    'fileStanding file.lastModifiedAt': (lastModifiedAt) =>
      rules.fileStanding({ ...file, lastModifiedAt }, {}, at, nice2026),
    'fileStanding file.submissions[1].at': (instant) =>
      rules.fileStanding({ submissions: [sent, { ...sent, at: instant }] }, {}, at, nice2026),
    'timeline at': (instant) => rules.timeline({}, {}, instant, nice2026),
    'timeline progress.accountMailSentAt': (accountMailSentAt) =>
      rules.timeline({ accountMailSentAt }, {}, at, nice2026),
    'timeline progress.accountActivatedAt': (accountActivatedAt) =>
      rules.timeline({ accountActivatedAt }, {}, at, nice2026),
    'timeline progress.registeredAt': (registeredAt) => rules.timeline({ registeredAt }, {}, at, nice2026),
  };
  const optional = /activatedAt|lastModifiedAt|progress/i;
  const values: readonly unknown[] = [
    never,
    new Date(8.64e15),
    new Date('0999-12-31T23:59:59.999Z'),
    new Date('9998-12-31T00:00:00.001Z'),
    '2025-11-05',
    at.getTime(),
    null,
    {},
    undefined,
  ];

  test.each(Object.entries(calls))('%s is refused by its name', (name, call) => {
    const [rule, argument = ''] = name.split(' ');
    for (const value of values) {
      if (value === undefined && optional.test(argument)) continue;
      // as: what a caller in plain JavaScript may pass.
      const error = thrown(() => call(value as Date));
      expect(error, String(value)).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ rule, argument });
      expect(String(error)).toContain('must be a valid Date between the years 1000 and 9998, got ');
    }
  });

  test('of decisiveReadings is refused by assess, which it runs', () => {
    expect(thrown(() => rules.decisiveReadings({}, never, nice2026))).toMatchObject({ rule: 'assess', argument: 'at' });
  });

  test('is never called invalid where it is a valid Date', () => {
    expect(String(thrown(() => rules.uploadPhase(new Date(8.64e15), nice2026)))).toMatch(/got \+275760-09-13T00:00/);
    expect(String(thrown(() => rules.uploadPhase(never, nice2026)))).toMatch(/got an Invalid Date\.$/);
  });
});

describe('a way through that cannot be', () => {
  test.each<[unknown, string, string]>([
    [undefined, 'timeline', 'progress'],
    [[], 'timeline', 'progress'],
    ['registered', 'timeline', 'progress'],
    [{ acknowledged: 'yes' }, 'timeline', 'progress.acknowledged'],
    [{ acknowledged: null }, 'timeline', 'progress.acknowledged'],
    [{ convoked: 1 }, 'timeline', 'progress.convoked'],
    [{ examOn: '2026-02-30' }, 'timeline', 'progress.examOn'],
    [{ examOn: new Date('2026-05-18') }, 'timeline', 'progress.examOn'],
    [{ examOn: null }, 'timeline', 'progress.examOn'],
    [{ file: null }, 'timeline', 'progress.file'],
    [{ file: [] }, 'timeline', 'progress.file'],
    [{ file: {} }, 'fileStanding', 'file.submissions'],
    [{ file: { submissions: [{ ...sent, at: never }] } }, 'fileStanding', 'file.submissions[0].at'],
    [
      { accountMailSentAt: at, accountActivatedAt: new Date(at.getTime() - 1) },
      'accountActivation',
      'account.activatedAt',
    ],
  ])('%j: %s refuses %s', (progress, rule, argument) => {
    // as: what a caller in plain JavaScript may pass.
    expect(thrown(() => rules.timeline(progress as Progress, {}, at, nice2026))).toMatchObject({ rule, argument });
    expect(thrown(() => rules.timeline(progress as Progress, {}, at, nice2026))).toBeInstanceOf(ContractError);
  });

  test('is refused by another academy too', () => {
    const call = () => rules.timeline({ examOn: 'May' }, { department: '75' }, at, nice2026);
    expect(thrown(call)).toMatchObject({ argument: 'progress.examOn' });
  });
});

describe('a session that cannot be is refused by every function that takes one, under its own name', () => {
  const calls: Readonly<Record<string, (session: Session) => unknown>> = {
    accountActivation: (session) => rules.accountActivation({ mailSentAt: at }, at, session),
    accountToUse: (session) => rules.accountToUse({}, session),
    assess: (session) => rules.assess({}, at, session),
    candidateCategories: (session) => rules.candidateCategories({}, session),
    compulsoryLanguage: (session) => rules.compulsoryLanguage({}, session),
    contradictions: (session) => rules.contradictions({}, session),
    convocation: (session) => rules.convocation('2026-05-18', at, session),
    deadlines: (session) => rules.deadlines({}, session),
    decisiveReadings: (session) => rules.decisiveReadings({}, at, session),
    eligibility: (session) => rules.eligibility({}, session),
    fileStanding: (session) => rules.fileStanding(file, {}, at, session),
    heightWork: (session) => rules.heightWork({}, [], session),
    nextQuestions: (session) => rules.nextQuestions({}, session),
    notices: (session) => rules.notices({}, at, session),
    preparation: (session) => rules.preparation({}, session),
    registrationPhase: (session) => rules.registrationPhase(at, session),
    remedies: (session) => rules.remedies({}, session),
    requiredPieces: (session) => rules.requiredPieces({}, session),
    residence: (session) => rules.residence({}, session),
    timeline: (session) => rules.timeline({}, {}, at, session),
    uploadPhase: (session) => rules.uploadPhase(at, session),
    workExperience: (session) => rules.workExperience({}, session),
  };
  const { training, readings } = nice2026;
  const faults: readonly (readonly [string, unknown])[] = [
    ['session', undefined],
    ['session', null],
    ['session', 'nice-2026'],
    ['session.departments[0]', { ...nice2026, departments: ['6'] }],
    ['session.training.proRata.ofMonths', { ...nice2026, training: { ...training, proRata: { from: 6, to: 24 } } }],
    ['session.experience.months', { ...nice2026, experience: { months: '12' } }],
    ['session.uploads', { ...nice2026, uploads: undefined }],
    ...Object.keys(readings).map(
      (id) => [`session.readings.${id}`, { ...nice2026, readings: { ...readings, [id]: 'sideways' } }] as const,
    ),
  ];

  test.each(Object.entries(calls))('%s', (name, call) => {
    for (const [argument, session] of faults) {
      // as: what a session read from JSON may hold.
      const error = thrown(() => call(session as Session));
      expect(error, argument).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ argument, rule: name === 'decisiveReadings' ? 'assess' : name });
    }
  });
});

test.each<[string, () => unknown]>([
  ['examOn', () => rules.convocation('2026-02-30', at, nice2026)],
  ['round', () => rules.convocation('2026-05-18', at, nice2026, 'second' as 'resit')],
  ['round', () => rules.convocation('2026-05-18', at, nice2026, null as unknown as 'resit')],
  ['session.zone', () => rules.convocation('2026-05-18', at, { ...nice2026, zone: '' })],
  ['account', () => rules.accountActivation(null as never, at, nice2026)],
  ['examOn', () => rules.advancementWork([], '2026-13-01', nice2026)],
  [
    'employment[0].from',
    () => rules.advancementWork([{ from: '2025-02-30', to: '2025-03-01', time: 'full' }], '2026-05-18', nice2026),
  ],
  [
    'employment[0].to',
    () => rules.advancementWork([{ from: '2025-02-28', to: '', time: 'full' }], '2026-05-18', nice2026),
  ],
  [
    'employment[1].to',
    () =>
      rules.advancementWork(
        [
          { from: '2025-03-01', to: '2025-03-01', time: 'part' },
          { from: '2025-03-02', to: '2025-03-01', time: 'full' },
        ],
        '2026-05-18',
        nice2026,
      ),
  ],
  [
    'employment[0].time',
    () =>
      rules.advancementWork(
        // as: what a caller in plain JavaScript may pass.
        [{ from: '2025-03-01', to: '2025-03-01', time: 'half' } as unknown as EmploymentSpell],
        '2026-05-18',
        nice2026,
      ),
  ],
  ['provided[1]', () => rules.heightWork({}, ['transcripts', 'passport' as 'transcripts'], nice2026)],
  ['provided', () => rules.heightWork({}, 'transcripts' as never, nice2026)],
  [
    'session.registration.closes',
    () =>
      rules.registrationPhase(at, {
        ...nice2026,
        registration: { opens: '2025-10-09T15:00', closes: '2025-10-26T02:30' },
      }),
  ],
  [
    'session.registration.opens',
    () => rules.deadlines({}, { ...nice2026, registration: { opens: '2026-03-29T02:30', closes: '2026-04-01T17:00' } }),
  ],
  [
    'session.registration.opens',
    () => rules.deadlines({}, { ...nice2026, registration: { opens: '2025-02-30', closes: '2026-04-01T17:00' } }),
  ],
  [
    'session.registration.closes',
    () => rules.timeline({}, {}, at, { ...nice2026, registration: { opens: '2025-10-09', closes: 20251112 as never } }),
  ],
  ['session.uploads.lastDay', () => rules.uploadPhase(at, { ...nice2026, uploads: { lastDay: '2025-11-31' } })],
  [
    'session.uploads.closes',
    () => rules.uploadPhase(at, { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '24:00' } }),
  ],
])('%s that cannot be (%#)', (argument, call) => {
  const error = thrown(call);
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ argument, rule: expect.toSatisfy((rule) => Object.hasOwn(rules, rule)) });
  expect(String(error)).toMatch(/^ContractError: \w+: `[^`]+` must be \S.+, got \S.*\.$/s);
});

test.each<[string, object]>([
  ['pieces', { pieces: 'transcripts' }],
  ['pieces', { pieces: [] }],
  ['pieces[1]', { pieces: ['transcripts', 'passport'] }],
  ['by', { by: 'fax' }],
  ['by', { by: null }],
  ['document', { document: 'birth-certificate' }],
  ['review', { review: 'fine' }],
])('a submission whose %s cannot be breaks the contract (%#)', (part, change) => {
  // as: what a file read from JSON may hold.
  const submissions = [sent, { ...sent, ...change }] as Submission[];
  for (const call of [
    () => rules.fileStanding({ submissions }, {}, at, nice2026),
    () => rules.timeline({ file: { submissions } }, {}, at, nice2026),
  ]) {
    expect(thrown(call)).toMatchObject({ rule: 'fileStanding', argument: `file.submissions[1].${part}` });
  }
});

test('withReadings takes only readings, and values, that are defined', () => {
  // as: what a caller in plain JavaScript may pass.
  const sideways = { 'window-close': 'sideways' } as unknown as Partial<Readings>;
  const unheard = { constructor: 'yes' } as unknown as Partial<Readings>;
  expect(thrown(() => withReadings(nice2026, sideways))).toMatchObject({
    rule: 'withReadings',
    argument: 'session.readings.window-close',
  });
  expect(thrown(() => withReadings(nice2026, unheard))).toMatchObject({ rule: 'withReadings', argument: 'readings' });
  expect(thrown(() => withReadings({ ...nice2026, readings: {} as Readings }, {}))).toMatchObject({
    rule: 'withReadings',
    argument: 'session.readings.window-close',
  });
});

/** Nice's session with something else in it, as plain JavaScript may pass it. */
const changed = (parts: object): typeof nice2026 => ({ ...nice2026, ...parts });
const chile = {
  zone: 'America/Santiago',
  registration: { opens: '2025-08-01T15:00', closes: '2025-09-05T17:00' },
  uploads: { lastDay: '2025-09-01' },
};
const kept = { mark: 12, obtainedInSession: 2024 };
const keptWith = (parts: object): Parameters<typeof rules.benefitValidity>[0] => ({ ...kept, ...parts });
const skipped = 'a time that clocks in America/Santiago show once, got "2025-09-07T00:00"';
const exam = { exam: 'G', title: '', domain: 'general', coefficient: 1 } as const;
const ruled = (...exams: readonly object[]): Regulation =>
  // as: what plain JavaScript may pass.
  ({ id: 'r', title: '', exams }) as unknown as Regulation;
const round = (regulation: Regulation, results: Results) => rules.firstRound(regulation, results, nice2026);
const open = { E1: 9, E2: 9, E3: 8.5, E4: 8.5, E5: 10, E6: 10, E7: 10 };
const decided = (results: Results, orals: object) =>
  rules.resitDecision<string>(sioSisr, results, orals as Results, nice2026);
const tooFine = { numerator: 9007199254740881, denominator: 9007199254740991 };
const spell = { from: '2025-03-01', to: '2025-03-01', time: 'full' } as const;

test.each<[string, () => unknown]>([
  [
    'benefitValidity: `session.benefits` must be an object, got 5.',
    () => rules.benefitValidity(kept, changed({ benefits: 5 })),
  ],
  [
    'benefitValidity: `session.examSeason` must be an object, got "April".',
    () => rules.benefitValidity(kept, changed({ examSeason: 'April' })),
  ],
  [
    'benefitValidity: `session.benefits.from` must be a mark between 0 and 20 (beyond nine decimals: a fraction), got 21.',
    () => rules.benefitValidity(kept, changed({ benefits: { years: 5, from: 21 } })),
  ],
  [
    'benefitValidity: `benefit.obtainedInSession` must be the year of a session (or obtainedOn a day), got 0.',
    () => rules.benefitValidity(keptWith({ obtainedInSession: 0 }), nice2026),
  ],
  [
    'benefitValidity: `benefit.obtainedInSession` must be the year of a session (or obtainedOn a day), got 1.5.',
    () => rules.benefitValidity(keptWith({ obtainedOn: '2024-06-01', obtainedInSession: 1.5 }), nice2026),
  ],
  [
    'benefitValidity: `benefit.form` must be global or progressive, got "other".',
    () => rules.benefitValidity(keptWith({ form: 'other' }), nice2026),
  ],
  [
    'benefitValidity: `benefit.unitChanged` must be true or false, got 1.',
    () => rules.benefitValidity(keptWith({ unitChanged: 1 }), nice2026),
  ],
  [
    'accountActivation: `session.activationHours` must be a number of hours, got 1000000000000.',
    () => rules.accountActivation({ mailSentAt: at }, at, changed({ activationHours: 1e12 })),
  ],
  [
    'accountActivation: `account.activatedAt` must be between the sending of the mail and `at`, got 2025-11-05T08:59:59.999Z.',
    () => rules.accountActivation({ mailSentAt: at, activatedAt: new Date('2025-11-05T08:59:59.999Z') }, at, nice2026),
  ],
  [
    `uploadPhase: \`session.uploads.lastDay\` must be ${skipped}.`,
    () => rules.uploadPhase(at, changed({ ...chile, uploads: { lastDay: '2025-09-07' } })),
  ],
  [
    `uploadPhase: \`session.uploads.lastDay\` must be ${skipped}.`,
    () => rules.uploadPhase(at, changed({ ...chile, uploads: { lastDay: '2025-09-06' } })),
  ],
  [
    `uploadPhase: \`session.examSeason.to\` must be ${skipped}.`,
    () => rules.uploadPhase(at, changed({ ...chile, examSeason: { from: '2025-09-06', to: '2025-09-06' } })),
  ],
  [
    'firstRound: `regulation.exams` must be a list, got undefined.',
    () => round({ ...sioSisr, exams: undefined } as never, {}),
  ],
  ['firstRound: `regulation.exams[1].exam` must be a name of its own, got "G".', () => round(ruled(exam, exam), {})],
  [
    'firstRound: `regulation.exams[0].exam` must be a name of its own, got 7.',
    () => round(ruled({ ...exam, exam: 7 }), {}),
  ],
  [
    'firstRound: `regulation.exams[0].domain` must be one of general, professional, optional, got "oral".',
    () => round(ruled({ ...exam, domain: 'oral' }), {}),
  ],
  [
    'firstRound: `regulation.exams[0].coefficient` must be a number above 0, got undefined.',
    () => round(ruled({ ...exam, coefficient: undefined }), {}),
  ],
  [
    'firstRound: `results.H` must be a result of G, K, got 10.',
    () => round(ruled(exam, { ...exam, exam: 'K' }), { H: 10 }),
  ],
  [
    'firstRound: `results` must be more than exemptions, got "exemptions only".',
    () => round(ruled(exam), { G: 'exempt' }),
  ],
  [
    'firstRound: `results` must be coarser, to have an average in safe integers, got "these".',
    () => round(ruled(exam, { ...exam, exam: 'K' }), { G: tooFine, K: 0.1 }),
  ],
  [
    'resitTargets: `step` must be a thousandth or more, got 0.0009.',
    () => rules.resitTargets(sioSisr, open, nice2026, 0.0009),
  ],
  [
    'resitTargets: `step` must be coarser, to have exact multiples, got an object.',
    () => rules.resitTargets(sioSisr, open, nice2026, tooFine),
  ],
  [
    'resitOrals: `session.orals.language` must be an object, got 20.',
    () => rules.resitOrals(sioSisr, open, changed({ orals: { usual: nice2026.orals.usual, language: 20 } })),
  ],
  [
    'resitDecision: `results` must be marks that lead to a resit, got "refused".',
    () => decided({ ...open, E5: 5 }, { E1: 10, E2: 10 }),
  ],
  [
    'resitDecision: `orals.E5` must be an oral in one of E1, E2, E3, E4, got 10.',
    () => decided(open, { E1: 10, E5: 10 }),
  ],
  ['resitDecision: `orals` must be exactly 2 exams, got "E1, E2, E3".', () => decided(open, { E1: 9, E2: 9, E3: 9 })],
  [
    'resitDecision: `orals.E1` must be a mark between 0 and 20 (beyond nine decimals: a fraction), got 21.',
    () => decided(open, { E1: 21, E2: 10 }),
  ],
  [
    'resitDecision: `results.EF` must be known before the orals, got undefined.',
    () =>
      rules.resitDecision(
        ruled(...sioSisr.exams, { exam: 'EF', title: '', domain: 'optional', coefficient: 0.01 }),
        open,
        { E1: 10, E2: 10 },
        nice2026,
      ),
  ],
  [
    'advancementWork: `session.advancement.full` must be an object, got 6.',
    () => rules.advancementWork([spell], '2026-05-18', changed({ advancement: { ...nice2026.advancement, full: 6 } })),
  ],
  [
    'advancementWork: `session.advancement.part` must be an object, got a list.',
    () => rules.advancementWork([spell], '2026-05-18', changed({ advancement: { ...nice2026.advancement, part: [] } })),
  ],
  [
    `fileStanding: \`session.uploads.lastDay\` must be ${skipped}.`,
    () => rules.fileStanding(file, {}, at, changed({ ...chile, uploads: { lastDay: '2025-09-07' } })),
  ],
  [
    'accountActivation: `session.activationHours` must be a whole number of at least 0, got "48".',
    () => rules.accountActivation({ mailSentAt: at }, at, changed({ activationHours: '48' })),
  ],
  [
    'fileStanding: `file` must be an object, got undefined.',
    () => rules.fileStanding(undefined as never, {}, at, nice2026),
  ],
  [
    'fileStanding: `file.submissions` must be a list, got undefined.',
    () => rules.fileStanding({} as never, {}, at, nice2026),
  ],
  [
    'fileStanding: `file.submissions[0].pieces` must be a list, got "transcripts".',
    () => rules.fileStanding({ submissions: [{ pieces: 'transcripts', at }] } as never, {}, at, nice2026),
  ],
  [
    'nextQuestions: `session.pieces[0].when` must be a known situation, got "always".',
    () => rules.nextQuestions({}, changed({ pieces: [{ ...nice2026.pieces[0], when: 'always' }] })),
  ],
  [
    'requiredPieces: `session.pieces[0].when` must be a known situation, got "always".',
    () => rules.requiredPieces({}, changed({ pieces: [{ ...nice2026.pieces[0], when: 'always' }] })),
  ],
  [
    'requiredPieces: `session.pieces[0].when` must be a known situation, got a list.',
    () => rules.requiredPieces({}, changed({ pieces: [{ ...nice2026.pieces[0], when: ['everyone'] }] })),
  ],
  [
    'advancementWork: `employment[0].from` must be a day that exists (YYYY-MM-DD), got "March".',
    () => rules.advancementWork([{ ...spell, from: 'March' }], '2026-05-18', nice2026),
  ],
])('%s', (expected, call) => expect(String(thrown(call))).toBe(`ContractError: ${expected}`));
