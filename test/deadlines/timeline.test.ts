import { describe, expect, test } from 'vitest';
import type { CandidateFacts, CandidateFile, Piece, Progress, Session, Step } from '../../src/index.ts';
import { nice2026, timeline, withReadings } from '../../src/index.ts';

/** A form that decides every piece: the confirmation and the identity document are due, and no other. */
const nobodySpecial: CandidateFacts = {
  department: '06',
  previousOutcome: 'never-sat',
  distanceLearner: false,
  basis: 'preparation',
  route: 'school',
  trainingDecision: 'none',
  french: false,
  claimsExemption: false,
  adjustments: 'none',
  heightWorkSpeciality: false,
};
/** The same, registered last session already, who owes transcripts too. */
const again: CandidateFacts = {
  ...nobodySpecial,
  previousOutcome: 'refused',
  practiceExamObtained: true,
  registeredIndividualLastSession: true,
};

/** The states of the seven steps, in their order. */
function states(
  progress: Progress,
  at: string,
  facts: CandidateFacts = nobodySpecial,
  session: Session = nice2026,
): readonly Step['state'][] {
  return timeline(progress, facts, new Date(at), session).map(({ state }) => state);
}

function stepOf(way: readonly Step[], name: Step['step']): Step | undefined {
  return way.find(({ step }) => step === name);
}

const exclusive = withReadings(nice2026, { 'window-close': 'exclusive' });

describe('the seven steps come in the order in which a candidate meets them', () => {
  const way = timeline({}, {}, new Date('2025-10-20T10:00:00Z'), nice2026);

  test('each with its clause, and with bounds where the text sets a date', () => {
    expect(way).toStrictEqual([
      { step: 'create-account', state: 'now', clause: '3.activation' },
      { step: 'activate-account', state: 'later', clause: '3.activation' },
      {
        step: 'register',
        state: 'later',
        clause: '1.window',
        from: '2025-10-09T13:00:00.000Z',
        until: '2025-11-12T16:00:00.000Z',
        included: true,
        day: '2025-11-12',
      },
      {
        step: 'sign-and-upload',
        state: 'later',
        clause: '4.upload',
        until: '2025-11-14T23:00:00.000Z',
        included: false,
        day: '2025-11-14',
      },
      { step: 'acknowledgement', state: 'later', clause: '4.acknowledgement' },
      { step: 'convocation', state: 'later', clause: '9.convocation' },
      {
        step: 'exams',
        state: 'later',
        clause: '9.calendar',
        // 1 April and the end of 10 July, both in summer time.
        from: '2026-03-31T22:00:00.000Z',
        until: '2026-07-10T22:00:00.000Z',
        included: false,
        day: '2026-07-10',
      },
    ]);
  });

  test('with every event: the mail, the registration and the day of the exam date the steps after them', () => {
    const progress: Progress = {
      accountMailSentAt: new Date('2025-10-25T12:00:00+02:00'),
      accountActivatedAt: new Date('2025-10-25T13:00:00+02:00'),
      registeredAt: new Date('2025-10-26T12:00:00+01:00'),
      examOn: '2026-05-18',
    };
    const complete = timeline(progress, nobodySpecial, new Date('2025-10-27T12:00:00+01:00'), nice2026);
    expect(stepOf(complete, 'activate-account')).toStrictEqual({
      step: 'activate-account',
      state: 'done',
      clause: '3.activation',
      from: '2025-10-25T10:00:00.000Z',
      until: '2025-10-27T10:00:00.000Z',
      included: true,
    });
    expect(stepOf(complete, 'sign-and-upload')).toMatchObject({ from: '2025-10-26T11:00:00.000Z' });
    expect(stepOf(complete, 'convocation')).toStrictEqual({
      step: 'convocation',
      state: 'later',
      clause: '9.convocation',
      // The end of 3 May in Paris: the convocation is in time on that whole day.
      until: '2026-05-03T22:00:00.000Z',
      included: false,
      day: '2026-05-03',
    });
  });
});

