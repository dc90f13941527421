import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import { benefitValidity } from '../../src/benefits/benefit-validity.ts';
import { heightWork } from '../../src/benefits/height-work.ts';
import { eligibility } from '../../src/categories/eligibility.ts';
import { preparation } from '../../src/categories/preparation.ts';
import { residence } from '../../src/categories/residence.ts';
import { workExperience } from '../../src/categories/work-experience.ts';
import { timeline } from '../../src/deadlines/timeline.ts';
import type { Sentence } from '../../src/explain/index.ts';
import {
  explainAnswer,
  explainAssessment,
  explainBenefit,
  explainFileStanding,
  explainFirstRound,
  explainQuestions,
  explainReadings,
  explainRemedies,
  explainTimeline,
} from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { clauseIds } from '../../src/model/clause.ts';
import * as codes from '../../src/model/codes.ts';
import type { CandidateFacts } from '../../src/model/facts.ts';
import { factKinds, simpleFacts } from '../../src/model/facts.ts';
import type { Labels } from '../../src/model/labels.ts';
import { pieces } from '../../src/model/piece.ts';
import type { Readings } from '../../src/model/readings.ts';
import { readingValues } from '../../src/model/readings.ts';
import { advancementWork } from '../../src/pieces/advancement-work.ts';
import { fileStanding } from '../../src/pieces/file-standing.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import { firstRound } from '../../src/resit/first-round.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { withReadings } from '../../src/sessions/with-readings.ts';
import { decisiveReadings } from '../../src/what-if/decisive-readings.ts';
import { nextQuestions } from '../../src/what-if/next-questions.ts';
import { remedies } from '../../src/what-if/remedies.ts';
import { coded, plain } from './spoken.ts';

/** A half-filled form of any values, whatever they mean together. */
const aForm = (): fc.Arbitrary<CandidateFacts> => {
  const anyValue = (fact: (typeof simpleFacts)[number]): fc.Arbitrary<unknown> => {
    const kind = factKinds[fact];
    if (fact === 'department') return fc.constantFrom('06', '83', '75', 'abroad');
    if (typeof kind !== 'string') return fc.constantFrom(...kind);
    if (kind === 'either') return fc.boolean();
    if (kind === 'day') return fc.constantFrom('1999-02-01', '2004-05-06', '2030-01-01');
    return fc.constantFrom(0, 1, 2, 8, 12, 24, 675, 1349, 1350);
  };
  const facts = Object.fromEntries(simpleFacts.map((fact) => [fact, anyValue(fact)]));
  // as: every value is one of its fact.
  return fc.record(facts, { requiredKeys: [] }) as fc.Arbitrary<CandidateFacts>;
};

const aSession = () =>
  fc
    .record(Object.fromEntries(Object.entries(readingValues).map(([id, values]) => [id, fc.constantFrom(...values)])))
    // as: every value is one of its reading.
    .map((readings) => withReadings(nice2026, readings as unknown as Readings));

const anInstant = () =>
  fc.constantFrom(
    new Date('2025-10-01T12:00:00Z'),
    new Date('2025-11-05T12:00:00Z'),
    new Date('2025-11-14T12:00:00Z'),
    new Date('2026-05-10T12:00:00Z'),
    new Date('2026-09-01T12:00:00Z'),
  );

const anEmployment = () =>
  fc.array(
    fc.record({
      from: fc.constantFrom('2024-05-18', '2025-05-18', '2025-11-18', '2026-03-01'),
      to: fc.constantFrom('2026-03-20', '2026-04-17', '2026-05-17'),
      time: fc.constantFrom('full' as const, 'part' as const),
    }),
    { maxLength: 2 },
  );

const someMarks = () =>
  fc.record(
    Object.fromEntries(
      sioSisr.exams.map(({ exam }) => [
        exam,
        fc.oneof(
          fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
          fc.constantFrom('exempt' as const, 'absent' as const, 8, 10),
        ),
      ]),
    ),
    { requiredKeys: ['E1', 'E2', 'E3', 'E5', 'E6'] },
  );

