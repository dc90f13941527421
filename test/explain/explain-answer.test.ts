import { describe, expect, test } from 'vitest';
import { explainAnswer } from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Answer, Reason } from '../../src/model/answer.ts';
import type { NoReason } from '../../src/model/codes.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { coded, only, plain, spoken } from './spoken.ts';

const clause = '2.experience';
const tooShort = {
  reason: 'experience-too-short',
  clause,
  fact: 'experienceMonths',
  given: 8,
  needed: { atLeast: 12 },
} as const;
const unrelated = {
  reason: 'job-unrelated',
  clause,
  fact: 'jobRelated',
  given: false,
  needed: { oneOf: [true] },
} as const;
const refused: Answer = { answer: 'no', because: [tooShort, unrelated] };

test('a refusal: the verdict, then each reason with both numbers, each on its clause and its section', () => {
  expect(explainAnswer(refused, fr, nice2026, 'eligibility')).toEqual([
    {
      kind: 'verdict',
      code: 'no',
      sentence: 'D’après vos réponses, vous ne pouvez pas vous inscrire dans cette académie.',
      clauses: ['2.experience'],
      source: 'circulaire, §2',
    },
    {
      kind: 'reason',
      code: 'experience-too-short',
      sentence: 'Votre expérience professionnelle est trop courte\u00a0: 8\u00a0mois sur les 12 demandés.',
      clauses: ['2.experience'],
      source: 'circulaire, §2',
    },
    {
      kind: 'reason',
      code: 'job-unrelated',
      sentence: 'Votre emploi est sans rapport avec la spécialité.',
      clauses: ['2.experience'],
      source: 'circulaire, §2',
    },
  ]);
  expect(spoken(explainAnswer(refused, en, nice2026, 'eligibility'))[1]).toBe(
    'Your work experience is too short: 8 months of the 12 required. | 2.experience',
  );
});

test('reasons come in the order of the text, whatever the order of the result; the verdict stays first', () => {
  const residence: Reason<NoReason> = { reason: 'lives-in-another-academy', clause: '2.residence' };
  const answer: Answer = { answer: 'no', because: [tooShort, residence] };
  expect(coded(explainAnswer(answer, fr, nice2026, 'eligibility'))).toEqual([
    'verdict no',
    'reason lives-in-another-academy',
    'reason experience-too-short',
  ]);
});

test('a verdict names its sections once: of the circular, of the law, or of both', () => {
  const yes: Answer = {
    answer: 'yes',
    because: [
      { reason: 'lives-in-this-academy', clause: '2.residence' },
      { reason: 'training-adapted-by-decision', clause: '2.adapted-duration' },
      { reason: 'entry-diploma-held', clause: '2.entry' },
    ],
  };
  expect(explainAnswer(yes, fr).map(({ source }) => plain(source))).toEqual([
    'circulaire, §2 ; Code de l’éducation, D643-7, D643-10, D643-11, D643-12',
    'circulaire, §2',
    'circulaire, §2',
    'Code de l’éducation, D643-7, D643-10, D643-11, D643-12',
  ]);
  expect(explainAnswer(yes, en)[0]?.source).toBe(
    'circular, §2; Education Code (Code de l’éducation), D643-7, D643-10, D643-11, D643-12',
  );
  expect(explainAnswer({ answer: 'yes', because: [] }, en)[0]?.source).toBe('');
});