describe('somebody who does nothing', () => {
  test.each<[string, readonly Step['state'][], string]>([
    ['2025-09-01T10:00:00Z', ['now', 'later', 'later', 'later', 'later', 'later', 'later'], 'before anything opens'],
    ['2025-11-12T15:59:59.999Z', ['now', 'later', 'later', 'later', 'later', 'later', 'later'], 'a moment before 17 h'],
    ['2025-11-12T16:00:00.000Z', ['now', 'later', 'later', 'later', 'later', 'later', 'later'], '17 h is still inside'],
    [
      '2025-11-12T16:00:00.001Z',
      ['missed', 'missed', 'missed', 'later', 'later', 'later', 'later'],
      'registration has closed; the upload has not ended',
    ],
    [
      '2025-11-14T22:59:59.999Z',
      ['missed', 'missed', 'missed', 'later', 'later', 'later', 'later'],
      'a moment before uploads end',
    ],
    [
      '2025-11-14T23:00:00.000Z',
      ['missed', 'missed', 'missed', 'missed', 'later', 'later', 'later'],
      'midnight is the first instant too late',
    ],
    [
      '2026-07-10T21:59:59.999Z',
      ['missed', 'missed', 'missed', 'missed', 'later', 'later', 'later'],
      'the last moment of the season',
    ],
    [
      '2026-07-10T22:00:00.000Z',
      ['missed', 'missed', 'missed', 'missed', 'later', 'later', 'missed'],
      'the season is over; nobody waits for an acknowledgement or a convocation',
    ],
  ])('at %s: %j (%s)', (at, expected) => expect(states({}, at)).toEqual(expected));

  test('is too late at 17 h sharp where the closing time is read as outside', () => {
    expect(states({}, '2025-11-12T15:59:59.999Z', nobodySpecial, exclusive)[0]).toBe('now');
    expect(states({}, '2025-11-12T16:00:00.000Z', nobodySpecial, exclusive).slice(0, 3)).toEqual([
      'missed',
      'missed',
      'missed',
    ]);
  });
});

describe('an account whose mail was sent, over the night in which summer time ends', () => {
  // 48 hours end on the 27th at 11:00, one hour earlier on the clock than the mail came.
  const accountMailSentAt = new Date('2025-10-25T12:00:00+02:00');
  test.each<[string, readonly Step['state'][], string]>([
    ['2025-10-25T11:59:59.999+02:00', ['now', 'later', 'later'], 'the mail is still to come'],
    ['2025-10-25T12:00:00.000+02:00', ['done', 'now', 'later'], 'the mail is there'],
    ['2025-10-27T10:59:59.999+01:00', ['done', 'now', 'later'], 'a moment before the link dies'],
    ['2025-10-27T11:00:00.000+01:00', ['done', 'now', 'later'], 'exactly 48 hours are in time'],
    ['2025-10-27T11:00:00.001+01:00', ['now', 'later', 'later'], 'the link is dead: all over again'],
    ['2025-11-12T17:00:00.001+01:00', ['missed', 'missed', 'missed'], 'and then registration closes'],
  ])('at %s: %j (%s)', (at, expected) => expect(states({ accountMailSentAt }, at).slice(0, 3)).toEqual(expected));

  test('a dead link is the reason to create an account again, and the new link has no bounds yet', () => {
    const way = timeline({ accountMailSentAt }, nobodySpecial, new Date('2025-10-27T11:00:00.001+01:00'), nice2026);
    expect(way.slice(0, 2)).toStrictEqual([
      { step: 'create-account', state: 'now', clause: '3.activation', because: 'link-expired' },
      { step: 'activate-account', state: 'later', clause: '3.activation' },
    ]);
  });

  test('a link that is alive when registration closes is missed, since nothing is left to do with it', () => {
    const late = { accountMailSentAt: new Date('2025-11-12T10:00:00+01:00') };
    expect(states(late, '2025-11-12T17:00:00.000+01:00').slice(0, 3)).toEqual(['done', 'now', 'later']);
    expect(states(late, '2025-11-12T17:00:00.001+01:00').slice(0, 3)).toEqual(['done', 'missed', 'missed']);
  });
});

