import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test as law } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { nice2026 } from '../../src/index.ts';
import { batiment } from '../../src/regulations/batiment.ts';
import { cg } from '../../src/regulations/cg.ts';
import { gpme } from '../../src/regulations/gpme.ts';
import { mco } from '../../src/regulations/mco.ts';
import { ndrc } from '../../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../../src/regulations/sio.ts';
import {
  candidateFactsSchema,
  formOf,
  formSteps,
  regulationSchema,
  resultsSchema,
  sessionSchema,
} from '../../src/schema/index.ts';
import { jsonSchemas } from '../../tools/json-schemas.ts';
import { someResults } from '../arbitraries/results.ts';
import type { JsonSchema } from '../oracles/json-schema.ts';
import { fits } from '../oracles/json-schema.ts';
import { aForm } from './a-form.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const schemaIn = (file: string): JsonSchema => JSON.parse(read(`schemas/${file}.json`));

test('the files are those that `npm run schemas` writes', () => {
  expect(readdirSync(join(root, 'schemas')).sort()).toEqual([...jsonSchemas.keys()].sort());
  for (const [file, text] of jsonSchemas) expect(read(`schemas/${file}`), `npm run schemas: ${file}`).toBe(text);
});

test('the files can be imported from the package', () => {
  const require = createRequire(import.meta.url);
  for (const file of jsonSchemas.keys()) expect(require(`candidat-bts/schema/${file}`)).toHaveProperty('$schema');
});

test('z.toJSONSchema takes every schema as it is; that of a submission by its input, for a Date is not JSON', () => {
  const all = [candidateFactsSchema, ...Object.values(formSteps), regulationSchema, sessionSchema, resultsSchema(mco)];
  for (const schema of [...all, formOf(candidateFactsSchema)]) {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
  }
});

describe('by the book of JSON Schema', () => {
  const dossiers = readdirSync(join(root, 'examples/dossiers'));
  test.each(dossiers)('the facts of %s fit', (file) => {
    const { facts } = JSON.parse(read(`examples/dossiers/${file}`));
    expect(fits(schemaIn('candidate-facts'), facts)).toBe(true);
    expect(fits(schemaIn('candidate-facts'), { ...facts, departement: '06' })).toBe(false);
    expect(fits(schemaIn('candidate-facts'), { ...facts, bornOn: '2025-02-29' })).toBe(false);
  });

  law.prop([aForm()])('every form fits', (form) => {
    expect(fits(schemaIn('candidate-facts'), form)).toBe(true);
  });

  law.prop([someResults(ndrc)])('and all results', (results) => {
    expect(fits(schemaIn('results-ndrc'), results)).toBe(true);
  });

  test('and what is published here', () => {
    expect(fits(schemaIn('session'), nice2026)).toBe(true);
    for (const regulation of [sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment])
      expect(fits(schemaIn('regulation'), regulation)).toBe(true);
    expect(fits(schemaIn('submission'), { pieces: ['transcripts'], at: '2025-11-14T23:59:00+01:00' })).toBe(true);
  });

  const oddFacts = fc.dictionary(
    fc.constantFrom(...Object.keys(candidateFactsSchema.shape), 'stranger', 'constructor'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom<unknown>(
        'school',
        'granted',
        '06',
        '6',
        '2A',
        'abroad',
        '2024-02-29',
        '2023-02-29',
        0,
        1.5,
        -1,
        true,
        [],
        {},
      ),
    ),
    { maxKeys: 3 },
  );
  law.prop([oddFacts], { numRuns: 1000 })('the schema and its file accept the same forms', (facts) => {
    expect(fits(schemaIn('candidate-facts'), facts)).toBe(candidateFactsSchema.safeParse(facts).success);
  });

  test.each<[string, object, string]>([
    ['submission', { pieces: [], at: '2025-11-14T23:59:00+01:00' }, 'nothing sent'],
    ['submission', { pieces: ['transcripts'], at: '2025-11-14T23:59:00' }, 'no offset'],
    ['results-ndrc', { E1: '20,1' }, 'a mark above 20, as text'],
    ['results-ndrc', { E1: 'not-taken' }, 'a compulsory exam'],
    ['results-ndrc', { E7: 12 }, 'an exam of another regulation'],
    ['session', { ...nice2026, departments: [] }, 'nobody could register'],
    ['session', { ...nice2026, departments: ['6'] }, 'a code without its zero'],
    ['residence', { department: '20' }, 'no department: the file lists the codes'],
    ['employment', [{ from: '2025-01-01', to: '2025-02-29', time: 'full' }], 'a day that there is not'],
    ['regulation', { ...ndrc, exams: [{ ...ndrc.exams[0], coefficient: '0,0' }] }, 'a coefficient of nothing'],
  ])('%s refuses %j: %s', (file, value) => expect(fits(schemaIn(file), value)).toBe(false));
});
