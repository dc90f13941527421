import fc from 'fast-check';
import type { CandidateFacts, CandidateFile, Explainable, Piece, Session } from '../../src/index.ts';
import {
  accountActivation,
  accountToUse,
  advancementWork,
  assess,
  benefitValidity,
  civilStatusGaps,
  compulsoryLanguage,
  convocation,
  decisiveReadings,
  diffSessions,
  eligibility,
  fileStanding,
  firstRound,
  heightWork,
  nextQuestions,
  nice2026,
  preparation,
  remedies,
  residence,
  resitDecision,
  resitOrals,
  resitTargets,
  withReadings,
  workExperience,
} from '../../src/index.ts';
import { fr } from '../../src/labels/fr.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { aCompleteForm, anInstant, someFacts, someReadings } from '../arbitraries/forms.ts';
import { aHalfKnownCandidate, aResitCandidate } from '../arbitraries/results.ts';
import { without } from '../oracles/complete-form.ts';

/** What a rule said, under which session. */
export interface Said {
  readonly result: Explainable;
  readonly session: Session;
}

// as: the keys of the labels of pieces are the pieces.
const pieces = Object.keys(fr.pieces) as Piece[];
const aDay = (from: string, to: string): fc.Arbitrary<string> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

/** Results of every rule, over forms, files, marks and instants of all kinds. */
export function whatRulesSay(): fc.Arbitrary<readonly Said[]> {
  return fc.oneof(ofAForm(), ofAFile(), ofABenefit(), ofMarks(), ofAnAccount(), ofEmployment());
}

const aSession = (): fc.Arbitrary<Session> =>
  fc.oneof(
    fc.constant(nice2026),
    someReadings().map((readings) => withReadings(nice2026, readings)),
  );

const aForm = (): fc.Arbitrary<CandidateFacts> =>
  fc
    .record({
      form: aCompleteForm(),
      absent: fc.oneof(someFacts(0), someFacts(4), someFacts(25)),
      more: fc.record(
        {
          compulsoryLanguageTaught: fc.boolean(),
          optionalLanguage: fc.boolean(),
          disability: fc.boolean(),
          registeredIndividualLastSession: fc.boolean(),
          birthPlace: fc.constantFrom(
            { country: 'FR', city: 'Paris' },
            { country: 'FR', city: 'Nice' },
            { country: '', city: 'Oran' },
          ),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ form, absent, more }) => ({ ...without(form, absent), ...more }));

function ofAForm(): fc.Arbitrary<readonly Said[]> {
  return fc.tuple(aForm(), anInstant(), aSession(), fc.subarray(pieces)).map(([facts, at, session, provided]) =>
    [
      assess(facts, at, session),
      residence(facts, session),
      preparation(facts, session),
      workExperience(facts, session),
      eligibility(facts, session),
      compulsoryLanguage(facts, session),
      heightWork(facts, provided, session),
      accountToUse(facts, session),
      civilStatusGaps(facts),
      nextQuestions(facts, session),
      // On few facts remedies are many and slow to find; what they are is tested where they live.
      Object.keys(facts).length > 20 ? remedies(facts, session) : [],
      decisiveReadings(facts, at, session),
      diffSessions(nice2026, session),
    ].map((result) => ({ result, session })),
  );
}

function ofAFile(): fc.Arbitrary<readonly Said[]> {
  const submission = fc.record(
    {
      pieces: fc.uniqueArray(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 }),
      at: anInstant(),
      by: fc.constantFrom('upload' as const, 'paper' as const),
      document: fc.constant('recensement-attestation' as const),
      review: fc.constantFrom('pending' as const, 'conforming' as const, 'rejected' as const),
    },
    { requiredKeys: ['pieces', 'at'] },
  );
  const everything = anInstant().map((at) =>
    pieces.map((piece) => ({ pieces: [piece], at, review: 'conforming' as const })),
  );
  return fc
    .tuple(
      fc.oneof(fc.array(submission, { maxLength: 6 }), everything),
      fc.option(anInstant()),
      aForm(),
      anInstant(),
      aSession(),
    )
    .map(([submissions, lastModifiedAt, facts, at, session]) => {
      // as: every submission holds at least one piece.
      const file = { submissions, ...(lastModifiedAt && { lastModifiedAt }) } as unknown as CandidateFile;
      return [{ result: fileStanding(file, facts, at, session), session }];
    });
}

