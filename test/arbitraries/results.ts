import fc from 'fast-check';
import type { Exam, Mark, Regulation, Result, Results } from '../../src/model/exam.ts';

/** Marks as callers write them, many of them at or next to a threshold. */
export const aMark = (): fc.Arbitrary<Mark> =>
  fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
    fc.integer({ min: 0, max: 200 }).map((tenth) => tenth / 10),
    fc.integer({ min: 0, max: 2000 }).map((cent) => `${Math.floor(cent / 100)},${String(cent % 100).padStart(2, '0')}`),
    fc.integer({ min: 0, max: 60 }).map((third) => ({ numerator: third, denominator: 3 })),
    fc.constantFrom<Mark>(8, 10, 9.999999999, 10.000000001, '7,999999999'),
  );

/** A regulation of one to three exams per compulsory domain and at most one optional exam. */
export const aRegulation = (): fc.Arbitrary<Regulation> =>
  fc
    .record({
      general: fc.array(fc.constantFrom<Mark>(1, 1.5, 2, 3, '2,25'), { minLength: 2, maxLength: 3 }),
      professional: fc.array(fc.constantFrom<Mark>(1, 2.5, 4, { numerator: 1, denominator: 3 }), {
        minLength: 1,
        maxLength: 2,
      }),
      optional: fc.array(fc.constantFrom<Mark>(1, 2), { maxLength: 1 }),
    })
    .map((coefficients) => {
      const domains = ['general', 'professional', 'optional'] as const;
      const [first, ...others] = domains.flatMap((domain) =>
        coefficients[domain].map(
          (coefficient, index): Exam => ({ exam: `${domain}${index}`, title: domain, domain, coefficient }),
        ),
      );
      if (first === undefined) throw new Error('a regulation has exams');
      return { id: 'made-up', title: 'Made up', exams: [first, ...others] };
    });

/**
 * Results for a regulation: marks, exemptions of all but the first exam, force majeure, and optional exams not taken,
 * missed or postponed.
 */
export const someResults = (regulation: Regulation, mark: fc.Arbitrary<Mark> = aMark()): fc.Arbitrary<Results> =>
  fc.record(
    Object.fromEntries(
      regulation.exams.map(({ exam, domain }, index): [string, fc.Arbitrary<Result>] => [
        exam,
        domain === 'optional'
          ? fc.oneof(
              { weight: 3, arbitrary: mark },
              { weight: 1, arbitrary: fc.constantFrom<Result>('not-taken', 'absent', 'postponed') },
            )
          : fc.oneof(
              { weight: 8, arbitrary: mark },
              { weight: 1, arbitrary: fc.constantFrom<Result>('excused', index === 0 ? 'excused' : 'exempt') },
            ),
      ]),
    ),
  );

/** A regulation with results, every one known. */
export const aCandidate = (): fc.Arbitrary<{ regulation: Regulation; results: Results }> =>
  aRegulation().chain((regulation) => someResults(regulation).map((results) => ({ regulation, results })));

/** A regulation with results, up to three of them not known yet. */
export const aHalfKnownCandidate = (): fc.Arbitrary<{ regulation: Regulation; results: Results; missing: string[] }> =>
  aCandidate().chain(({ regulation, results }) =>
    fc
      .subarray(
        regulation.exams.map(({ exam }) => exam),
        { maxLength: 3 },
      )
      .map((missing) => ({
        regulation,
        results: Object.fromEntries(Object.entries(results).filter(([exam]) => !missing.includes(exam))),
        missing: missing,
      })),
  );

/** A regulation with results of the progressive form: some compulsory exams are postponed, and some perhaps missed. */
export const aProgressiveCandidate = (): fc.Arbitrary<{ regulation: Regulation; results: Results }> =>
  aCandidate().chain(({ regulation, results }) => {
    const compulsory = regulation.exams.filter(({ domain }) => domain !== 'optional').map(({ exam }) => exam);
    return fc.tuple(fc.subarray(compulsory, { minLength: 1 }), fc.subarray(compulsory)).map(([postponed, absent]) => ({
      regulation,
      results: {
        ...results,
        ...Object.fromEntries(absent.map((exam) => [exam, 'absent' as const])),
        ...Object.fromEntries(postponed.map((exam) => [exam, 'postponed' as const])),
      },
    }));
  });

/** Results of which many lead to a resit: general marks from 5 to 9.5, professional ones just good enough. */
export const aResitCandidate = (regulation: Regulation): fc.Arbitrary<Results> =>
  fc.record(
    Object.fromEntries(
      regulation.exams.map(({ exam, domain }): [string, fc.Arbitrary<Mark>] => [
        exam,
        domain === 'general'
          ? fc.integer({ min: 10, max: 19 }).map((half) => half / 2)
          : fc.constantFrom<Mark>(10, 10.5, '10,25'),
      ]),
    ),
  );