describe('an account that was activated', () => {
  const accountMailSentAt = new Date('2025-10-25T12:00:00+02:00');
  test.each<[string, string, readonly Step['state'][], string]>([
    ['2025-10-25T12:00:00.000+02:00', '2025-10-25T12:00:00.000+02:00', ['done', 'done', 'now'], 'at once'],
    ['2025-10-26T12:00:00.000+01:00', '2025-10-26T11:59:59.999+01:00', ['done', 'now', 'later'], 'still to come'],
    ['2025-10-27T11:00:00.000+01:00', '2025-10-28T12:00:00.000+01:00', ['done', 'done', 'now'], 'at the last instant'],
    ['2025-10-27T11:00:00.001+01:00', '2025-10-28T12:00:00.000+01:00', ['now', 'later', 'later'], 'a moment too late'],
    ['2025-10-25T13:00:00.000+02:00', '2025-11-12T17:00:00.000+01:00', ['done', 'done', 'now'], 'up to the close'],
    ['2025-10-25T13:00:00.000+02:00', '2025-11-12T17:00:00.001+01:00', ['done', 'done', 'missed'], 'and not beyond'],
  ])('at %s, seen at %s: %j (%s)', (activatedAt, at, expected) => {
    const progress = { accountMailSentAt, accountActivatedAt: new Date(activatedAt) };
    expect(states(progress, at).slice(0, 3)).toEqual(expected);
  });

  test('before registration opens, waits for it', () => {
    const progress = { accountActivatedAt: new Date('2025-10-05T12:00:00+02:00') };
    expect(states(progress, '2025-10-09T14:59:59.999+02:00').slice(0, 3)).toEqual(['done', 'done', 'later']);
    expect(states(progress, '2025-10-09T15:00:00.000+02:00').slice(0, 3)).toEqual(['done', 'done', 'now']);
  });

  test('is enough by itself: its mail need not be known', () => {
    const way = timeline(
      { accountActivatedAt: new Date('2025-11-03T10:00:00Z') },
      nobodySpecial,
      new Date('2025-11-03T10:00:00Z'),
      nice2026,
    );
    expect(way.slice(0, 2)).toStrictEqual([
      { step: 'create-account', state: 'done', clause: '3.activation' },
      { step: 'activate-account', state: 'done', clause: '3.activation' },
    ]);
  });

  test('before its mail was sent breaks the contract', () => {
    const progress = { accountMailSentAt, accountActivatedAt: new Date(accountMailSentAt.getTime() - 1) };
    expect(() => states(progress, '2025-11-03T10:00:00Z')).toThrow('must be between the sending of the mail and `at`');
  });
});

describe('somebody who registered last session', () => {
  test.each<[string, readonly Step['state'][], string]>([
    [
      '2025-10-09T14:59:59.999+02:00',
      ['done', 'not-needed', 'later', 'later', 'later', 'later', 'later'],
      'not open yet',
    ],
    [
      '2025-10-09T15:00:00.000+02:00',
      ['done', 'not-needed', 'now', 'later', 'later', 'later', 'later'],
      'registers at once',
    ],
    [
      '2025-11-12T17:00:00.001+01:00',
      ['done', 'not-needed', 'missed', 'later', 'later', 'later', 'later'],
      'the account stays, the window does not',
    ],
    [
      '2025-11-15T00:00:00.000+01:00',
      ['done', 'not-needed', 'missed', 'missed', 'later', 'later', 'later'],
      'nor the time to upload',
    ],
  ])('keeps that account; at %s: %j (%s)', (at, expected) => expect(states({}, at, again)).toEqual(expected));

  test('needs no link, dead or alive: the account is the old one', () => {
    const progress = { accountMailSentAt: new Date('2025-10-10T12:00:00+02:00') };
    const way = timeline(progress, again, new Date('2025-10-20T12:00:00+02:00'), nice2026);
    expect(way.slice(0, 2)).toStrictEqual([
      { step: 'create-account', state: 'done', clause: '3.reuse' },
      { step: 'activate-account', state: 'not-needed', clause: '3.activation' },
    ]);
    expect(stepOf(way, 'register')?.state).toBe('now');
  });

  test('creates an account where that is not known', () => {
    const { registeredIndividualLastSession: _, ...unknown } = again;
    expect(timeline({}, unknown, new Date('2025-10-20T12:00:00Z'), nice2026)[0]).toStrictEqual({
      step: 'create-account',
      state: 'now',
      clause: '3.activation',
    });
  });
});