const aBenefit = () =>
  fc.record({
    mark: fc.constantFrom(8, 9.5, 10, 14),
    form: fc.constantFrom('global' as const, 'progressive' as const, undefined),
    unitChanged: fc.boolean(),
    obtained: fc.constantFrom(
      { obtainedOn: '2020-05-18' },
      { obtainedOn: '2021-05-18' },
      { obtainedOn: '2024-05-18' },
      { obtainedInSession: 2020 },
      { obtainedInSession: 2024 },
    ),
  });

interface Said {
  readonly labels: Labels;
  readonly sentences: readonly Sentence[];
  /** Whether the sentences keep the order of the result, since it is one of its own. */
  readonly ownOrder?: boolean;
}

/** What rules really return, in words of both languages. */
const said: readonly Said[] = fc
  .sample(
    fc.tuple(aForm(), aSession(), anInstant(), anEmployment(), someMarks(), aBenefit(), fc.subarray([...pieces])),
    { numRuns: 500, seed: 2026 },
  )
  .flatMap(([facts, session, at, employment, marks, { obtained, ...benefit }, provided]) =>
    [fr, en].flatMap((labels): readonly Said[] => {
      const file = { submissions: provided.map((piece) => ({ pieces: [piece] as const, at })) };
      const absent = Object.values(marks).every((mark) => mark === 'exempt');
      return [
        { labels, sentences: explainAssessment(assess(facts, at, session), labels, session) },
        { labels, sentences: explainAnswer(residence(facts, session), labels, session, 'residence') },
        { labels, sentences: explainAnswer(preparation(facts, session), labels, session, 'preparation') },
        { labels, sentences: explainAnswer(workExperience(facts, session), labels, session, 'workExperience') },
        { labels, sentences: explainAnswer(heightWork(facts, provided, session), labels, session, 'heightWork') },
        {
          labels,
          sentences: explainAnswer(advancementWork(employment, '2026-05-18', session), labels, session, 'advancement'),
        },
        { labels, sentences: explainBenefit(benefitValidity({ ...benefit, ...obtained }, session), labels) },
        { labels, sentences: explainFileStanding(fileStanding(file, facts, at, session), labels) },
        { labels, sentences: absent ? [] : explainFirstRound(firstRound(sioSisr, marks, session), labels) },
        { labels, sentences: explainQuestions(nextQuestions(facts, session), labels), ownOrder: true },
        { labels, sentences: explainTimeline(timeline({}, facts, at, session), labels, session), ownOrder: true },
      ];
    }),
  );

/** Cases that chance seldom finds. */
const selfEmployed: CandidateFacts = {
  department: '06',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  workStatus: 'self-employed',
  workMonths: 20,
  basis: 'experience',
  experienceMonths: 12,
  experiencePartTime: false,
  jobLevel: 'technician',
  jobRelated: true,
};
/** Twenty days of each month: six months' worth, and no whole month. */
const scattered = [
  '2025-06',
  '2025-07',
  '2025-08',
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
].map((month) => ({ from: `${month}-01`, to: `${month}-20`, time: 'full' as const }));
const seldom: readonly Sentence[] = [
  ...explainAnswer(eligibility(selfEmployed, nice2026), fr, nice2026, 'eligibility'),
  ...explainAnswer(advancementWork(scattered, '2026-05-18', nice2026), fr, nice2026, 'advancement'),
];

const everySentence: readonly Sentence[] = [...said.flatMap(({ sentences }) => sentences), ...seldom];

