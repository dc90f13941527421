import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { CandidateFacts, Regulation, Results, Session, Submission } from '../../src/index.ts';
import {
  advancementWork,
  assess,
  ContractError,
  civilStatusGaps,
  fileStanding,
  firstRound,
  nextQuestions,
  nice2026,
  regulationFaults,
  resitDecision,
  resitOrals,
  resitTargets,
  sessionFaults,
} from '../../src/index.ts';
import { sioSisr } from '../../src/regulations/sio.ts';
import * as schemas from '../../src/schema/index.ts';
import { candidateFactsSchema, formOf, formSteps, schemaIssues, submissionSchema } from '../../src/schema/index.ts';
import { aCompleteForm } from '../arbitraries/forms.ts';

/** Only a promise that the types cannot express may be thrown. */
function orContractError(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ContractError);
  }
}

const at = new Date('2025-11-05T10:00:00+01:00');
const ofResults = schemas.resultsSchema(sioSisr);

/** What rules do with what a schema let through. */
const afterParsing = {
  facts: (facts: CandidateFacts) => {
    assess(facts, at, nice2026);
    civilStatusGaps(facts);
    nextQuestions(facts, nice2026);
    advancementWork(facts.employment ?? [], '2026-05-18', nice2026);
  },
  results: (results: Results) => {
    firstRound(sioSisr, results, nice2026);
    resitOrals(sioSisr, results, nice2026);
    resitTargets(sioSisr, results, nice2026, 4);
    resitDecision(sioSisr, results, results as Parameters<typeof resitDecision>[2], nice2026);
  },
  regulation: (regulation: Regulation) => {
    regulationFaults(regulation);
    firstRound(regulation, {}, nice2026);
  },
  session: (session: Session) => {
    sessionFaults(session);
    assess({ department: '06', route: 'school', basis: 'preparation' }, at, session);
    firstRound(sioSisr, {}, session);
  },
  submission: (submission: Submission) => fileStanding({ submissions: [submission] }, {}, at, nice2026),
};

/** A value with some places, at any depth, taken by any JSON. */
function somewhatSpoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) {
    return fc.oneof(
      { weight: 30, arbitrary: fc.constant(value) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    );
  }
  if (Array.isArray(value)) {
    return fc.oneof(
      { weight: 30, arbitrary: fc.tuple(...value.map(somewhatSpoilt)) },
      { weight: 1, arbitrary: fc.subarray(value) },
    );
  }
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, somewhatSpoilt(part)]));
  return fc.oneof(
    { weight: 30, arbitrary: fc.record(parts) },
    { weight: 2, arbitrary: fc.record(parts, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  );
}

const aForm = aCompleteForm().chain(somewhatSpoilt);
const someResults = somewhatSpoilt({
  E1: 8,
  E2: '9,5',
  E3: 'absent',
  E4: { numerator: 17, denominator: 2 },
  E5: 10,
  E6: 11,
  E7: 9,
});
const inputs = {
  facts: [candidateFactsSchema, aForm],
  'facts of a form': [formOf(candidateFactsSchema), aForm],
  results: [ofResults, someResults],
  'results of a form': [formOf(ofResults), someResults],
  regulation: [schemas.regulationSchema, somewhatSpoilt(sioSisr)],
  session: [schemas.sessionSchema, somewhatSpoilt({ ...nice2026, pieces: nice2026.pieces.slice(0, 3) })],
  submission: [submissionSchema, somewhatSpoilt({ pieces: ['transcripts'], at: '2025-11-03T10:00:00Z', by: 'upload' })],
} as const;

describe.each(Object.entries(inputs))('JSON for %s', (name, [schema, nearly]) => {
  // as: the names begin with those of what follows.
  const after = afterParsing[name.split(' ')[0] as keyof typeof afterParsing] as (parsed: unknown) => void;

  law.prop([fc.oneof(fc.jsonValue(), nearly)], { numRuns: 150 })(
    'is parsed or refused with issues, and what is parsed never makes a rule fail otherwise than by contract',
    (json) => {
      const told = schema.safeParse(json);
      if (told.success) orContractError(() => after(told.data));
      else expect(schemaIssues(told).length).toBeGreaterThan(0);
    },
  );
});

law.prop([fc.jsonValue()])('no step of the form throws at any JSON', (json) => {
  for (const step of Object.values(formSteps)) {
    expect(schemaIssues(step.safeParse(json)).length > 0).toBe(!step.safeParse(json).success);
  }
});
