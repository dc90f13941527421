import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { CandidateFacts, CandidateFile, Piece, Submission } from '../../src/index.ts';
import { ContractError, fileStanding, nice2026, requiredPieces, withReadings } from '../../src/index.ts';
import { aCompleteForm, someFacts } from '../arbitraries/forms.ts';
import { without } from '../oracles/complete-form.ts';
import { tableOrder } from '../oracles/rulebook.ts';

/** Two pieces are due and no other may be. */
const facts: CandidateFacts = {
  previousOutcome: 'passed',
  distanceLearner: false,
  basis: 'preparation',
  route: 'school',
  trainingDecision: 'none',
  adjustments: 'none',
  french: false,
  keepsMarks: false,
  claimsExemption: false,
  heightWorkSpeciality: false,
};
const day = (text: string): Date => new Date(`2025-11-${text}+01:00`);
const sent = (piece: Piece, at = day('05T10:00'), more: Partial<Submission> = {}): Submission => ({
  pieces: [piece],
  at,
  ...more,
});
const confirmation = sent('signed-confirmation');
const identity = sent('identity-document');
const inTime = day('10T12:00');
const after = day('15T00:00');
const standing = (submissions: readonly Submission[], at = inTime, lastModifiedAt?: Date, known = facts) =>
  fileStanding({ submissions, lastModifiedAt }, known, at, nice2026);

const conforming = { review: 'conforming' } as const;
const rejected = { review: 'rejected' } as const;

test.each<[string, readonly Submission[], Date, string, readonly Piece[]]>([
  ['nothing sent, in time', [], inTime, 'incomplete', ['signed-confirmation', 'identity-document']],
  ['one piece sent, in time', [confirmation], inTime, 'incomplete', ['identity-document']],
  ['all sent, in time', [confirmation, identity], inTime, 'filed', []],
  ['all sent, after the deadline', [confirmation, identity], after, 'filed', []],
  [
    'all found conforming',
    [sent('signed-confirmation', day('05T10:00'), conforming), sent('identity-document', day('05T10:00'), conforming)],
    inTime,
    'accepted',
    [],
  ],
  [
    'all found conforming, after the deadline',
    [sent('signed-confirmation', day('05T10:00'), conforming), sent('identity-document', day('05T10:00'), conforming)],
    after,
    'accepted',
    [],
  ],
  ['one still under review', [sent('signed-confirmation', day('05T10:00'), conforming), identity], inTime, 'filed', []],
  [
    'one piece lacking a moment before the deadline',
    [confirmation],
    day('14T23:59:59.999'),
    'incomplete',
    ['identity-document'],
  ],
  ['one piece lacking at the deadline', [confirmation], after, 'cancelled', ['identity-document']],
  ['the confirmation lacking at the deadline', [identity], after, 'cancelled', ['signed-confirmation']],
  [
    'one found not conforming, in time',
    [confirmation, sent('identity-document', day('05T10:00'), rejected)],
    inTime,
    'incomplete',
    ['identity-document'],
  ],
  [
    'one found not conforming, after the deadline',
    [confirmation, sent('identity-document', day('05T10:00'), rejected)],
    after,
    'to-check',
    ['identity-document'],
  ],
  [
    'one not conforming and another lacking, after the deadline',
    [sent('identity-document', day('05T10:00'), rejected)],
    after,
    'cancelled',
    ['signed-confirmation', 'identity-document'],
  ],
])('%s', (_, submissions, at, expected, missing) => {
  expect(standing(submissions, at)).toMatchObject({ standing: expected, missing, perhaps: [] });
});