describe('the verdict says what was asked', () => {
  const open: Answer = { answer: 'unknown', missing: ['jobLevel', 'jobRelated'], because: [] };
  const office: Answer = {
    answer: 'unknown',
    missing: [],
    because: [{ reason: 'lives-abroad', clause: '2.residence', fact: 'department', given: 'abroad' }],
  };
  test.each([
    ['answer', 'Non.', 'Seul le service des examens peut le dire.'],
    ['eligibility', fr.eligibility.no, fr.eligibility.office],
    ['residence', fr.residence.no, fr.residence.office],
    ['preparation', fr.preparation.no, fr.preparation.office],
    ['workExperience', fr.workExperience.no, fr.workExperience.office],
    ['language', fr.language.no, fr.language.office],
    ['advancement', fr.advancement.no, fr.advancement.office],
    ['heightWork', fr.heightWork.no, fr.heightWork.office],
  ] as const)('%s', (question, no, onlyTheOffice) => {
    expect(explainAnswer(refused, fr, nice2026, question)[0]?.sentence).toBe(no);
    expect(explainAnswer(office, fr, nice2026, question)[0]?.sentence).toBe(onlyTheOffice);
    expect(explainAnswer(open, fr, nice2026, question)[0]?.sentence).toBe(fr[question].unknown);
  });

  test('without a question it is a plain yes or no', () => {
    expect(explainAnswer(refused, en)[0]).toMatchObject({ code: 'no', sentence: 'No.' });
  });

  test('an unknown asks what is missing, last and on no clause', () => {
    expect(spoken(explainAnswer(open, en, nice2026, 'workExperience'))).toEqual([
      'Your answers do not decide yet whether your work experience justifies your registration.',
      'What is the level of this job?',
      'Is this job related to the BTS speciality that you choose?',
    ]);
    expect(coded(explainAnswer(open, en))).toEqual(['verdict unknown', 'question jobLevel', 'question jobRelated']);
  });

  test('whoever lives abroad is told what to ask, and whom', () => {
    expect(spoken(explainAnswer(office, fr, nice2026, 'eligibility'))).toEqual([
      'Seul le service des examens peut dire si vous pouvez vous inscrire dans cette académie. | 2.residence',
      'Vous habitez hors de France, et la circulaire ne dit pas quelle académie inscrit les candidats de l’étranger : demandez au service des examens de cette académie si elle peut vous inscrire. | 2.residence',
    ]);
  });
});

