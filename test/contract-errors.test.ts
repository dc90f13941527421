import { describe, expect, test } from 'vitest';
import type { CandidateFacts, EmploymentSpell, Readings } from '../src/index.ts';
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

/** Every function that takes facts, with the facts it reads. */
const work = ['experienceMonths', 'jobLevel', 'jobRelated'];
const background = [
  'route',
  'entryDiploma',
  'schoolYears',
  'contractYears',
  'trainingCentreHours',
  'practicePeriod',
  'trainingDecision',
];
const categories = ['previousOutcome', 'employed', 'distanceLearner', 'experienceMonths'];
const height = ['heightWorkSpeciality', 'previousOutcome', 'distanceLearner'];
const eligibility = ['department', ...categories, ...background, ...work, 'basis', 'sameSpeciality'];
const pieces = [
  ...height,
  ...background,
  'sameSpeciality',
  'basis',
  'adjustments',
  'bornOn',
  'french',
  'practiceExamObtained',
  'continuingProfile',
  'keepsMarks',
  'claimsExemption',
  'heightWorkWaiver',
];
const advice = [
  'registeredIndividualLastSession',
  'disability',
  'adjustments',
  'keepsMarks',
  'claimsExemption',
  'optionalLanguage',
  'distanceLearner',
];
const language = ['distanceLearner', 'compulsoryLanguageTaught'];
const readers: Readonly<Record<string, readonly [(facts: CandidateFacts) => unknown, readonly string[]]>> = {
  residence: [(facts) => rules.residence(facts, nice2026), ['department']],
  candidateCategories: [(facts) => rules.candidateCategories(facts, nice2026), categories],
  preparation: [(facts) => rules.preparation(facts, nice2026), background],
  workExperience: [(facts) => rules.workExperience(facts, nice2026), work],
  eligibility: [(facts) => rules.eligibility(facts, nice2026), eligibility],
  remedies: [(facts) => rules.remedies(facts, nice2026), eligibility],
  requiredPieces: [(facts) => rules.requiredPieces(facts, nice2026), pieces],
  fileStanding: [(facts) => rules.fileStanding(file, facts, at, nice2026), pieces],
  nextQuestions: [(facts) => rules.nextQuestions(facts, nice2026), [...eligibility, ...pieces]],
  deadlines: [(facts) => rules.deadlines(facts, nice2026), height],
  heightWork: [(facts) => rules.heightWork(facts, [], nice2026), height],
  compulsoryLanguage: [(facts) => rules.compulsoryLanguage(facts, nice2026), language],
  accountToUse: [(facts) => rules.accountToUse(facts, nice2026), ['registeredIndividualLastSession']],
  notices: [(facts) => rules.notices(facts, at, nice2026), advice],
  assess: [(facts) => rules.assess(facts, at, nice2026), [...eligibility, ...pieces, ...advice, ...language]],
  decisiveReadings: [
    (facts) => rules.decisiveReadings(facts, at, nice2026),
    [...eligibility, ...pieces, ...advice, ...language],
  ],
};

/** For every kind of fact, what it cannot be. */
const unsound: Readonly<Record<string, readonly unknown[]>> = {
  department: [6],
  bornOn: ['2026-02-30', '14/11/2009', 20091114],
  experienceMonths: [-1, 11.5, Number.NaN, Number.POSITIVE_INFINITY, '12', 2 ** 60],
  schoolYears: [-1, Number.NaN, Number.POSITIVE_INFINITY, '2'],
  contractYears: [-0.5, Number.NaN],
  trainingCentreHours: [-1, Number.NEGATIVE_INFINITY],
  previousOutcome: ['failed', 'constructor'],
  basis: ['hope'],
  route: ['__proto__'],
  entryDiploma: ['bac'],
  trainingDecision: [true],
  jobLevel: ['boss'],
  adjustments: ['wanted'],
  continuingProfile: [''],
  disability: ['yes', null, 1],
};

describe.each(Object.entries(readers))('%s', (rule, [call, read]) => {
  const facts = [...new Set(read)];
  test.each(facts)('refuses facts.%s where it cannot be so, and leaves it alone where it can', (fact) => {
    for (const value of unsound[fact] ?? ['yes', 0, null]) {
      const error = thrown(() => call({ [fact]: value }));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ argument: `facts.${fact}` });
      expect(String(error)).toMatch(/^ContractError: \w+: `facts\.\w+` must be .+, got .+\.$/s);
    }
    expect(thrown(() => call({ [fact]: undefined }))).toBe('nothing');
  });

  test('does not look at facts it does not read', () => {
    const others = Object.keys(unsound).filter((fact) => !facts.includes(fact));
    for (const fact of others) expect(thrown(() => call({ [fact]: unsound[fact]?.[0] }))).toBe('nothing');
  });

  test('names itself in the error', () => {
    const fact = facts[0] ?? '';
    const error = thrown(() => call({ [fact]: unsound[fact]?.[0] ?? 'yes' }));
    if (rule !== 'assess' && rule !== 'decisiveReadings') expect(error).toMatchObject({ rule });
    else expect(error).toBeInstanceOf(ContractError);
  });
});