describe('a registration counts within the window', () => {
  const done = ['done', 'done', 'done', 'now', 'later', 'later', 'later'];
  test.each<[string, Session, boolean, string]>([
    ['2025-10-09T14:59:59.999+02:00', nice2026, false, 'a moment early'],
    ['2025-10-09T15:00:00.000+02:00', nice2026, true, 'as it opens'],
    ['2025-10-26T02:30:00.000+02:00', nice2026, true, 'in the hour that comes twice, the first time'],
    ['2025-10-26T02:30:00.000+01:00', nice2026, true, 'in the hour that comes twice, the second time'],
    ['2025-11-12T16:59:59.999+01:00', nice2026, true, 'a moment before the close'],
    ['2025-11-12T17:00:00.000+01:00', nice2026, true, 'at the close, by reading window-close'],
    ['2025-11-12T17:00:00.000+01:00', exclusive, false, 'not by the other reading'],
    ['2025-11-12T17:00:00.001+01:00', nice2026, false, 'a moment late'],
  ])('at %s: %s (%s)', (registeredAt, session, counts, why) => {
    const progress = { registeredAt: new Date(registeredAt) };
    const way = timeline(progress, nobodySpecial, new Date('2025-11-13T12:00:00+01:00'), session);
    const expected = counts ? done : ['missed', 'missed', 'missed', 'later', 'later', 'later', 'later'];
    expect(
      way.map(({ state }) => state),
      why,
    ).toEqual(expected);
    const from = counts ? new Date(registeredAt).toISOString() : undefined;
    expect(stepOf(way, 'sign-and-upload')?.from).toBe(from);
  });

  test('and once it has happened', () => {
    const progress = { registeredAt: new Date('2025-11-05T10:00:00+01:00') };
    expect(states(progress, '2025-11-05T09:59:59.999+01:00')[2]).toBe('later');
    expect(states(progress, '2025-11-05T10:00:00.000+01:00')).toEqual(done);
  });

  test('whatever became of the link', () => {
    const progress = {
      accountMailSentAt: new Date('2025-10-10T12:00:00+02:00'),
      registeredAt: new Date('2025-11-05T10:00:00+01:00'),
    };
    const way = timeline(progress, nobodySpecial, new Date('2025-11-05T10:00:00+01:00'), nice2026);
    expect(way.map(({ state }) => state)).toEqual(done);
    expect(way[0]).not.toHaveProperty('because');
  });
});

