import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../src/deadlines/deadlines.ts';
import {
  explainAccount,
  explainActivation,
  explainConvocation,
  explainDeadlines,
  explainRegistration,
  explainTimeline,
  explainUpload,
} from '../../src/explain/index.ts';
import { en } from '../../src/labels/en.ts';
import { fr } from '../../src/labels/fr.ts';
import { nice2026 } from '../../src/sessions/nice-2026.ts';
import { withReadings } from '../../src/sessions/with-readings.ts';
import { coded, only, spoken } from './spoken.ts';

const closesAt = '2025-11-12T16:00:00.000Z';

describe('the window of registration', () => {
  test.each([
    [
      { phase: 'not-yet-open', opensAt: '2025-10-09T13:00:00.000Z' },
      'Les inscriptions ne sont pas encore ouvertes. | 1.window',
      'Ouverture des inscriptions : jeudi 9 octobre 2025 à 15 h. | 1.window',
    ],
    [
      { phase: 'open', closesAt },
      'Les inscriptions sont ouvertes. | 1.window',
      'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
    ],
    [
      { phase: 'closed', closedAt: closesAt },
      'Les inscriptions sont closes. | 1.window',
      'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
    ],
  ] as const)('$0.phase', (registration, ...lines) => {
    const sentences = explainRegistration(registration, fr, nice2026);
    expect(spoken(sentences)).toEqual(lines);
    expect(coded(sentences)[0]).toBe(`verdict ${registration.phase}`);
    expect(sentences[0]?.source).toBe('circulaire, §1');
  });

  test('a closing time that is itself too late is « avant »', () => {
    const strict = withReadings(nice2026, { 'window-close': 'exclusive' });
    expect(spoken(explainRegistration({ phase: 'open', closesAt }, fr, strict))[1]).toBe(
      'Clôture des inscriptions : mercredi 12 novembre 2025 avant 17 h. | 1.window',
    );
  });

  test('days without an hour are said as days, whatever the reading', () => {
    const session = { ...nice2026, registration: { opens: '2025-10-09', closes: '2025-11-12' } };
    expect(
      spoken([
        ...explainRegistration({ phase: 'not-yet-open', opensAt: '2025-10-08T22:00:00.000Z' }, fr, session),
        ...explainRegistration({ phase: 'open', closesAt: '2025-11-12T23:00:00.000Z' }, fr, session),
      ]),
    ).toEqual([
      'Les inscriptions ne sont pas encore ouvertes. | 1.window',
      'Ouverture des inscriptions : jeudi 9 octobre 2025. | 1.window',
      'Les inscriptions sont ouvertes. | 1.window',
      'Clôture des inscriptions : mercredi 12 novembre 2025, toute la journée. | 1.window',
    ]);
  });
});

describe('the time to upload', () => {
  const until = '2025-11-14T23:00:00.000Z';
  const lastDay = '2025-11-14';
  test.each([
    ['open', 'Le délai pour téléverser vos pièces n’est pas écoulé. | 4.upload'],
    ['last-day', 'C’est le dernier jour pour téléverser vos pièces. | 4.upload'],
    ['closed', 'Le délai pour téléverser vos pièces est écoulé. | 4.no-late'],
  ] as const)('%s', (phase, line) => {
    const sentences = explainUpload({ phase, until, lastDay }, fr, nice2026);
    expect(spoken(sentences)).toEqual([
      line,
      'Fin du dépôt des pièces : vendredi 14 novembre 2025, toute la journée. | 4.upload',
    ]);
    expect(coded(sentences)).toEqual([`verdict ${phase}`, 'deadline upload-closes']);
  });

  test('an hour of the last day is itself too late', () => {
    const [, end] = spoken(explainUpload({ phase: 'open', until: '2025-11-14T11:30:00.000Z', lastDay }, fr, nice2026));
    expect(end).toBe('Fin du dépôt des pièces : vendredi 14 novembre 2025 avant 12 h 30. | 4.upload');
  });
});

describe('deadlines', () => {
  const dated = (other: Partial<Deadline>): Deadline => ({
    deadline: 'upload-closes',
    at: '2025-11-14T23:00:00.000Z',
    included: false,
    day: '2025-11-14',
    clause: '4.upload',
    concerns: 'certainly',
    ...other,
  });
  test.each<[string, Deadline, string]>([
    ['a whole day', dated({}), 'Fin du dépôt des pièces : vendredi 14 novembre 2025, toute la journée. | 4.upload'],
    [
      'a time that is in time',
      dated({ deadline: 'registration-closes', at: closesAt, included: true, clause: '1.window' }),
      'Clôture des inscriptions : mercredi 12 novembre 2025 à 17 h. | 1.window',
    ],
    [
      'a midnight that is itself in time',
      dated({ deadline: 'registration-closes', at: '2025-11-12T23:00:00.000Z', included: true, clause: '1.window' }),
      'Clôture des inscriptions : jeudi 13 novembre 2025 à 0 h. | 1.window',
    ],
    [
      'an opening at midnight is a day',
      dated({ deadline: 'registration-opens', at: '2025-10-08T22:00:00.000Z', included: true, clause: '1.window' }),
      'Ouverture des inscriptions : jeudi 9 octobre 2025. | 1.window',
    ],
    [
      'what only perhaps concerns a candidate',
      dated({ deadline: 'height-work-closes', clause: '7.height-work', concerns: 'perhaps' }),
      'Peut-être, selon vos réponses : fin du dépôt de l’attestation R408 (travail en hauteur) : vendredi 14 novembre 2025, toute la journée. | 7.height-work',
    ],
  ])('%s', (_, deadline, line) => expect(spoken(explainDeadlines([deadline], fr, nice2026))).toEqual([line]));

  test('come in the order of the text, on the clocks of the session', () => {
    const reversed = [
      dated({}),
      dated({ deadline: 'registration-closes', at: closesAt, included: true, clause: '1.window' }),
    ];
    expect(spoken(explainDeadlines(reversed, en, { zone: 'Indian/Reunion' }))).toEqual([
      'Close of registration: Wednesday 12 November 2025 at 20:00. | 1.window',
      'End of uploads: Saturday 15 November 2025 before 3:00. | 4.upload',
    ]);
    expect(explainDeadlines([], en, nice2026)).toEqual([]);
  });
});