describe('every reason why a submission does not count', () => {
  test.each<[string, Submission, Date | undefined, readonly string[]]>([
    ['the last instant in time', sent('identity-document', day('14T23:59:59.999')), undefined, []],
    ['the first instant too late', sent('identity-document', day('15T00:00')), undefined, ['late']],
    ['paper', sent('identity-document', day('05T10:00'), { by: 'paper' }), undefined, ['paper']],
    ['post', sent('identity-document', day('05T10:00'), { by: 'post' }), undefined, ['paper']],
    ['an upload said to be one', sent('identity-document', day('05T10:00'), { by: 'upload' }), undefined, []],
    ['pending, said to be so', sent('identity-document', day('05T10:00'), { review: 'pending' }), undefined, []],
    [
      'two pieces in one file',
      { pieces: ['identity-document', 'signed-confirmation'], at: day('05T10:00') },
      undefined,
      ['bundled'],
    ],
    [
      'a recensement attestation for the defence day',
      sent('defence-day-certificate', day('05T10:00'), { document: 'recensement-attestation' }),
      undefined,
      ['refused-document'],
    ],
    [
      'a proof of exemption for the defence day is not refused',
      sent('defence-day-certificate', day('05T10:00'), { document: 'exemption-attestation' }),
      undefined,
      [],
    ],
    [
      'nor is a provisional attestation',
      sent('defence-day-certificate', day('05T10:00'), { document: 'provisional-attestation' }),
      undefined,
      [],
    ],
    ['what the defence day gives', sent('defence-day-certificate', day('05T10:00')), undefined, []],
    [
      'the same in another slot is not refused by name',
      sent('identity-document', day('05T10:00'), { document: 'recensement-attestation' }),
      undefined,
      [],
    ],
    [
      'a confirmation uploaded before the last modification',
      sent('signed-confirmation', day('05T10:00')),
      day('05T10:00:00.001'),
      ['stale-confirmation'],
    ],
    ['a confirmation uploaded at the moment of it', sent('signed-confirmation', day('05T10:00')), day('05T10:00'), []],
    ['a confirmation uploaded after it', sent('signed-confirmation', day('05T10:00')), day('05T09:59:59.999'), []],
    ['another piece uploaded before it', sent('identity-document', day('05T10:00')), day('06T10:00'), []],
    ['found not conforming', sent('identity-document', day('05T10:00'), rejected), undefined, ['not-conforming']],
    [
      'all at once',
      {
        pieces: ['signed-confirmation', 'defence-day-certificate'],
        at: day('15T08:00'),
        by: 'paper',
        document: 'recensement-attestation',
        review: 'rejected',
      },
      day('15T09:00'),
      ['late', 'paper', 'bundled', 'refused-document', 'stale-confirmation', 'not-conforming'],
    ],
  ])('%s', (_, submission, lastModifiedAt, because) => {
    const { rejected: refused } = standing([submission], day('16T00:00'), lastModifiedAt);
    expect(refused).toEqual(because.length === 0 ? [] : [{ submission: 0, because }]);
  });

  test('a file that bundles two pieces provides neither', () => {
    const bundle: Submission = { pieces: ['signed-confirmation', 'identity-document'], at: day('05T10:00') };
    expect(standing([bundle])).toMatchObject({
      standing: 'incomplete',
      missing: ['signed-confirmation', 'identity-document'],
    });
  });

  test('a stale confirmation cancels the file where no newer one follows', () => {
    expect(standing([confirmation, identity], after, day('06T10:00'))).toMatchObject({
      standing: 'cancelled',
      missing: ['signed-confirmation'],
    });
    const newer = sent('signed-confirmation', day('07T10:00'));
    expect(standing([confirmation, newer, identity], after, day('06T10:00')).standing).toBe('filed');
  });
});

test('what comes after the instant of the question is ignored, submissions and modifications alike', () => {
  const later = sent('identity-document', day('10T12:00:00.001'), { by: 'paper' });
  const found = standing([confirmation, identity, later], inTime, day('11T10:00'));
  expect(found).toStrictEqual({ standing: 'filed', missing: [], perhaps: [], rejected: [] });
});