describe('the file of somebody who registered in time', () => {
  const registeredAt = new Date('2025-11-05T10:00:00+01:00');
  const sent = (piece: Piece, review: 'pending' | 'conforming' | 'rejected' = 'pending', at = '2025-11-10T12:00Z') => ({
    pieces: [piece] as const,
    at: new Date(at),
    review,
  });
  const confirmation = sent('signed-confirmation');
  const identity = sent('identity-document');
  const files = {
    none: undefined,
    empty: { submissions: [] },
    half: { submissions: [confirmation] },
    filed: { submissions: [confirmation, identity] },
    late: { submissions: [confirmation, sent('identity-document', 'pending', '2025-11-14T23:00:00Z')] },
    'at the last moment': {
      submissions: [confirmation, sent('identity-document', 'pending', '2025-11-14T22:59:59.999Z')],
    },
    refused: { submissions: [confirmation, sent('identity-document', 'rejected')] },
    accepted: { submissions: [sent('signed-confirmation', 'conforming'), sent('identity-document', 'conforming')] },
    stale: { submissions: [confirmation, identity], lastModifiedAt: new Date('2025-11-11T12:00:00Z') },
  } as const satisfies Readonly<Record<string, CandidateFile | undefined>>;

  const [last, midnight, spring] = ['2025-11-14T22:59:59.999Z', '2025-11-14T23:00:00.000Z', '2026-03-01T12:00:00Z'];
  test.each<[keyof typeof files, string, readonly Step['state'][], string]>([
    ['none', last, ['now', 'later', 'later'], 'nothing sent is nothing filed'],
    ['none', midnight, ['missed', 'later', 'later'], 'and the time is over'],
    ['empty', last, ['now', 'later', 'later'], 'the same as none'],
    ['empty', midnight, ['missed', 'later', 'later'], 'cancelled'],
    ['half', last, ['now', 'later', 'later'], 'incomplete'],
    ['half', midnight, ['missed', 'later', 'later'], 'cancelled'],
    ['filed', '2025-11-10T11:59:59.999Z', ['now', 'later', 'later'], 'a moment before it is sent'],
    ['filed', '2025-11-10T12:00:00.000Z', ['done', 'now', 'later'], 'filed: the office reads it'],
    ['filed', midnight, ['done', 'now', 'later'], 'filed in time'],
    ['filed', spring, ['done', 'now', 'later'], 'however long that takes'],
    ['late', midnight, ['missed', 'later', 'later'], 'a piece at midnight is too late'],
    ['at the last moment', last, ['done', 'now', 'later'], 'a moment earlier is in time'],
    ['refused', last, ['now', 'later', 'later'], 'a piece found not conforming can be replaced'],
    ['refused', midnight, ['now', 'later', 'later'], 'to check: the office decides, so nothing is missed yet'],
    ['refused', spring, ['now', 'later', 'later'], 'until it does'],
    ['accepted', last, ['done', 'done', 'now'], 'every piece conforming: the acknowledgement is sent'],
    ['accepted', spring, ['done', 'done', 'now'], 'and the convocation is the next to come'],
    ['stale', '2025-11-11T11:59:59.999Z', ['done', 'now', 'later'], 'filed until the registration is saved again'],
    ['stale', '2025-11-11T12:00:00.000Z', ['now', 'later', 'later'], 'which takes a new confirmation'],
    ['stale', midnight, ['missed', 'later', 'later'], 'by the end of uploads'],
  ])('%s, at %s: %j (%s)', (file, at, expected) => {
    expect(states({ registeredAt, file: files[file] }, at).slice(3, 6)).toEqual(expected);
  });

  test('is checked rather than filed while a piece is perhaps due, once uploads have ended', () => {
    const { adjustments: _, ...halfFilled } = nobodySpecial;
    const progress = { registeredAt, file: files.filed };
    expect(states(progress, last, halfFilled).slice(3, 5)).toEqual(['done', 'now']);
    expect(states(progress, midnight, halfFilled).slice(3, 5)).toEqual(['now', 'later']);
  });

  test('ends a day earlier by reading upload-day', () => {
    const eve = withReadings(nice2026, { 'upload-day': 'eve' });
    const way = (at: string) => timeline({ registeredAt }, nobodySpecial, new Date(at), eve);
    expect(stepOf(way('2025-11-13T22:59:59.999Z'), 'sign-and-upload')?.state).toBe('now');
    expect(stepOf(way('2025-11-13T23:00:00.000Z'), 'sign-and-upload')).toMatchObject({
      state: 'missed',
      until: '2025-11-13T23:00:00.000Z',
      day: '2025-11-13',
    });
  });
});