test('the account to use is a step', () => {
  expect(explainAccount({ account: 'reuse', missing: [] }, fr)).toEqual([
    {
      kind: 'step',
      code: 'reuse',
      sentence: 'Gardez votre compte Cyclades de la session précédente et n’en créez pas d’autre.',
      clauses: ['3.reuse'],
      source: 'circulaire, §3',
    },
  ]);
});

test('an activation link, to the second', () => {
  const activation = { account: 'pending', until: '2025-10-27T10:00:07.000Z' } as const;
  const parts = only(fr, 'locale', 'sources', 'templates', 'clock', 'activation');
  expect(spoken(explainActivation(activation, parts, nice2026))).toEqual([
    'Votre compte Cyclades attend son activation : suivez le lien reçu par mail. | 3.activation',
    'Le lien d’activation est valable jusqu’au lundi 27 octobre 2025 à 11 h 00 min 07 s inclus. | 3.activation',
  ]);
});

test('a convocation, with its day where there is one', () => {
  expect(spoken(explainConvocation({ convocation: 'awaited', expectedBy: '2026-05-01' }, fr))).toEqual([
    'Votre convocation peut encore paraître à temps dans votre espace Cyclades. | 9.convocation',
    'Elle doit paraître au plus tard le vendredi 1er mai 2026. | 9.convocation',
  ]);
  expect(spoken(explainConvocation({ convocation: 'undated' }, en))).toEqual([
    'The summons (convocation) to the resit follows the results within days: no text sets its date. | 9.convocation',
  ]);
});

describe('the way to the exams', () => {
  const uploadEnds = '2025-11-14T23:00:00.000Z';
  test('every step in its own order; only what is still to be done has dates', () => {
    const sentences = explainTimeline(
      [
        { step: 'create-account', state: 'done', clause: '3.activation' },
        {
          step: 'activate-account',
          state: 'not-needed',
          clause: '3.activation',
          until: '2025-10-27T10:00:00.000Z',
          included: true,
        },
        {
          step: 'register',
          state: 'now',
          clause: '1.window',
          from: '2025-10-09T13:00:00.000Z',
          until: closesAt,
          included: true,
        },
        { step: 'sign-and-upload', state: 'later', clause: '4.upload', until: uploadEnds, included: false },
        { step: 'acknowledgement', state: 'later', clause: '4.acknowledgement' },
        { step: 'convocation', state: 'later', clause: '9.convocation' },
        {
          step: 'exams',
          state: 'later',
          clause: '9.calendar',
          from: '2026-03-31T22:00:00.000Z',
          until: '2026-07-10T22:00:00.000Z',
          included: false,
        },
      ],
      fr,
      nice2026,
    );
    expect(spoken(sentences)).toEqual([
      'Vous avez un compte Cyclades. | 3.activation',
      'Votre compte Cyclades de la session précédente est déjà activé. | 3.activation',
      'Inscrivez-vous. Jusqu’au mercredi 12 novembre 2025 à 17 h. | 1.window',
      'Ensuite : signer votre confirmation d’inscription et téléverser vos pièces. Jusqu’au vendredi 14 novembre 2025, toute la journée. | 4.upload',
      'Ensuite : recevoir l’accusé de réception de votre dossier. | 4.acknowledgement',
      'Ensuite : recevoir votre convocation. | 9.convocation',
      'Ensuite : passer les épreuves. À partir du mercredi 1er avril 2026. | 9.calendar',
    ]);
    expect(coded(sentences)[2]).toBe('step register');
  });

  test('a dead link says why the account has to be created again', () => {
    const step = { step: 'create-account', state: 'now', clause: '3.activation', because: 'link-expired' } as const;
    expect(spoken(explainTimeline([step], en, nice2026))).toEqual([
      'The activation link has expired and the account was deleted. Create your Cyclades account. | 3.activation',
    ]);
  });

  test('a convocation is waited for, also past the day on which it was due', () => {
    const step = {
      step: 'convocation',
      state: 'now',
      clause: '9.convocation',
      until: '2026-05-03T22:00:00.000Z',
      included: false,
      day: '2026-05-03',
    } as const;
    expect(spoken(explainTimeline([step], fr, nice2026))).toEqual([
      'Attendez votre convocation. Elle doit paraître au plus tard le dimanche 3 mai 2026. | 9.convocation',
    ]);
  });

  test('what was missed is said without its dates, and nobody without a way is told of one', () => {
    const step = { step: 'register', state: 'missed', clause: '1.window', until: closesAt, included: true } as const;
    expect(spoken(explainTimeline([step], fr, nice2026))).toEqual(['Il est trop tard pour vous inscrire. | 1.window']);
    expect(explainTimeline([], fr, nice2026)).toEqual([]);
  });
});