describe('an amount is said beside the one that is needed', () => {
  const said = (reason: Reason): readonly [string, string] => {
    // as: any reason of any answer is worded alike.
    const answer = { answer: 'yes', because: [reason] } as Answer;
    const [french, english] = [fr, en].map((labels) => plain(explainAnswer(answer, labels)[1]?.sentence ?? ''));
    return [french ?? '', english ?? ''];
  };
  const months = (given: number, atLeast: number): readonly [string, string] =>
    said({ reason: 'experience-long-enough', clause, fact: 'experienceMonths', given, needed: { atLeast } });

  test.each([
    [0, 12, '0 mois sur les 12 demandés', '0 months of the 12 required'],
    [1, 12, '1 mois sur les 12 demandés', '1 month of the 12 required'],
    [11, 12, '11 mois sur les 12 demandés', '11 months of the 12 required'],
    [12, 12, '12 mois pour 12 demandés', '12 months, 12 required'],
    [14, 12, '14 mois pour 12 demandés', '14 months, 12 required'],
    [0, 1, '0 mois sur 1 demandé', '0 months of the 1 required'],
    [2, 1, '2 mois pour 1 demandé', '2 months, 1 required'],
  ])('%d months of %d', (given, atLeast, french, english) => {
    expect(months(given, atLeast)).toEqual([
      `Votre expérience professionnelle est assez longue : ${french}.`,
      `Your work experience is long enough: ${english}.`,
    ]);
  });

  test.each([
    [0, '0 heure sur les 1 350 demandées', '0 hours of the 1,350 required'],
    [1, '1 heure sur les 1 350 demandées', '1 hour of the 1,350 required'],
    [1.5, '1,5 heure sur les 1 350 demandées', '1.5 hours of the 1,350 required'],
    [1349.9999, '1 349,9999 heures sur les 1 350 demandées', '1,349.9999 hours of the 1,350 required'],
  ])('%d hours: French counts up to 2 as one, and no decimal is rounded away', (given, french, english) => {
    const clause = '2.apprenticeship';
    const fact = 'trainingCentreHours';
    const hours = said({ reason: 'too-few-training-centre-hours', clause, fact, given, needed: { atLeast: 1350 } });
    expect(hours[0]).toContain(`trop peu nombreuses : ${french}, sauf si le recteur vous dispense de leur durée`);
    expect(hours[1]).toContain(`${english}, unless the rector waives their duration`);
  });

  test('years, with the waiver that the law allows after the number', () => {
    const years = { clause: '2.school', fact: 'schoolYears', needed: { atLeast: 2 } } as const;
    expect(said({ reason: 'schooled-too-briefly', ...years, given: 1 })[0]).toBe(
      'Votre formation par la voie scolaire est trop courte : 1 an sur les 2 demandés, sauf si le recteur vous dispense de sa durée (maladie, accident, maternité ou force majeure).',
    );
    expect(said({ reason: 'schooled-long-enough', ...years, given: 3 })[1]).toBe(
      'Your training by the school route (voie scolaire) is long enough: 3 years, 2 required.',
    );
    expect(said({ reason: 'schooled-too-briefly', clause: '2.school' })[1]).toBe(
      'Your training by the school route (voie scolaire) is too short, unless the rector waives its duration (illness, accident, maternity or force majeure).',
    );
  });

  test('an amount that no exact decimal is is compared as it is', () => {
    const years = (given: number): string => {
      const reason = { reason: 'schooled-long-enough', clause: '2.school', fact: 'schoolYears', given } as const;
      return said({ ...reason, needed: { atLeast: 2 } })[1];
    };
    expect(years(7 / 3)).toMatch(/2\.33333333333333\d+ years, 2 required\.$/);
    expect(years(5 / 3)).toMatch(/1\.66666666666666\d+ years of the 2 required\.$/);
  });

  test('months of employment, which rest on no fact of the form', () => {
    const clause = '5.continuing.advancement';
    expect(said({ reason: 'employment-too-short', clause, given: 5, needed: { atLeast: 6 } })[0]).toBe(
      'Vos périodes d’emploi avant l’examen sont trop courtes : 5 mois sur les 6 demandés.',
    );
  });

  test.each<[string, Reason]>([
    ['no amount', { reason: 'job-unrelated', clause, fact: 'jobRelated', given: false, needed: { oneOf: [true] } }],
    ['no bound', { reason: 'experience-too-short', clause, fact: 'experienceMonths', given: 8 }],
    [
      'no value, since the fact is absent',
      { reason: 'experience-too-short', clause, fact: 'experienceMonths', needed: { atLeast: 12 } },
    ],
    [
      'lengths to choose from',
      {
        reason: 'contract-length-unlisted',
        clause: '2.apprenticeship',
        fact: 'contractMonths',
        given: 30,
        needed: { oneOf: [12, 24] },
      },
    ],
    [
      'a reason that counts nothing',
      { reason: 'lives-in-this-academy', clause: '2.residence', given: 6, needed: { atLeast: 1 } },
    ],
  ])('but not where there is %s', (_, reason) => {
    expect(said(reason)[0]).toBe(`${plain(fr.reasons[reason.reason]).replace(/^./, (first) => first.toUpperCase())}.`);
  });
});

test('words of one’s own keep braces that nothing fills', () => {
  const own = { ...en, templates: { ...en.templates, measured: '{reason} ({measure}) {smile}' } };
  expect(explainAnswer(refused, own)[1]?.sentence).toBe(
    'Your work experience is too short (8 months of the 12 required) {smile}.',
  );
});

test('a page passes only the parts of the labels that it needs', () => {
  const parts = only(fr, 'locale', 'sources', 'templates', 'reasons', 'measured', 'measures', 'facts', 'answer');
  expect(explainAnswer(refused, parts)).toEqual(explainAnswer(refused, fr));
});