test('what comes at that very instant is not', () => {
  const identityNow = sent('identity-document', inTime);
  expect(standing([confirmation, identityNow]).standing).toBe('filed');
  expect(standing([confirmation, identity], inTime, inTime).rejected).toEqual([
    { submission: 0, because: ['stale-confirmation'] },
  ]);
});

test.each<[string, Partial<Submission>, string]>([
  ['not conforming: it came in time, and the office decides', rejected, 'to-check'],
  ['on paper', { by: 'paper' }, 'cancelled'],
  ['by post', { by: 'post' }, 'cancelled'],
  ['too late', { at: day('15T00:00') }, 'cancelled'],
  ['bundled', { pieces: ['identity-document', 'transcripts'] }, 'cancelled'],
  ['on paper, and not conforming', { by: 'paper', ...rejected }, 'cancelled'],
])('after the deadline, a piece that was sent %s', (_, how, expected) => {
  const identitySent = { ...identity, ...how };
  expect(standing([confirmation, identitySent], day('16T00:00'))).toMatchObject({
    standing: expected,
    missing: ['identity-document'],
  });
});

describe('of several uploads of a piece', () => {
  const first = sent('identity-document', day('05T10:00'), conforming);
  const done = sent('signed-confirmation', day('05T10:00'), conforming);
  test('the latest valid one counts, in whatever order they are listed', () => {
    const second = sent('identity-document', day('06T10:00'));
    expect(standing([done, first, second]).standing).toBe('filed');
    expect(standing([done, second, first]).standing).toBe('filed');
  });
  test('one that does not count leaves the earlier one standing', () => {
    expect(standing([done, first, sent('identity-document', day('06T10:00'), rejected)]).standing).toBe('accepted');
    expect(standing([done, first, sent('identity-document', day('06T10:00'), { by: 'paper' })]).standing).toBe(
      'accepted',
    );
  });
  test('of two at the same instant the one listed later counts', () => {
    expect(standing([done, sent('identity-document'), first]).standing).toBe('accepted');
    expect(standing([done, first, sent('identity-document')]).standing).toBe('filed');
  });
});

describe('a piece perhaps due', () => {
  const unsure = { ...facts, keepsMarks: undefined };
  const done = [
    sent('signed-confirmation', day('05T10:00'), conforming),
    sent('identity-document', day('05T10:00'), conforming),
  ];
  test.each([
    ['keeps the file from being accepted', done, inTime, 'filed', ['transcripts']],
    ['makes it to-check after the deadline', done, after, 'to-check', ['transcripts']],
    [
      'hinders nothing once it is provided and conforming',
      [...done, sent('transcripts', day('05T10:00'), conforming)],
      after,
      'accepted',
      [],
    ],
    ['keeps it from being accepted while under review', [...done, sent('transcripts')], after, 'filed', []],
  ] as const)('%s', (_, submissions, at, expected, perhaps) => {
    expect(standing(submissions, at, undefined, unsure)).toMatchObject({ standing: expected, missing: [], perhaps });
  });
  test('does not save a file that lacks a sure one', () => {
    expect(standing([identity], after, undefined, unsure)).toMatchObject({
      standing: 'cancelled',
      perhaps: ['transcripts'],
    });
  });
});

test('the deadline is that of the reading', () => {
  const eve = withReadings(nice2026, { 'upload-day': 'eve' });
  const file: CandidateFile = { submissions: [sent('identity-document', day('14T10:00'))] };
  expect(fileStanding(file, facts, day('14T11:00'), eve)).toMatchObject({
    standing: 'cancelled',
    rejected: [{ submission: 0, because: ['late'] }],
  });
});

