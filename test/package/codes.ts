import { clauseIds } from '../../src/model/clause.ts';
import * as codesOfAnswers from '../../src/model/codes.ts';
import { factKinds, simpleFacts } from '../../src/model/facts.ts';
import { pieces, situations } from '../../src/model/piece.ts';
import { readingValues } from '../../src/model/readings.ts';

/** Words that are codes of the model and of any program too. */
const common = ['yes', 'no', 'none', 'day', 'session', 'literal'];

/** Every code that the model defines: facts and their words, pieces, situations, clauses, readings, reasons, notices. */
export const codes: ReadonlySet<string> = new Set(
  [
    ...simpleFacts,
    ...Object.values(factKinds).flatMap((kind) => (typeof kind === 'string' ? [] : kind)),
    ...pieces,
    ...situations,
    ...clauseIds,
    ...Object.entries(readingValues).flatMap(([id, values]) => [id, ...values]),
    ...Object.values(codesOfAnswers).flat(),
  ].filter((code) => !common.includes(code)),
);
