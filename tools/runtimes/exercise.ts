import { ContractError, nice2026 } from 'candidat-bts';
import cases from 'candidat-bts/conformance' with { type: 'json' };
import type { ConformanceCase } from 'candidat-bts/conformance';
import { en } from 'candidat-bts/labels/en';
import { fr } from 'candidat-bts/labels/fr';
import { batiment } from 'candidat-bts/regulations/batiment';
import { cg } from 'candidat-bts/regulations/cg';
import { gpme } from 'candidat-bts/regulations/gpme';
import { mco } from 'candidat-bts/regulations/mco';
import { ndrc } from 'candidat-bts/regulations/ndrc';
import { sioSisr, sioSlam } from 'candidat-bts/regulations/sio';
import { candidateFactsSchema, formOf, issueInWords, schemaIssues } from 'candidat-bts/schema';
import jsonSchema from 'candidat-bts/schema/candidate-facts.json' with { type: 'json' };
import { nice2026Clauses, nice2026 as sameSession } from 'candidat-bts/sessions/nice-2026';
import { resultOf } from '../../test/conformance/calls.ts';

/** What a runtime makes of the package: how many cases were put to it, and those it got wrong. */
export interface Exercise {
  readonly cases: number;
  readonly wrong: readonly string[];
}

/** Every conformance case, and every entry at work; runs on each runtime against the installed package. */
export function exercise(): Exercise {
  const wrong = cases.filter((each) => !holds(each)).map(({ name }) => name);
  const [issue] = schemaIssues(candidateFactsSchema.safeParse({ bornOn: '2001-02-29' }));
  const entries: Readonly<Record<string, boolean>> = {
    sessions: sameSession === nice2026 && nice2026Clauses['8.resit'].section === '§8',
    regulations: [sioSisr, sioSlam, mco, ndrc, cg, gpme, batiment].every(({ exams }) => exams.length > 5),
    labels: fr.reasons['job-unrelated'] !== en.reasons['job-unrelated'],
    schema: formOf(candidateFactsSchema).parse({ schoolYears: '2' }).schoolYears === 2,
    'issues in words': issue !== undefined && issueInWords(issue, en) === 'There is no such day in the calendar.',
    'JSON Schema': jsonSchema.title === 'candidat-bts: candidate-facts',
  };
  const idle = Object.keys(entries).filter((entry) => !entries[entry]);
  return { cases: cases.length, wrong: [...wrong, ...idle] };
}

function holds(conformance: ConformanceCase): boolean {
  if ('error' in conformance) return refuses(conformance, conformance.error.argument);
  const result = resultOf(conformance);
  if ('expected' in conformance) return within(conformance.expected, result) && within(result, conformance.expected);
  if ('expectedPart' in conformance) return within(conformance.expectedPart, result);
  const found = (each: unknown): boolean => Array.isArray(result) && result.some((one) => within(each, one));
  const includes = 'includes' in conformance ? conformance.includes : [];
  return includes.every(found) && !(conformance.excludes ?? []).some(found);
}

function refuses(conformance: ConformanceCase, argument: string): boolean {
  try {
    resultOf(conformance);
    return false;
  } catch (error) {
    return error instanceof ContractError && error.argument === argument;
  }
}

/** Whether all that is named stands in a value; a list has to be the same list. */
function within(named: unknown, value: unknown): boolean {
  if (typeof named !== 'object' || named === null) return named === value;
  if (typeof value !== 'object' || value === null || Array.isArray(named) !== Array.isArray(value)) return false;
  if (Array.isArray(named) && Array.isArray(value) && named.length !== value.length) return false;
  const values = new Map(Object.entries(value));
  return Object.entries(named).every(([key, each]) => values.has(key) && within(each, values.get(key)));
}
