import { describe, expect, test } from 'vitest';
import {
  explainContradictions,
  explainNotices,
  explainQuestions,
  explainReadings,
  explainRemedies,
} from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import type { Change } from '../../src/model/answer.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { withReadings } from '../../src/sessions/with-readings.ts';
import { coded, only, plain, spoken } from './spoken.ts';

describe('remedies', () => {
  const longer: Change = { fact: 'experienceMonths', given: 8, needed: { atLeast: 12 } };
  const related: Change = { fact: 'jobRelated', given: false, needed: { oneOf: [true] } };

  test('one change, with the value needed and the answer that was given', () => {
    expect(spoken(explainRemedies([[longer]], fr))).toEqual([
      'Vous pourriez vous inscrire si votre expérience professionnelle atteignait 12 mois (votre réponse : 8 mois).',
    ]);
  });

  test('several changes together, and several remedies in their own order', () => {
    const sentences = explainRemedies([[related, longer], [longer]], fr);
    expect(spoken(sentences)[0]).toBe(
      'Vous pourriez vous inscrire si, à la fois : votre emploi était en rapport avec la spécialité (votre réponse : non) ; votre expérience professionnelle atteignait 12 mois (votre réponse : 8 mois).',
    );
    expect(coded(sentences)).toEqual(['remedy jobRelated+experienceMonths', 'remedy experienceMonths']);
    expect(spoken(explainRemedies([[related, longer]], en))).toEqual([
      'You could register if all of this were true: your job was related to the speciality (your answer: no); your work experience reached 12 months (your answer: 8 months).',
    ]);
  });

  test.each<[Change, string, string]>([
    [
      { fact: 'department', given: '75', needed: { oneOf: ['06', '83'] } },
      'vous habitiez le département 06 ou 83 (votre réponse : 75)',
      'you lived in department 06 or 83 (your answer: 75)',
    ],
    [
      { fact: 'department', given: 'abroad', needed: { oneOf: ['06'] } },
      'vous habitiez le département 06 (votre réponse : hors de France, ou à Monaco)',
      'you lived in department 06 (your answer: outside France, or in Monaco)',
    ],
    [
      { fact: 'previousOutcome', needed: { oneOf: ['refused', 'eliminated', 'undecided', 'absent'] } },
      'votre tentative précédente au BTS avait abouti à un refus (ajournement), une élimination, une absence de décision finale ou une absence à l’examen',
      'your earlier attempt at a BTS had ended in a refusal (ajournement), an elimination, no final decision or an absence from the exam',
    ],
    [
      { fact: 'sameSpeciality', needed: { oneOf: [true] } },
      'cette tentative portait sur la même spécialité',
      'that attempt was at the same speciality',
    ],
    [
      { fact: 'distanceLearner', given: false, needed: { oneOf: [true] } },
      'vous suiviez ce BTS à distance (votre réponse : non)',
      'you followed this BTS in distance education (your answer: no)',
    ],
    [
      { fact: 'workStatus', given: 'none', needed: { oneOf: ['employee', 'former-employee'] } },
      'vous étiez salarié(e) ou aviez été salarié(e) (votre réponse : je n’ai jamais travaillé)',
      'you were an employee or had been an employee (your answer: I have never worked)',
    ],
    [
      { fact: 'workMonths', given: 0, needed: { atLeast: 12 } },
      'votre travail rémunéré atteignait 12 mois (votre réponse : 0 mois)',
      'your paid work reached 12 months (your answer: 0 months)',
    ],
    [
      { fact: 'basis', given: 'experience', needed: { oneOf: ['preparation', 'earlier-attempt'] } },
      'vous vous inscriviez au titre d’une préparation au diplôme ou d’une tentative précédente à la même spécialité (votre réponse : une expérience professionnelle)',
      'you registered on the grounds of a preparation for the diploma or an earlier attempt at the same speciality (your answer: work experience)',
    ],
    [
      { fact: 'route', given: 'none', needed: { oneOf: ['continuing'] } },
      'vous prépariez le diplôme en formation continue (votre réponse : aucune de ces voies)',
      'you prepared for the diploma in continuing training (formation continue) (your answer: none of these routes)',
    ],
    [
      { fact: 'entryDiploma', given: 'none', needed: { oneOf: ['bac-general', 'daeu'] } },
      'vous aviez un baccalauréat général ou un diplôme d’accès aux études universitaires (DAEU) (votre réponse : aucun de ces diplômes)',
      'you held a baccalauréat général or a diploma of access to university studies (DAEU) (your answer: none of these diplomas)',
    ],
    [
      { fact: 'schoolYears', given: 1, needed: { atLeast: 2 } },
      'votre formation par la voie scolaire durait au moins 2 ans (votre réponse : 1 an)',
      'your training at school (voie scolaire) lasted at least 2 years (your answer: 1 year)',
    ],
    [
      { fact: 'contractMonths', needed: { oneOf: [12, 24] } },
      'votre contrat d’apprentissage durait 12 mois ou 24 mois',
      'your apprenticeship contract lasted 12 months or 24 months',
    ],
    [
      { fact: 'trainingCentreHours', given: 1300, needed: { atLeast: 1350 } },
      'vous aviez au moins 1 350 heures de formation en CFA (votre réponse : 1 300 heures)',
      'you had at least 1,350 hours of training at the training centre (CFA) (your answer: 1,300 hours)',
    ],
    [
      { fact: 'practicePeriod', given: false, needed: { oneOf: [true] } },
      'votre préparation comprenait une période de pratique professionnelle (votre réponse : non)',
      'your preparation included a period of professional practice (your answer: no)',
    ],
    [
      { fact: 'trainingDecision', given: 'none', needed: { oneOf: ['adapted', 'positioned', 'waived'] } },
      'votre formation relevait d’une décision de formation aménagée, d’une décision de positionnement ou d’une dispense de durée accordée par le recteur (votre réponse : non, aucune)',
      'your training rested on a decision of adapted training (formation aménagée), a positioning decision (positionnement) or a waiver of its duration granted by the rector (your answer: no, none)',
    ],
    [
      { fact: 'experiencePartTime', given: true, needed: { oneOf: [false] } },
      'votre expérience professionnelle était à temps plein (votre réponse : oui)',
      'your work experience was full time (your answer: yes)',
    ],
    [
      { fact: 'jobLevel', given: 'below-technician', needed: { oneOf: ['technician', 'higher-technician'] } },
      'votre emploi était de niveau technicien ou de niveau technicien supérieur (votre réponse : en dessous de technicien)',
      'your job was at the level of a technician or at the level of a higher technician (technicien supérieur) (your answer: below technician)',
    ],
  ])('$fact', (change, french, english) => {
    expect(spoken(explainRemedies([[change]], fr))).toEqual([`Vous pourriez vous inscrire si ${french}.`]);
    expect(spoken(explainRemedies([[change]], en))).toEqual([`You could register if ${english}.`]);
  });

  test('a page passes only the parts of the labels that it needs', () => {
    const parts = only(fr, 'locale', 'sources', 'templates', 'changes', 'facts', 'either', 'measures');
    expect(explainRemedies([[related, longer]], parts)).toEqual(explainRemedies([[related, longer]], fr));
    expect(explainRemedies([], parts)).toEqual([]);
  });
});