function ofABenefit(): fc.Arbitrary<readonly Said[]> {
  return fc
    .tuple(
      fc.record(
        {
          mark: fc.constantFrom(8, 9.5, 10, 14),
          form: fc.constantFrom('global', 'progressive'),
          unitChanged: fc.boolean(),
        },
        { requiredKeys: ['mark'] },
      ),
      fc.oneof(
        aDay('2019-01-01', '2025-12-31').map((obtainedOn) => ({ obtainedOn })),
        aDay('2021-04-01', '2021-07-09').map((obtainedOn) => ({ obtainedOn })),
        fc.integer({ min: 2018, max: 2025 }).map((obtainedInSession) => ({ obtainedInSession })),
      ),
      fc.option(aDay('2026-04-01', '2026-07-10'), { nil: undefined }),
    )
    .map(([mark, obtained, examOn]) => {
      // as: a record of constants is a benefit, key by key.
      const benefit = { ...mark, ...obtained } as Parameters<typeof benefitValidity>[0];
      return [{ result: benefitValidity(benefit, nice2026, examOn), session: nice2026 }];
    });
}

function ofMarks(): fc.Arbitrary<readonly Said[]> {
  const anyCandidate = aHalfKnownCandidate().map(({ regulation, results }) => [
    firstRound(regulation, results, nice2026),
  ]);
  const absentee = fc.constant([firstRound(sioSisr, { E1: 'absent' }, nice2026)]);
  const exempted = fc
    .constantFrom(8, 9.5, 12)
    .map((mark) => [
      firstRound(sioSisr, { E1: mark, E2: 9, E3: 9, E4: 9, E5: 'exempt', E6: 'exempt', E7: 'exempt' }, nice2026),
    ]);
  const resit = fc.tuple(aResitCandidate(sioSisr), fc.constantFrom(4, 9, 12, 20)).map(([results, mark]) => {
    const first = firstRound(sioSisr, results, nice2026);
    const orals = resitOrals(sioSisr, results, nice2026);
    const [one, other] = orals.map(({ exam }) => exam);
    const decided =
      first.outcome === 'resit' && one !== undefined && other !== undefined
        ? [resitDecision(sioSisr, results, { [one]: mark, [other]: 'absent' }, nice2026)]
        : [];
    return [first, orals, resitTargets(sioSisr, results, nice2026), ...decided];
  });
  return fc
    .oneof<fc.Arbitrary<readonly Explainable[]>[]>(anyCandidate, absentee, exempted, resit)
    .map((results) => results.map((result) => ({ result, session: nice2026 })));
}

function ofAnAccount(): fc.Arbitrary<readonly Said[]> {
  return fc
    .tuple(anInstant(), fc.integer({ min: 0, max: 60 }), fc.boolean(), anInstant())
    .map(([mailSentAt, hours, done, at]) => {
      const later = new Date(mailSentAt.getTime() + hours * 3_600_000);
      return [
        accountActivation({ mailSentAt, ...(done && { activatedAt: later }) }, later, nice2026),
        convocation('2026-05-18', at, nice2026),
      ].map((result) => ({ result, session: nice2026 }));
    });
}

function ofEmployment(): fc.Arbitrary<readonly Said[]> {
  const spell = fc.record({
    from: aDay('2024-05-01', '2025-05-01'),
    to: aDay('2025-05-02', '2026-05-01'),
    time: fc.constantFrom('full' as const, 'part' as const),
  });
  return fc
    .array(spell, { maxLength: 2 })
    .map((employment) => [{ result: advancementWork(employment, '2026-05-18', nice2026), session: nice2026 }]);
}