test('the verdict is first, the rest in the order of the text, questions last, nothing said twice', () => {
  for (const { sentences, ownOrder = false } of said) {
    expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(sentences.length);
    if (ownOrder) continue;
    expect(sentences.length === 0 || sentences[0]?.kind === 'verdict').toBe(true);
    const places = sentences
      .slice(1)
      .map(({ clauses: [first] }) => (first === undefined ? clauseIds.length : clauseIds.indexOf(first)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
});

test('a sentence is one, without code, brace or hole, and names its source where it has clauses', () => {
  for (const { sentence, clauses, source } of everySentence) {
    expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/su);
    expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\.\.|[a-z]-[a-z]+-[a-z]+-[a-z]/);
    expect(source === '').toBe(clauses.length === 0);
    expect(source).toMatch(/^$|^(circulaire|circular), §\d|^(Code de l’éducation|Education Code)/);
  }
});

describe('every code that is a reason, a notice or a deadline is said of somebody', () => {
  const saidCodes = new Set(everySentence.map(({ code }) => code));
  // No rule returned these yet when this was written; drop the list once chance finds them.
  const later = ['fewer-orals-than-two', 'exam-postponed'];
  test.each([
    ['yesReasons', codes.yesReasons],
    ['noReasons', codes.noReasons],
    ['officeReasons', codes.officeReasons],
    ['noticeIds', codes.noticeIds],
    ['deadlineIds', codes.deadlineIds],
    ['categories', codes.categories],
    ['contradictionIds', codes.contradictionIds],
  ] as const)('%s', (_, list) => {
    expect((list as readonly string[]).filter((code) => !saidCodes.has(code) && !later.includes(code))).toEqual([]);
  });
});

describe('every amount that falls short is said with both numbers', () => {
  const shorts = new Map<string, RegExp>([
    ['experience-too-short', /\d mois sur les 12 demandés/],
    ['employed-with-too-little-experience', /\d mois sur les 12 demandés/],
    ['schooled-too-briefly', /\d ans? sur les 2 demandés/],
    ['too-few-training-centre-hours', /\d heures? sur les [\d ,]+ demandées/],
    ['employment-too-short', /\d mois sur les (6|12) demandés/],
    ['average-below-resit', /\d, il faut 8\.$/],
    ['professional-average-below-bound', /\d, il faut 10\.$/],
    ['mark-too-low-to-keep', /\d, il faut 10\.$/],
    ['kept-mark-of-old-session', /2020, il faut 2021 ou après\.$/],
  ]);
  test.each([...shorts])('%s', (code, numbers) => {
    const sentences = said
      .filter(({ labels }) => labels === fr)
      .flatMap(({ sentences }) => sentences.filter((each) => each.code === code));
    expect(sentences.length).toBeGreaterThan(0);
    // A fact that is absent, or follows from another, has no number to say.
    const withNumbers = sentences.filter(({ sentence }) => /\d/.test(sentence));
    expect(withNumbers.length).toBeGreaterThan(0);
    for (const { sentence } of withNumbers) expect(plain(sentence)).toMatch(numbers);
  });
});

test('what would change a refusal, and on which readings it hangs, from the rules themselves', () => {
  const facts: CandidateFacts = {
    department: '06',
    distanceLearner: true,
    basis: 'experience',
    experienceMonths: 8,
    experiencePartTime: false,
    jobLevel: 'technician',
    jobRelated: true,
  };
  expect(plain(explainRemedies(remedies(facts, nice2026), fr)[0]?.sentence ?? '')).toBe(
    'Vous pourriez vous inscrire si votre expérience professionnelle atteignait 12 mois (votre réponse : 8 mois).',
  );
  const enough = { ...facts, experienceMonths: 12 };
  const doubts = explainReadings(decisiveReadings(enough, new Date('2025-11-05T12:00:00Z'), nice2026), fr, nice2026);
  expect(coded(doubts)).toContain('doubt experience-level');
});

test('remedies of any form are sentences', () => {
  const forms = fc.sample(aForm(), { numRuns: 300, seed: 2026 });
  let found = 0;
  for (const facts of forms) {
    const sets = remedies(facts, nice2026);
    for (const labels of [fr, en]) {
      const sentences = explainRemedies(sets, labels);
      found += sentences.length;
      for (const { sentence } of sentences) {
        expect(sentence).toMatch(/^(Vous pourriez vous inscrire si|You could register if),? .*\.$/su);
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\.\.|[a-z]-[a-z]+-[a-z]+-[a-z]/);
      }
    }
  }
  expect(found).toBeGreaterThan(100);
});
