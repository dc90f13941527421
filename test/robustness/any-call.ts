import fc from 'fast-check';
import type { CandidateFacts, Session } from '../../src/index.ts';
import { nice2026, resitOrals, withReadings } from '../../src/index.ts';
import { pieces } from '../../src/model/piece.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { aCompleteForm, anInstant, everyReading, someFacts } from '../arbitraries/forms.ts';
import { aFile, anyMoment, aProgress } from '../arbitraries/progress.ts';
import { aCandidate, aHalfKnownCandidate, aProgressiveCandidate, aResitCandidate } from '../arbitraries/results.ts';
import { without } from '../oracles/complete-form.ts';
import type { Call, RuleName } from './every-rule.ts';
import { everyRule } from './every-rule.ts';

type Args = Readonly<Record<string, unknown>>;
type AnyArgs = fc.Arbitrary<Args>;

const aDay = (from: string, to: string): fc.Arbitrary<string> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

/** Nice's session, each reading of it switched alone, and all of them at once: made once, since a session costs more than a call. */
const sessions: readonly Session[] = [
  nice2026,
  ...Object.entries(everyReading).map(([id, [, other]]) => withReadings(nice2026, { [id]: other })),
  withReadings(nice2026, Object.fromEntries(Object.entries(everyReading).map(([id, [, other]]) => [id, other]))),
];
export const someSession = fc.constantFrom(...sessions);

/** A form with any of its facts absent, and any part of a place of birth. */
export const someForm: fc.Arbitrary<CandidateFacts> = fc
  .record({
    form: aCompleteForm(),
    absent: fc.oneof(someFacts(0), someFacts(4), someFacts(30)),
    more: fc.record(
      {
        birthPlace: fc.record(
          { country: fc.constantFrom('FR', 'DZ', ''), city: fc.constantFrom('Paris', 'Lyon 3e', 'Oran', '') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ form, absent, more }) => ({ ...without(form, absent), ...more }));

const facts = someForm;
const session = someSession;
const at = anyMoment();
const ofFacts: AnyArgs = fc.record({ facts, session });
const allKnown = fc.oneof(
  aCandidate(),
  aProgressiveCandidate(),
  aResitCandidate(sioSisr).map((results) => ({ regulation: sioSisr, results })),
);
const under = (marks: typeof allKnown): AnyArgs =>
  fc.tuple(marks, session).map(([{ regulation, results }, other]) => ({ regulation, results, session: other }));
const onAGrid = (args: AnyArgs): AnyArgs =>
  fc.tuple(args, fc.constantFrom(0.5, 4, 7)).map(([each, step]) => ({ ...each, step }));
const ofMarks = under(fc.oneof(aHalfKnownCandidate(), allKnown));
const decision: AnyArgs = fc
  .tuple(aResitCandidate(sioSisr), fc.constantFrom(4, 9, 12, 20))
  .filter(([results]) => resitOrals(sioSisr, results, nice2026).length > 1)
  .map(([results, mark]) => ({ regulation: sioSisr, results, orals: { E1: mark, E2: 'absent' }, session: nice2026 }));
const benefit = fc
  .tuple(
    fc.record(
      {
        mark: fc.constantFrom<unknown>(8, 9.5, 10, '14,25', { numerator: 41, denominator: 3 }),
        form: fc.constantFrom('global', 'progressive'),
        unitChanged: fc.boolean(),
      },
      { requiredKeys: ['mark'] },
    ),
    fc.oneof(
      aDay('2019-01-01', '2025-12-31').map((obtainedOn) => ({ obtainedOn })),
      fc.integer({ min: 2018, max: 2025 }).map((obtainedInSession) => ({ obtainedInSession })),
    ),
  )
  .map(([mark, obtained]) => ({ ...mark, ...obtained }));
const spell = fc.record({
  from: aDay('2024-05-01', '2025-05-01'),
  to: aDay('2025-05-02', '2026-05-01'),
  time: fc.constantFrom('full', 'part'),
});
const account: AnyArgs = fc
  .tuple(anInstant(), fc.integer({ min: 0, max: 60 }), fc.boolean())
  .map(([mailSentAt, hours, activated]) => {
    const later = new Date(mailSentAt.getTime() + hours * 3_600_000);
    return { account: { mailSentAt, ...(activated ? { activatedAt: later } : {}) }, at: later, session: nice2026 };
  });

/** The arguments of each rule whose result depends on more than a few words. */
const argsOf: Readonly<Partial<Record<RuleName, AnyArgs>>> = {
  accountActivation: account,
  accountToUse: ofFacts,
  advancementWork: fc.record({
    employment: fc.array(spell, { maxLength: 3 }),
    examOn: fc.constant('2026-05-18'),
    session,
  }),
  assess: fc.record({ facts, at, session }),
  benefitValidity: fc.record({
    benefit,
    session,
    examOn: fc.option(aDay('2026-04-01', '2026-07-10'), { nil: undefined }),
  }),
  candidateCategories: ofFacts,
  civilStatusGaps: fc.record({ facts }),
  compulsoryLanguage: ofFacts,
  contradictions: ofFacts,
  convocation: fc.record({
    examOn: aDay('2026-03-01', '2026-07-31'),
    at,
    session,
    round: fc.constantFrom(undefined, 'first', 'resit'),
  }),
  deadlines: ofFacts,
  decisiveReadings: fc.record({ facts, at, session }),
  diffSessions: fc.record({ before: session, after: session }),
  eligibility: ofFacts,
  fileStanding: fc.record({ file: aFile(), facts, at, session }),
  firstRound: ofMarks,
  heightWork: fc.record({ facts, provided: fc.subarray([...pieces]), session }),
  marksNeeded: onAGrid(ofMarks),
  nextQuestions: ofFacts,
  notices: fc.record({ facts, at, session }),
  preparation: ofFacts,
  registrationPhase: fc.record({ at, session }),
  remedies: ofFacts,
  requiredPieces: ofFacts,
  residence: ofFacts,
  resitDecision: decision,
  resitOrals: ofMarks,
  // Before the orals every mark is known.
  resitTargets: onAGrid(under(allKnown)),
  timeline: fc.record({ progress: aProgress(), facts, at, session }),
  uploadPhase: fc.record({ at, session }),
  workExperience: ofFacts,
};

/** Every rule by name, with any arguments that it accepts. */
export const anyCalls: readonly (readonly [RuleName, fc.Arbitrary<Call>])[] = Object.entries(argsOf).map(
  // as: Object.entries forgets that the keys are names of rules.
  ([name, args]) => [
    name as RuleName,
    args.map((each): Call => ({ rule: everyRule[name as RuleName].rule, args: each })),
  ],
);
