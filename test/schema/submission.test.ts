import { test as law } from '@fast-check/vitest';
import { expect, expectTypeOf, test } from 'vitest';
import type { Submission } from '../../src/index.ts';
import { fileStanding, nice2026 } from '../../src/index.ts';
import type { SubmissionOutput } from '../../src/schema/index.ts';
import { submissionSchema } from '../../src/schema/index.ts';
import { anInstant } from '../arbitraries/forms.ts';
import { issuesOf } from './issues.ts';

const sent = { pieces: ['transcripts'], at: '2025-11-03T10:00:00Z' };

test.each<[string | Date, string, string]>([
  ['2025-11-14T23:59:00+01:00', '2025-11-14T22:59:00.000Z', 'an hour ahead of UTC'],
  ['2025-11-14T22:59:00.001Z', '2025-11-14T22:59:00.001Z', 'a millisecond later, in UTC'],
  ['2024-02-29T00:00:00-04:00', '2024-02-29T04:00:00.000Z', 'a leap day in Guadeloupe'],
  [new Date('2025-11-14T22:59:00Z'), '2025-11-14T22:59:00.000Z', 'a Date'],
])('%s is %s: %s', (at, instant) => {
  const submission = submissionSchema.parse({ ...sent, at });
  expect(submission).toEqual({ pieces: ['transcripts'], at: new Date(instant) });
  expect(() => fileStanding({ submissions: [submission] }, {}, new Date('2025-11-15'), nice2026)).not.toThrow();
});

test.each<[object, readonly string[], string]>([
  [{ by: 'paper', document: 'recensement-attestation', review: 'rejected' }, [], 'every part'],
  [{ pieces: ['transcripts', 'identity-document'] }, [], 'a bundle: it is for the rules to refuse'],
  [{ at: '2025-11-14T23:59:00' }, ['at: not-an-instant'], 'no offset: the text would depend on the zone of the host'],
  [{ at: '2025-11-14' }, ['at: not-an-instant'], 'a day is no instant'],
  [{ at: '2025-02-29T10:00:00Z' }, ['at: not-an-instant'], 'no such day'],
  [{ at: '2025-11-14T24:00:00Z' }, ['at: not-an-instant'], 'no such hour'],
  [{ at: '9999-01-01T00:00:00Z' }, ['at: not-an-instant'], 'out of the range of the rules'],
  [{ at: new Date(Number.NaN) }, ['at: not-an-instant'], 'an Invalid Date'],
  [{ at: new Date(8.64e15) }, ['at: not-an-instant'], 'the last Date there is'],
  [{ at: 1763157540000 }, ['at: not-an-instant'], 'milliseconds'],
  [{ at: undefined }, ['at: missing'], 'no instant'],
  [{ pieces: [] }, ['pieces: empty-list'], 'nothing sent'],
  [{ pieces: 'transcripts' }, ['pieces: not-a-list'], 'a text for a list'],
  [{ pieces: ['passport'] }, ['pieces.0: not-one-of'], 'an unknown piece'],
  [{ by: 'fax', note: '' }, ['by: not-one-of', 'note: unknown-key'], 'an unknown channel, an unknown part'],
])('%#: %j (%s)', (change, issues) => expect(issuesOf(submissionSchema, { ...sent, ...change })).toEqual(issues));

law.prop([anInstant()])('a Date and its text are the same instant', (at) => {
  const fromJson = submissionSchema.parse(JSON.parse(JSON.stringify({ ...sent, at })));
  expect(fromJson).toEqual(submissionSchema.parse({ ...sent, at }));
  expect(fromJson.at).toEqual(at);
});

test('its output has the type that the rules take', () => {
  expectTypeOf<SubmissionOutput>().toEqualTypeOf<Submission>();
});
