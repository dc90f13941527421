import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Regulation } from '../src/index.ts';
import { batiment } from '../src/regulations/batiment.ts';
import { cg } from '../src/regulations/cg.ts';
import { gpme } from '../src/regulations/gpme.ts';
import { mco } from '../src/regulations/mco.ts';
import { ndrc } from '../src/regulations/ndrc.ts';
import { sioSisr, sioSlam } from '../src/regulations/sio.ts';
import {
  candidateFactsSchema,
  employmentSchema,
  formSteps,
  regulationSchema,
  resultsSchema,
  sessionSchema,
  submissionSchema,
} from '../src/schema/index.ts';

const folder = join(import.meta.dirname, '../schemas');

const regulations: readonly Regulation[] = [sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment];
const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  'candidate-facts': candidateFactsSchema,
  ...formSteps,
  employment: employmentSchema,
  submission: submissionSchema,
  regulation: regulationSchema,
  session: sessionSchema,
  ...Object.fromEntries(regulations.map((regulation) => [`results-${regulation.id}`, resultsSchema(regulation)])),
};

/** The text of every file of `schemas`, by its name: each schema as JSON Schema, of what it takes. */
export const jsonSchemas: ReadonlyMap<string, string> = new Map(
  Object.entries(schemas).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify({ title: `candidat-bts: ${name}`, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
  ]),
);

if (process.argv[1] === import.meta.filename) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of jsonSchemas) writeFileSync(join(folder, file), text);
  process.stdout.write(`${jsonSchemas.size} schemas written\n`);
}