test('questions keep the order in which they are to be asked', () => {
  expect(explainQuestions(['route', 'department'], only(fr, 'sources', 'facts'))).toEqual([
    { kind: 'question', code: 'route', sentence: fr.facts.route.question, clauses: [], source: '' },
    { kind: 'question', code: 'department', sentence: fr.facts.department.question, clauses: [], source: '' },
  ]);
});

describe('doubtful readings', () => {
  test('how the session reads the text, and what another reading would change', () => {
    const [doubt] = explainReadings(
      [
        {
          reading: 'continuing-activity',
          changes: ['eligibility', 'pieces'],
          pieces: ['activity-year-proof', 'transcripts'],
        },
      ],
      fr,
      nice2026,
    );
    expect(doubt).toMatchObject({ kind: 'doubt', code: 'continuing-activity', clauses: ['5.continuing.activity'] });
    expect(plain(doubt?.sentence ?? '')).toBe(
      'Le texte se lit de deux façons. En formation continue, la preuve d’une année d’activité est-elle demandée même si la préparation suffit ? Oui : elle est demandée comme le tableau des pièces l’écrit. L’autre lecture changerait : votre droit de vous inscrire ou ses motifs et les pièces à fournir. Pièces concernées : justificatif d’une année d’activité professionnelle et relevés de notes.',
    );
  });

  test('the value is that of the session; without changes the doubt is said alone', () => {
    const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
    expect(spoken(explainReadings([{ reading: 'window-close' }], en, strict))).toEqual([
      'The text can be read in two ways. Is registration still open at the exact closing time? No: at the exact time, registration is no longer possible. | 1.window',
    ]);
  });

  test('pieces that stay due on other clauses are not named apart from the pieces', () => {
    const [doubt] = explainReadings([{ reading: 'apprentice-row', changes: ['pieces'], pieces: [] }], en, nice2026);
    expect(doubt?.sentence).toMatch(/The other reading would change the documents to provide\.$/);
  });

  test('a page passes only the parts of the labels that it needs', () => {
    const parts = only(en, 'locale', 'sources', 'templates', 'readings', 'assessment', 'pieces');
    const readings = [{ reading: 'upload-day', changes: ['upload'] }] as const;
    expect(explainReadings(readings, parts, nice2026)).toEqual(explainReadings(readings, en, nice2026));
  });
});

test('advice comes in the order of the text, each on its clause, the law by its article', () => {
  const notices = explainNotices(['report-changes', 'student-engagement', 'do-not-wait'], fr);
  expect(spoken(notices)).toEqual([
    'Inscrivez-vous tôt, sans attendre les derniers jours. | 1.advice',
    'Si vous souhaitez que votre engagement étudiant soit pris en compte, demandez-le avant la clôture des inscriptions. | 2.student-engagement',
    'Signalez sans tarder au service des examens tout changement de situation ou d’adresse. | 9.change',
  ]);
  expect(notices.map(({ kind, source }) => [kind, source])).toEqual([
    ['notice', 'circulaire, §1'],
    ['notice', 'Code de l’éducation, D643-15-1'],
    ['notice', 'circulaire, §9'],
  ]);
});

test('answers that contradict each other', () => {
  const found = [
    { contradiction: 'no-work-but-months', facts: ['workStatus', 'workMonths'] },
    { contradiction: 'no-work-but-months', facts: ['workStatus', 'experienceMonths'] },
  ] as const;
  const sentences = explainContradictions(found, only(fr, 'sources', 'contradictions'));
  expect(spoken(sentences)).toEqual([
    'Vous dites n’avoir jamais travaillé, mais donnez des mois de travail : vérifiez ces deux réponses.',
  ]);
  expect(coded(sentences)).toEqual(['doubt no-work-but-months']);
});