describe('another proof in the place of the defence-day certificate', () => {
  const french = { ...facts, french: true, bornOn: '2003-05-17' };
  const proof = (document: Submission['document'], review?: Submission['review'], at = day('05T10:00')) =>
    sent('defence-day-certificate', at, { document, review });
  const conformed = [
    sent('signed-confirmation', day('05T10:00'), conforming),
    sent('identity-document', day('05T10:00'), conforming),
  ];

  test.each<[string, readonly Submission[], Date, string, readonly Piece[]]>([
    ['the law’s exemption: provided, and to be checked', [proof('exemption-attestation')], inTime, 'to-check', []],
    ['the provisional attestation as well', [proof('provisional-attestation')], inTime, 'to-check', []],
    ['after the deadline too', [proof('exemption-attestation')], after, 'to-check', []],
    ['pending is not found conforming', [proof('exemption-attestation', 'pending')], inTime, 'to-check', []],
    ['until it is found conforming', [proof('exemption-attestation', 'conforming')], inTime, 'accepted', []],
    [
      'found not conforming it provides nothing',
      [proof('exemption-attestation', 'rejected')],
      inTime,
      'incomplete',
      ['defence-day-certificate'],
    ],
    [
      'a recensement attestation is refused by name, whatever was found of it',
      [proof('recensement-attestation', 'conforming')],
      after,
      'cancelled',
      ['defence-day-certificate'],
    ],
    ['the certificate itself leaves nothing to check', [proof(undefined, 'conforming')], inTime, 'accepted', []],
    ['nor while the office has not looked at it', [proof(undefined)], inTime, 'filed', []],
    [
      'the latest that counts is the one that is checked',
      [proof('exemption-attestation'), proof(undefined, 'conforming', day('06T10:00'))],
      inTime,
      'accepted',
      [],
    ],
    [
      'and an older certificate does not help',
      [proof(undefined, 'conforming'), proof('exemption-attestation', undefined, day('06T10:00'))],
      inTime,
      'to-check',
      [],
    ],
  ])('%s', (_, submissions, at, expected, missing) => {
    expect(standing([...conformed, ...submissions], at, undefined, french)).toMatchObject({
      standing: expected,
      missing,
    });
  });

  test.each<[string, readonly Submission[], Date, CandidateFacts, string]>([
    ['it is to check at best: a missing piece goes before, in time', [], inTime, french, 'incomplete'],
    ['and after the deadline', [], after, french, 'cancelled'],
    ['where the certificate is not due, there is nothing to check', conformed, inTime, facts, 'accepted'],
    ['where it may be due, there is', conformed, inTime, { ...french, french: undefined }, 'to-check'],
  ])('%s', (_, submissions, at, known, expected) => {
    expect(standing([...submissions, proof('exemption-attestation')], at, undefined, known).standing).toBe(expected);
  });

  test('in the place of another piece such a document says nothing', () => {
    const odd = sent('identity-document', day('05T10:00'), { document: 'exemption-attestation', review: 'conforming' });
    expect(standing([sent('signed-confirmation', day('05T10:00'), conforming), odd]).standing).toBe('accepted');
    expect(standing([confirmation, { ...odd, review: 'pending' }]).standing).toBe('filed');
  });
});

