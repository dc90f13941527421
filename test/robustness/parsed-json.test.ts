import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { regulationFaults, sessionFaults } from '../../src/authoring/index.ts';
import type { CandidateFacts, EmploymentSpell, Regulation, Results, Session, Submission } from '../../src/index.ts';
import {
  advancementWork,
  assess,
  ContractError,
  civilStatusGaps,
  fileStanding,
  firstRound,
  marksNeeded,
  nextQuestions,
  nice2026,
  resitDecision,
  resitOrals,
  resitTargets,
  timeline,
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

/** What rules do with what a schema has parsed. */
const afterParsing = {
  facts: (facts: CandidateFacts) => {
    assess(facts, at, nice2026);
    civilStatusGaps(facts);
    nextQuestions(facts, nice2026);
  },
  employment: (spells: readonly EmploymentSpell[]) => advancementWork(spells, '2026-05-18', nice2026),
  results: (results: Results) => {
    firstRound(sioSisr, results, nice2026);
    resitOrals(sioSisr, results, nice2026);
    resitTargets(sioSisr, results, nice2026, 4);
    marksNeeded(sioSisr, results, nice2026, 4);
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
  submission: (submission: Submission) => {
    fileStanding({ submissions: [submission] }, {}, at, nice2026);
    timeline({ file: { submissions: [submission] } }, {}, at, nice2026);
  },
};

/** A value with any JSON at some places, at any depth. */
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
  employment: [
    schemas.employmentSchema,
    somewhatSpoilt([
      { from: '2025-11-18', to: '2026-05-17', time: 'full' },
      { from: '2025-01-01', to: '2025-02-01', time: 'part' },
    ]),
  ],
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
      const parsed = schema.safeParse(json);
      if (parsed.success) orContractError(() => after(parsed.data));
      else expect(schemaIssues(parsed).length).toBeGreaterThan(0);
    },
  );
});

law.prop([fc.jsonValue()])('no step of the form throws at any JSON', (json) => {
  for (const step of Object.values(formSteps)) {
    expect(schemaIssues(step.safeParse(json)).length > 0).toBe(!step.safeParse(json).success);
  }
});