describe('what is reached implies what comes before', () => {
  const accepted: CandidateFile = {
    submissions: (['signed-confirmation', 'identity-document'] as const).map((piece) => ({
      pieces: [piece],
      at: new Date('2025-11-10T12:00:00Z'),
      review: 'conforming',
    })),
  };
  const filed: CandidateFile = { submissions: accepted.submissions.map(({ pieces, at }) => ({ pieces, at })) };
  const at = '2025-12-01T12:00:00Z';
  test.each<[Progress, string, readonly Step['state'][], string]>([
    [{ acknowledged: true }, at, ['done', 'done', 'done', 'done', 'done', 'now', 'later'], 'acknowledged'],
    [{ file: accepted }, at, ['done', 'done', 'done', 'done', 'done', 'now', 'later'], 'accepted'],
    [{ convoked: true }, at, ['done', 'done', 'done', 'done', 'done', 'done', 'later'], 'convoked'],
    [
      { acknowledged: true, convoked: false },
      at,
      ['done', 'done', 'done', 'done', 'done', 'now', 'later'],
      'false is "not yet"',
    ],
    [
      { acknowledged: false, file: accepted },
      at,
      ['done', 'done', 'done', 'done', 'done', 'now', 'later'],
      'an accepted file is acknowledged, even if the mail was not seen',
    ],
    [
      { acknowledged: true, accountMailSentAt: new Date('2025-10-10T10:00:00Z') },
      at,
      ['done', 'done', 'done', 'done', 'done', 'now', 'later'],
      'an account that was acknowledged was activated',
    ],
    [
      { file: filed },
      '2025-11-11T12:00:00Z',
      ['done', 'later', 'later', 'done', 'later', 'later', 'later'],
      'a file shows an account, not a registration',
    ],
    [
      { file: filed, accountMailSentAt: new Date('2025-10-10T10:00:00Z') },
      '2025-11-11T12:00:00Z',
      ['done', 'later', 'later', 'done', 'later', 'later', 'later'],
      'also where the link that is known died',
    ],
    [
      { file: filed },
      '2025-11-12T16:00:00.001Z',
      ['done', 'missed', 'missed', 'done', 'later', 'later', 'later'],
      'and registration closes without one',
    ],
  ])('%j at %s: %j (%s)', (progress, instant, expected) => expect(states(progress, instant)).toEqual(expected));

  test('a link that died is no reason for anything once a file shows another account', () => {
    const progress = { file: filed, accountMailSentAt: new Date('2025-10-10T10:00:00Z') };
    expect(timeline(progress, nobodySpecial, new Date('2025-11-11T12:00:00Z'), nice2026)[0]).toStrictEqual({
      step: 'create-account',
      state: 'done',
      clause: '3.activation',
    });
  });

  test('for an old account too', () => {
    expect(states({ convoked: true }, at, again).slice(0, 4)).toEqual(['done', 'not-needed', 'done', 'done']);
  });

  test('no link has expired for somebody who is convoked', () => {
    const progress = { convoked: true, accountMailSentAt: new Date('2025-10-10T10:00:00Z') };
    expect(timeline(progress, nobodySpecial, new Date(at), nice2026)[0]).toStrictEqual({
      step: 'create-account',
      state: 'done',
      clause: '3.activation',
    });
  });
});

describe('the convocation, then the exams', () => {
  const examOn = '2026-05-18';
  test.each<[Progress, string, readonly Step['state'][], string]>([
    [{ acknowledged: true, examOn }, '2026-05-03T21:59:59.999Z', ['now', 'later'], 'in time up to the end of 3 May'],
    [{ acknowledged: true, examOn }, '2026-05-03T22:00:00.000Z', ['now', 'later'], 'overdue, and still awaited'],
    [{ acknowledged: true, examOn }, '2026-07-10T22:00:00.000Z', ['now', 'missed'], 'it never came'],
    [{ acknowledged: true }, '2026-04-15T12:00:00Z', ['now', 'later'], 'nobody sits an exam without it'],
    [{ convoked: true, examOn }, '2026-03-31T21:59:59.999Z', ['done', 'later'], 'the eve of the season, to its end'],
    [{ convoked: true, examOn }, '2026-03-31T22:00:00.000Z', ['done', 'now'], '1 April in Paris'],
    [{ convoked: true, examOn }, '2026-07-10T21:59:59.999Z', ['done', 'now'], '10 July, to its end'],
    [{ convoked: true, examOn }, '2026-07-10T22:00:00.000Z', ['done', 'done'], '11 July'],
    [{ convoked: true, examOn }, '2027-01-01T12:00:00Z', ['done', 'done'], 'for good'],
  ])('%j at %s: %j (%s)', (progress, at, expected) => expect(states(progress, at).slice(5)).toEqual(expected));

  test('without the day of the exam nothing dates the convocation', () => {
    const way = timeline({ acknowledged: true }, nobodySpecial, new Date('2026-04-15T12:00:00Z'), nice2026);
    expect(stepOf(way, 'convocation')).toStrictEqual({
      step: 'convocation',
      state: 'now',
      clause: '9.convocation',
    });
  });
});