describe('bad input is an error that says what and where', () => {
  const submission = sent('identity-document');
  test.each<[object, string]>([
    [{ pieces: [] }, '`file.submissions[1].pieces` must be at least one piece, got "none"'],
    [{ pieces: 'identity-document' }, '`file.submissions[1].pieces` must be a list, got "identity-document"'],
    [
      { pieces: ['identity-document', 'passport'] },
      '`file.submissions[1].pieces[1]` must be a piece of the table, got "passport"',
    ],
    [{ pieces: ['constructor'] }, '`file.submissions[1].pieces[0]` must be a piece of the table, got "constructor"'],
    [{ by: 'email' }, '`file.submissions[1].by` must be one of upload, paper, post, got "email"'],
    [{ by: null }, '`file.submissions[1].by` must be one of upload, paper, post, got null'],
    [
      { document: 'passport' },
      '`file.submissions[1].document` must be one of recensement-attestation, exemption-attestation, provisional-attestation, got "passport"',
    ],
    [{ review: 'ok' }, '`file.submissions[1].review` must be one of pending, conforming, rejected, got "ok"'],
    [{ at: '2025-11-05' }, '`file.submissions[1].at` must be a valid Date'],
    [
      { at: new Date(Number.NaN) },
      '`file.submissions[1].at` must be a valid Date between the years 1000 and 9998, got an Invalid Date',
    ],
  ])('a submission with %o: %s', (odd, message) => {
    // as: what a caller in plain JavaScript may pass.
    const call = () => standing([submission, { ...submission, ...odd } as Submission]);
    expect(call).toThrow(ContractError);
    expect(call).toThrow(`fileStanding: ${message}`);
  });

  test('no facts', () => {
    // as: what a caller in plain JavaScript may pass.
    const nothing = null as unknown as CandidateFacts;
    expect(() => fileStanding({ submissions: [] }, nothing, inTime, nice2026)).toThrow(
      'fileStanding: `facts` must be an object, got null',
    );
  });

  test('a session whose closing hour does not exist', () => {
    const session = { ...nice2026, uploads: { lastDay: '2025-11-14', closes: '25:00' } };
    expect(() => fileStanding({ submissions: [] }, facts, inTime, session)).toThrow(
      'fileStanding: `session.uploads.closes`',
    );
  });

  test('also where the submission is still to come', () => {
    // as: what a caller in plain JavaScript may pass.
    const later = sent('identity-document', day('20T10:00'), { by: 'email' as 'upload' });
    expect(() => standing([later])).toThrow('`file.submissions[0].by` must be one of');
  });

  test.each<[unknown, unknown, string]>([
    [null, inTime, '`file` must be an object, got null'],
    [{}, inTime, '`file.submissions` must be a list, got undefined'],
    [{ submissions: [null] }, inTime, '`file.submissions[0]` must be an object, got null'],
    [{ submissions: [], lastModifiedAt: 'yesterday' }, inTime, '`file.lastModifiedAt` must be a valid Date'],
    [{ submissions: [] }, 'now', '`at` must be a valid Date between the years 1000 and 9998, got "now"'],
  ])('file %j at %j: %s', (file, at, message) => {
    // as: what a caller in plain JavaScript may pass.
    expect(() => fileStanding(file as CandidateFile, facts, at as Date, nice2026)).toThrow(`fileStanding: ${message}`);
  });
});

const aSubmission = fc.record({
  pieces: fc
    .uniqueArray(fc.constantFrom(...tableOrder), { minLength: 1, maxLength: 2 })
    .map((pieces) => pieces as unknown as Submission['pieces']),
  at: fc.date({ min: day('01T00:00'), max: day('17T00:00'), noInvalidDate: true }),
  by: fc.constantFrom('upload' as const, 'upload' as const, 'paper' as const, 'post' as const),
  review: fc.constantFrom('pending' as const, 'conforming' as const, 'rejected' as const),
});

test.prop([aCompleteForm(), someFacts(8), fc.array(aSubmission, { maxLength: 12 })])(
  'every piece that is due is provided or named, and only those',
  (form, absent, submissions) => {
    const known = without(form, absent);
    const { missing, perhaps, rejected: out } = fileStanding({ submissions }, known, day('18T00:00'), nice2026);
    const valid = submissions.filter((_, index) => !out.some(({ submission }) => submission === index));
    for (const { piece, due } of requiredPieces(known, nice2026)) {
      const provided = valid.some(({ pieces }) => pieces[0] === piece);
      expect(missing.includes(piece)).toBe(due === 'certainly' && !provided);
      expect(perhaps.includes(piece)).toBe(due === 'perhaps' && !provided);
    }
  },
);

test.prop([fc.array(aSubmission, { maxLength: 12 })])(
  'a cancelled file stays cancelled as time passes',
  (submissions) => {
    const found = (at: Date) => fileStanding({ submissions }, facts, at, nice2026).standing;
    if (found(after) === 'cancelled') expect(found(day('20T00:00'))).toBe('cancelled');
  },
);
