import fc from 'fast-check';
import type { CandidateFile, Progress } from '../../src/index.ts';
import { channels, documents, pieces, reviews } from '../../src/model/piece.ts';

const HOUR = 3_600_000;

/** An instant from before registration opens until after the exams, often at a bound of Nice's session or a moment beside it. */
export function anyMoment(): fc.Arbitrary<Date> {
  const bounds = [
    '2025-10-09T13:00:00Z',
    '2025-10-26T01:00:00Z',
    '2025-11-12T16:00:00Z',
    '2025-11-14T23:00:00Z',
    '2026-03-31T22:00:00Z',
    '2026-07-10T22:00:00Z',
  ];
  const atBound = fc
    .tuple(fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 }))
    .map(([bound, beside]) => new Date(Date.parse(bound) + beside));
  return fc.oneof(atBound, { weight: 3, arbitrary: autumn() }, between('2025-12-01T00:00Z', '2026-08-31T00:00Z'));
}

function between(from: string, to: string): fc.Arbitrary<Date> {
  return fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });
}

function autumn(): fc.Arbitrary<Date> {
  return between('2025-09-25T00:00Z', '2025-11-25T00:00Z');
}

/** What was sent in; half of the files hold the two pieces that everyone owes. */
export function aFile(): fc.Arbitrary<CandidateFile> {
  const submission = fc.record(
    {
      pieces: fc
        .array(fc.constantFrom(...pieces.slice(0, 4)), { minLength: 1, maxLength: 2 })
        .map(([first = pieces[0], ...others]) => [first, ...others] as const),
      at: autumn(),
      by: fc.constantFrom(...channels),
      document: fc.constantFrom(...documents),
      review: fc.constantFrom(...reviews),
    },
    { requiredKeys: ['pieces', 'at'] },
  );
  const whatEveryoneOwes = fc.record({ at: autumn(), review: fc.constantFrom(...reviews) }).map((sent) => [
    { ...sent, pieces: ['signed-confirmation'] as const },
    { ...sent, pieces: ['identity-document'] as const },
  ]);
  return fc
    .record(
      { submissions: fc.array(submission, { maxLength: 4 }), owed: whatEveryoneOwes, lastModifiedAt: autumn() },
      { requiredKeys: ['submissions'] },
    )
    .map(({ submissions, owed = [], ...rest }) => ({ submissions: [...owed, ...submissions], ...rest }));
}

/** What a candidate may have done, in time or not; an account is activated after its mail, if there was one. */
export function aProgress(): fc.Arbitrary<Progress> {
  const account = fc.oneof(
    fc.constant({}),
    autumn().map((accountMailSentAt) => ({ accountMailSentAt })),
    fc.tuple(autumn(), fc.integer({ min: 0, max: 60 * HOUR })).map(([accountMailSentAt, waited]) => ({
      accountMailSentAt,
      accountActivatedAt: new Date(accountMailSentAt.getTime() + waited),
    })),
    autumn().map((accountActivatedAt) => ({ accountActivatedAt })),
  );
  const seldom = fc.constantFrom(false, false, false, false, true);
  const others = fc.record(
    {
      registeredAt: autumn(),
      file: aFile(),
      acknowledged: seldom,
      examOn: fc.constantFrom('2026-04-10', '2026-05-18', '2026-06-30'),
      convoked: seldom,
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 1, arbitrary: account },
    { weight: 4, arbitrary: fc.tuple(account, others).map(([one, other]) => ({ ...one, ...other })) },
  );
}

/** What of a progress has happened by an instant. */
export function happenedBy(at: Date, progress: Progress): Progress {
  const past = (date: Date | undefined): boolean => date !== undefined && date <= at;
  const { accountMailSentAt, accountActivatedAt, registeredAt, file, ...rest } = progress;
  return {
    ...rest,
    ...(past(accountMailSentAt) ? { accountMailSentAt } : {}),
    ...(past(accountActivatedAt) ? { accountActivatedAt } : {}),
    ...(past(registeredAt) ? { registeredAt } : {}),
    ...(file === undefined ? {} : { file: fileAt(at, file) }),
  };
}

function fileAt(at: Date, { submissions, lastModifiedAt }: CandidateFile): CandidateFile {
  const saved = lastModifiedAt !== undefined && lastModifiedAt <= at ? { lastModifiedAt } : {};
  return { submissions: submissions.filter((submission) => submission.at <= at), ...saved };
}