describe('by where somebody lives', () => {
  test.each<[CandidateFacts, number, string]>([
    [{ department: '83' }, 7, 'here'],
    [{ department: '75' }, 0, 'by another academy: there is no way through this one'],
    [{ department: 'abroad' }, 7, 'abroad: only the office can tell, so the whole way'],
    [{}, 7, 'not known'],
  ])('%j: %d steps (%s)', (facts, count) => {
    expect(timeline({ acknowledged: true }, facts, new Date('2025-12-01T12:00:00Z'), nice2026)).toHaveLength(count);
  });
});

describe('an academy of other bounds', () => {
  const days: Session = {
    ...nice2026,
    registration: { opens: '2025-10-20', closes: '2025-11-21' },
    uploads: { lastDay: '2025-11-28', closes: '12:00' },
  };
  const account = { accountActivatedAt: new Date('2025-10-01T10:00:00Z') };
  test.each<[Progress, string, Step['step'], Step['state'], string]>([
    [account, '2025-10-19T21:59:59.999Z', 'register', 'later', 'the eve'],
    [account, '2025-10-19T22:00:00.000Z', 'register', 'now', 'midnight, in summer time'],
    [account, '2025-11-21T22:59:59.999Z', 'register', 'now', 'the last moment of the day'],
    [account, '2025-11-21T23:00:00.000Z', 'register', 'missed', 'the next midnight is outside'],
    [
      { registeredAt: new Date('2025-11-21T22:59:59.999Z') },
      '2025-11-28T10:59:59.999Z',
      'sign-and-upload',
      'now',
      'registered at the last moment, to upload until noon',
    ],
    [
      { registeredAt: new Date('2025-11-21T22:59:59.999Z') },
      '2025-11-28T11:00:00.000Z',
      'sign-and-upload',
      'missed',
      'noon is too late',
    ],
    [{ registeredAt: new Date('2025-11-21T23:00:00.000Z') }, '2025-11-22T12:00:00.000Z', 'register', 'missed', 'late'],
  ])('%j at %s: %s is %s (%s)', (progress, at, step, state) => {
    for (const reading of ['inclusive', 'exclusive'] as const) {
      const session = withReadings(days, { 'window-close': reading });
      expect(stepOf(timeline(progress, nobodySpecial, new Date(at), session), step)?.state).toBe(state);
    }
  });

  test('gives the day as people say it, and the midnight after it', () => {
    expect(stepOf(timeline({}, {}, new Date('2025-11-01T12:00:00Z'), days), 'register')).toMatchObject({
      from: '2025-10-19T22:00:00.000Z',
      until: '2025-11-21T23:00:00.000Z',
      included: false,
      day: '2025-11-21',
    });
  });

  test('has links of its own length', () => {
    const session = { ...nice2026, activationHours: 1 };
    const progress = { accountMailSentAt: new Date('2025-11-03T10:00:00Z') };
    expect(states(progress, '2025-11-03T11:00:00.000Z', nobodySpecial, session)[1]).toBe('now');
    expect(states(progress, '2025-11-03T11:00:00.001Z', nobodySpecial, session)[0]).toBe('now');
  });
});
