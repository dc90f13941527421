import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a page under a strict Content-Security-Policy would do: every schema, with no code made out of texts. */
const program = `
  let attempts = 0;
  const refuse = () => { attempts += 1; throw new EvalError('refused'); };
  globalThis.eval = refuse;
  globalThis.Function = new Proxy(Function, { apply: refuse, construct: refuse });
  const schema = await import('candidat-bts/schema');
  const { nice2026 } = await import('candidat-bts');
  const { ndrc } = await import('candidat-bts/regulations/ndrc');
  const { fr } = await import('candidat-bts/labels/fr');
  const form = schema.formOf(schema.candidateFactsSchema);
  form.parse({ bornOn: '2001-05-17', schoolYears: '2' });
  schema.withMessages(form, fr)['~standard'].validate({ bornOn: 'x' });
  for (const step of Object.values(schema.formSteps)) step.parse({});
  schema.resultsSchema(ndrc).parse({ E1: '12,5' });
  schema.sessionSchema.parse(nice2026);
  schema.regulationSchema.parse(ndrc);
  schema.submissionSchema.parse({ pieces: ['transcripts'], at: new Date(0) });
  console.log(JSON.stringify({ attempts }));
`;

test.each([
  ['with eval and Function refused by the engine', ['--disallow-code-generation-from-strings']],
  ['with eval and Function only watched', []],
])('the schemas never make code out of a text, %s', (_, flags) => {
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({ attempts: 0 });
});