test.each<[string, () => unknown]>([
  ['at', () => rules.registrationPhase(never, nice2026)],
  ['at', () => rules.uploadPhase(never, nice2026)],
  ['at', () => rules.notices({}, never, nice2026)],
  ['at', () => rules.assess({}, never, nice2026)],
  ['at', () => rules.decisiveReadings({}, never, nice2026)],
  ['at', () => rules.fileStanding(file, {}, never, nice2026)],
  ['at', () => rules.registrationPhase(new Date(8.64e15), nice2026)],
  ['at', () => rules.registrationPhase(new Date(-8.64e15), nice2026)],
  // as: what a caller in plain JavaScript may hand over.
  ['at', () => rules.registrationPhase('2025-11-05' as unknown as Date, nice2026)],
  ['at', () => rules.convocation('2026-05-18', never, nice2026)],
  ['examOn', () => rules.convocation('2026-02-30', at, nice2026)],
  ['session.zone', () => rules.convocation('2026-05-18', at, { ...nice2026, zone: '' })],
  ['account.mailSentAt', () => rules.accountActivation({ mailSentAt: never }, at, nice2026)],
  ['at', () => rules.accountActivation({ mailSentAt: at }, never, nice2026)],
  ['account.activatedAt', () => rules.accountActivation({ mailSentAt: at, activatedAt: never }, at, nice2026)],
  ['file.lastModifiedAt', () => rules.fileStanding({ ...file, lastModifiedAt: never }, {}, at, nice2026)],
  [
    'file.submissions[1].at',
    () => rules.fileStanding({ submissions: [sent, { ...sent, at: never }] }, {}, at, nice2026),
  ],
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
        [{ from: '2025-03-01', to: '2025-03-01', time: 'half' } as unknown as EmploymentSpell],
        '2026-05-18',
        nice2026,
      ),
  ],
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
  ['session.uploads.lastDay', () => rules.uploadPhase(at, { ...nice2026, uploads: { lastDay: '2025-11-31' } })],
  [
    'session.uploads.closes',
    () => rules.uploadPhase(at, { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '24:00' } }),
  ],
])('%s that cannot be so (%#)', (argument, call) => {
  const error = thrown(call);
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ argument, rule: expect.toSatisfy((rule) => Object.hasOwn(rules, rule)) });
  expect(String(error)).toMatch(/^ContractError: \w+: `[^`]+` must be \S.+, got \S.*\.$/s);
});

// as: what a session read from JSON may hold.
const misread = (id: keyof Readings) => ({
  ...nice2026,
  readings: { ...nice2026.readings, [id]: 'sideways' as never },
});

test.each<[keyof Readings, () => unknown]>([
  ['window-close', () => rules.registrationPhase(at, misread('window-close'))],
  ['window-close', () => rules.deadlines({}, misread('window-close'))],
  ['upload-day', () => rules.uploadPhase(at, misread('upload-day'))],
  ['defence-day-age', () => rules.requiredPieces({}, misread('defence-day-age'))],
  ['experience-level', () => rules.workExperience({}, misread('experience-level'))],
  ['repeat-justifies', () => rules.eligibility({}, misread('repeat-justifies'))],
  ['adapted-duration', () => rules.preparation({}, misread('adapted-duration'))],
  ['apprentice-row', () => rules.requiredPieces({}, misread('apprentice-row'))],
  ['continuing-activity', () => rules.requiredPieces({}, misread('continuing-activity'))],
  ['height-work-scope', () => rules.heightWork({}, [], misread('height-work-scope'))],
])('reading %s that nobody has defined (%#)', (id, call) => {
  expect(thrown(call)).toMatchObject({ argument: `session.readings.${id}` });
  expect(thrown(call)).toBeInstanceOf(ContractError);
});

test('withReadings takes only readings, and values, that are defined', () => {
  // as: what a caller in plain JavaScript may hand over.
  const sideways = { 'window-close': 'sideways' } as unknown as Partial<Readings>;
  const unheard = { constructor: 'yes' } as unknown as Partial<Readings>;
  expect(thrown(() => withReadings(nice2026, sideways))).toMatchObject({
    rule: 'withReadings',
    argument: 'session.readings.window-close',
  });
  expect(thrown(() => withReadings(nice2026, unheard))).toMatchObject({ rule: 'withReadings', argument: 'readings' });
});

/** Nice's session with something else in it, as plain JavaScript may hand it over. */
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
const ruled = (...exams: readonly object[]): Parameters<typeof rules.firstRound>[0] =>
  // as: what plain JavaScript may hand over.
  ({ id: 'r', title: '', exams }) as unknown as Parameters<typeof rules.firstRound>[0];
const round = (...given: Parameters<typeof rules.firstRound> extends [infer R, infer S, unknown] ? [R, S] : never) =>
  rules.firstRound(given[0], given[1], nice2026);
const open = { E1: 9, E2: 9, E3: 8.5, E4: 8.5, E5: 10, E6: 10, E7: 10 };
const decided = (results: Parameters<typeof round>[1], orals: object) =>
  rules.resitDecision(sioSisr, results, orals as Record<string, number>, nice2026);
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
    'accountActivation: `account.activatedAt` must be between the sending of the mail and `at`, got "2025-11-05T08:59:59.999Z".',
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
    'firstRound: `regulation.exams[0].domain` must be a known domain, got "oral".',
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
    'resitDecision: `results` must be those of a candidate with a resit, got "others".',
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
])('%s', (told, call) => expect(String(thrown(call))).toBe(`ContractError: ${told}`));
